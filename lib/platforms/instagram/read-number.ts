/** The one number in a label of any language: "View replies (3)", "답글 3개 모두 보기". null: none, several, or a rounded one. */
export function readNumber(label: string): number | null {
  if (label.length > 200) return null;
  const text = label.normalize('NFKC');
  const [found, ...others] = text.matchAll(/\d(?:[\d.,'’\s]*\d)?/gu);
  if (!found || others.length > 0 || !/^\d{1,6}$/u.test(found[0])) return null;
  const behind = text.slice(found.index + found[0].length).toLowerCase();
  return rounded.test(behind) ? null : Number(found[0]);
}

/** What stands behind a rounded number where this site rounds: "12 k", "1 mila", "3만". */
const rounded = /^\s?(?:(?:[kmb]|mila|mil|mln|mio|tsd|тыс|млн)(?=$|[^\p{L}])|[千万萬億亿천만억])/u;
