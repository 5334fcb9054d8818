import { chipMark } from './read-box.ts';

/**
 * Parts what a site wrote into the box beforehand from what the person wrote: mentions ("@giulia", "@nora@social.example",
 * a chip, or one of `names`) and the white space around them, at the beginning only. Takes text read with chips `asMarks`.
 */
export function splitPrefill(
  text: string,
  names: readonly string[],
): { prefill: string; rest: string } {
  const longestFirst = names
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .toSorted((one, other) => other.length - one.length);
  let end = 0;
  for (let next = 0; next !== -1; next = endOfPart(text, end, longestFirst)) end = next;
  return { prefill: text.slice(0, end), rest: text.slice(end) };
}

/** Where the space or mention that begins at `start` ends; -1 if none begins there. */
function endOfPart(text: string, start: number, names: readonly string[]): number {
  const space = endOfMatch(text, start, /[\s\u200B\uFEFF]+/uy);
  if (space !== -1) return space;
  const mention = endOfMention(text, start, names);
  if (mention === -1) return -1;
  // "@giulia, " and "Giulia Lodi: " are prefills too; "@giulia,thanks" is somebody's own.
  const mark = endOfMatch(text, mention, /[,:](?=\s|$)/uy);
  return mark === -1 ? mention : mark;
}

function endOfMention(text: string, start: number, names: readonly string[]): number {
  if (text.startsWith(chipMark, start)) return start + chipMark.length;
  const afterAt = text[start] === '@' ? start + 1 : start;
  for (const name of names) {
    const end = afterAt + name.length;
    if (text.startsWith(name, afterAt) && !/^[\p{L}\p{N}_]/u.test(text.slice(end, end + 2)))
      return end;
  }
  return endOfMatch(text, start, /@[\p{L}\p{N}_]+(?:[-.·@][\p{L}\p{N}_]+)*/uy);
}

function endOfMatch(text: string, start: number, sticky: RegExp): number {
  sticky.lastIndex = start;
  return sticky.test(text) ? sticky.lastIndex : -1;
}
