/**
 * A comment as the rules read it: its first part, in lower case, one kind of apostrophe, no links, mentions or hashtags, and
 * "bellissimoooo" as "bellissimo".
 */
export function bareComment(text: string): string {
  return text
    .slice(0, longestRead)
    .toWellFormed()
    .normalize('NFC')
    .replace(/\b(?:https?:\/\/|www\.)\S+/giu, ' ')
    .replace(/(?<![\p{L}\p{N}])[@#][\p{L}\p{N}_.-]+/gu, ' ')
    .toLowerCase()
    .replace(/[’ʼ‘`´]/gu, "'")
    .replace(/(\p{L})\1{2,}/gu, '$1')
    .replace(/[^\S\n]+/gu, ' ')
    .trim();
}

/** Nobody reads on for a kind after so many characters; it also keeps hostile texts cheap. */
const longestRead = 2_000;
