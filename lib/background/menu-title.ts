/** A menu is no wider than this. */
const longest = 60;

/** Words as an entry of a browser's menu: on one line, cut, and with none of the signs that menus read as something else. */
export function menuTitle(words: string): string {
  const line = words.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  const characters = [...graphemes.segment(line)].map(({ segment }) => segment);
  const cut =
    characters.length > longest
      ? `${characters
          .slice(0, longest - 1)
          .join('')
          .trimEnd()}…`
      : line;
  // One & marks the letter after it as a key; %s stands for what is selected (contextMenus.create, title).
  return cut.replaceAll('&', '&&').replaceAll('%s', '%\u200bs');
}

const graphemes = new Intl.Segmenter();
