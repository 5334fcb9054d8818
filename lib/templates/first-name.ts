/**
 * The name to greet somebody by: "Giulia Lodi" → "Giulia". null where it may be none: handles, shops, titles alone,
 * scripts whose names begin with the family. A wrong name is worse than none.
 */
export function firstNameOf(name: string): string | null {
  const clean = name
    .slice(0, longestName)
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\p{Extended_Pictographic}\p{Cf}\ufe0f]+/gu, ' ')
    .replace(/\([^()]*\)|\[[^[\]]*\]/gu, ' ')
    .trim();
  if (/[@_\d/\\|:;#~*+=<>{}]|\p{Cc}/u.test(clean)) return null;
  const [family = '', given] = clean.split(/\s*,\s*/u, 2);
  const isFamilyFirst = given !== undefined && !/\s/u.test(family);
  const words = (isFamilyFirst ? given : family).split(/\s+/u).filter((word) => !isTitle(word));
  const [first = ''] = words;
  if (!/^\p{L}[\p{L}\p{M}]+(?:['’-]\p{L}[\p{L}\p{M}]+)*$/u.test(first)) return null;
  if (!/^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{M}'’-]+$/u.test(first)) return null;
  if (words.some((word) => notPeople.has(word.toLowerCase()))) return null;
  return cased(first, words.length);
}

const longestName = 100;

function isTitle(word: string): boolean {
  return titles.has(word.toLowerCase().replaceAll('.', ''));
}

/** "MARCO FERRI" and "marco ferri" are Marco; a single "marco" may be a handle, "DJ" an abbreviation. */
function cased(first: string, words: number): string | null {
  const isUpper = first === first.toUpperCase();
  const isLower = first === first.toLowerCase();
  if (isLower && words < 2) return null;
  if (isUpper && first.length < 3) return null;
  if (!isUpper && !isLower) return first;
  return first
    .toLowerCase()
    .replace(
      /(^|['’-])(\p{L})/gu,
      (_, before: string, letter: string) => before + letter.toUpperCase(),
    );
}

const titles = new Set(
  'dr dott dottssa dottoressa prof profssa mr mrs ms miss sig sigra signor signora ing avv mme mlle m monsieur madame herr frau sr sra don doña dj mc zia zio'.split(
    ' ',
  ),
);

const notPeople = new Set(
  `the il lo la i gli le les el los las das die der os as team staff studio shop store negozio bottega forno bakery panificio
  boulangerie bäckerei pizzeria ristorante restaurant trattoria bar caffè cafe café hotel blog official ufficiale officiel
  channel canale magazine news tv radio club associazione association group gruppo company srl gmbh ltd inc casa libreria
  bookshop libri books ricette recipes cucina kitchen admin user utente anonymous anonimo anonyme guest ospite deleted my
  il mio our`.split(/\s+/u),
);
