import { cleanText, readText } from '../../page/read-text.ts';
import { readPerson } from './addresses.ts';
import { selectors } from './selectors.ts';
import { isInside, ownElements } from './thread.ts';

export interface Named {
  id: string;
  name: string;
  link: Element;
}

/** Long enough for any name. */
const longestName = 200;

/**
 * Who wrote a row: its first link to a person that has words. The picture's link before it, and the row's label, must agree:
 * a mention in the text is a link to a person too.
 */
export function readAuthor(row: Element): Named | null {
  let pictured: string | null = null;
  for (const link of ownElements(row, selectors.link)) {
    const id = readPerson(link.getAttribute('href'));
    if (id === null || isInside(link, selectors.textBlock, row)) continue;
    pictured ??= id;
    const name = cleanName(link.textContent ?? '');
    if (name === '') continue;
    const label = cleanName(row.getAttribute('aria-label') ?? '', 1000);
    return id === pictured && (label === '' || label.includes(name)) ? { id, name, link } : null;
  }
  return null;
}

/** What somebody wrote, and whom they mention in it. */
export function readWords(row: Element, author: Named): { text: string; mentions: string[] } {
  const blocks = ownElements(row, selectors.words).filter(
    (block) =>
      !isInside(block, `a, ${selectors.button}`, row) &&
      !isInside(block.parentElement ?? row, selectors.words, row) &&
      isAfter(block, author.link),
  );
  const texts = blocks.filter((block) => block.matches(selectors.textBlock));
  // A badge ("Author", "Top fan") stands in the name's own line.
  const line = author.link.closest('div');
  const used = texts.length > 0 ? texts : blocks.filter((block) => block.closest('div') !== line);
  const mentions = used
    .flatMap((block) => [...block.querySelectorAll(selectors.link)])
    .flatMap((link) => readPerson(link.getAttribute('href')) ?? []);
  const text = used.map((block) => readText(block, undefined, selectors.notText)).join('\n');
  return { text: cleanText(withoutPlanted(text)), mentions: [...new Set(mentions)] };
}

/** The button that likes a row says in its label what a press will do, and in its text what it is about. */
export function readHearted(row: Element): boolean | undefined {
  const button = likeButtonOf(row);
  if (!button) return undefined;
  return labelOf(button) !== textOf(button);
}

/**
 * The row's "Reply": the first button behind the one that likes that is known by its text alone. Labels are in any language, so
 * this is told by place; whether it was the right one shows in the box that it opens.
 */
export function replyButtonOf(row: Element): HTMLElement | null {
  const plain = ownElements(row, selectors.button).filter((button) => isPlain(button, row));
  const like = likeButtonOf(row);
  const found = like ? plain.filter((button) => isAfter(button, like)) : plain;
  const [first, second] = found;
  if (!(first instanceof HTMLElement) || first.getAttribute('aria-disabled') === 'true')
    return null;
  return like || !second ? first : null;
}

/** Known by its text, with at least a letter in it, and not part of what somebody wrote. */
export function isPlain(button: Element, row: Element): boolean {
  return (
    !button.hasAttribute('aria-label') &&
    !button.hasAttribute('aria-haspopup') &&
    button.closest(selectors.composer) === null &&
    !isInside(button, selectors.words, row) &&
    /\p{L}/u.test(textOf(button))
  );
}

export function isAfter(one: Element, other: Element): boolean {
  return (other.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

export function cleanName(name: string, longest = longestName): string {
  return withoutPlanted(cleanText(name, longest)).replace(/\s+/gu, ' ').trim();
}

function likeButtonOf(row: Element): Element | null {
  return (
    ownElements(row, `${selectors.button}[aria-label]`).find((button) => {
      const text = textOf(button);
      // "3" stands in "3 reactions" too.
      return /\p{L}{2}/u.test(text) && labelOf(button).includes(text);
    }) ?? null
  );
}

function labelOf(button: Element): string {
  return cleanName(button.getAttribute('aria-label') ?? '');
}

function textOf(button: Element): string {
  return cleanName(button.textContent ?? '');
}

/** Facebook plants characters that nobody sees, against readers. Those that join emoji and letters stay. */
function withoutPlanted(text: string): string {
  return text.replace(
    /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/gu,
    '',
  );
}
