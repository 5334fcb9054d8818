import { plainText } from '../../language/plain-text.ts';
import type { LogLine } from '../lines/log-line.ts';

/** All that can be searched for in a line: what stands in it when it is shown. */
export function textsOf(line: LogLine): string[] {
  const { fact, person = '', postTitle = '' } = line;
  return [person, postTitle, ...ownTextsOf(fact)].filter((text) => text !== '');
}

/** What somebody wrote, and how they were called, in the fact itself. */
export function ownTextsOf(fact: LogLine['fact']): string[] {
  switch (fact.kind) {
    case 'account.seen':
      return [fact.account.name];
    case 'comment.seen':
      return [fact.comment.text, fact.comment.author.name];
    case 'comment.changed':
      return [fact.change.text ?? '', fact.change.author?.name ?? ''];
    case 'comment.said':
      return fact.said.act === 'letGo' ? [fact.said.reason ?? ''] : [];
    case 'comment.useful':
      return [fact.useful?.changed ?? ''];
    case 'draft.inserted':
      return [fact.text];
    case 'person.said':
      return fact.said.act === 'note'
        ? [fact.said.text]
        : fact.said.act === 'tags'
          ? [...fact.said.tags]
          : [];
    default:
      return [];
  }
}

/**
 * The words of a text, without case and accents, each at most 32 characters long. Where a language puts no space between words, each
 * character counts as one.
 */
export function wordsOf(text: string): string[] {
  return (plainText(text).match(words) ?? []).map((word) => word.slice(0, longestWord));
}

const longestWord = 32;
const words =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]|(?:(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}])[\p{L}\p{N}])+/gu;

/** What is searched for. */
export interface Search {
  /** These words as they are. */
  whole: string[];
  /** The beginning of a word. */
  beginning: string | null;
  /** Signs without a letter (an emoji), anywhere. */
  signs: string[];
}

/** null: nothing is searched for. */
export function readSearch(query: string): Search | null {
  const signs = plainText(query)
    .split(/\s+/u)
    .filter((part) => part !== '' && wordsOf(part).length === 0);
  const found = wordsOf(query);
  const beginning = found.pop() ?? null;
  if (beginning === null && signs.length === 0) return null;
  return { whole: [...new Set(found)], beginning, signs };
}

/** Whether a line has all that is searched for. */
export function hasAll({ whole, beginning, signs }: Search, line: LogLine): boolean {
  const texts = textsOf(line);
  if (signs.length > 0) {
    const text = plainText(texts.join('\n'));
    if (!signs.every((sign) => text.includes(sign))) return false;
  }
  const found = new Set(texts.flatMap(wordsOf));
  if (!whole.every((word) => found.has(word))) return false;
  return beginning === null || [...found].some((word) => word.startsWith(beginning));
}
