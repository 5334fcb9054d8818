import { isArticle, rowIn } from './rows.ts';
import * as at from './selectors.ts';
import { urnOf } from './urns.ts';
import { parentOf } from './parent.ts';

/** Every box in which one may write a comment just now, the post's own included. */
export function boxesIn(document: Document): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(at.editable)].filter((box) => hostOf(box));
}

export function hostOf(box: Element): Element | null {
  return box.matches(at.editable) ? box.closest(at.boxHost) : null;
}

/** The comment behind which, or in which, the box stands; null: the post's own box, above them all. */
export function rowBefore(box: Element): Element | null {
  const inside = box.closest(at.row);
  if (inside) return inside;
  for (let node: Element | null = box; node && node.localName !== 'main'; node = node.parentElement)
    for (let before = node.previousElementSibling; before; before = before.previousElementSibling) {
      const row = lastRowIn(before);
      if (row) return row;
    }
  return null;
}

/** A: the top comment of the row's thread, then all replies below it. C: the row alone, since its list is flat. */
export function threadOf(row: Element): Element[] {
  if (!isArticle(row)) return [row];
  const top = row.parentElement?.closest(at.row) ?? row;
  return [top, ...top.querySelectorAll(at.row)];
}

export function isOfThread(place: Element, row: Element): boolean {
  if (isArticle(row)) return threadOf(place)[0] === threadOf(row)[0];
  return place === row || threadIdOf(place) === threadIdOf(row);
}

/** Whether the box begins with this name: as a chip, or as the words that LinkedIn put there. */
export function beginsWith(box: Element, name: string): boolean {
  const wanted = squeeze(name);
  if (wanted === '') return false;
  const chip = box.querySelector(at.mention);
  if (!chip) return squeeze(box.textContent).startsWith(wanted);
  const shown = squeeze(chip.textContent);
  // People may shorten a name that LinkedIn put there to the first one.
  return shown !== '' && (shown === wanted || wanted.startsWith(`${shown} `));
}

/**
 * The button that would send it. C has none before its editor has taken the words, so that its absence counts as being
 * disabled: then nothing may be called inserted.
 */
export function submitBeside(box: Element): Element | null {
  const host = hostOf(box);
  if (!host) return null;
  const old = box.closest('.comments-comment-box')?.querySelector(at.submitA);
  if (old || box.matches('.ql-editor')) return old ?? null;
  for (let scope = box.parentElement; scope && isAlone(box, scope); scope = scope.parentElement) {
    const button = scope.querySelector(at.submitC);
    if (button) return button;
  }
  const absent = box.ownerDocument.createElement('button');
  absent.disabled = true;
  return absent;
}

/** No other box and no comment in this part of the page: whatever button is there belongs to the box. */
function isAlone(box: Element, scope: Element): boolean {
  if (rowIn(scope) || scope.localName === 'body') return false;
  return [...scope.querySelectorAll(at.editable)].every((other) => other === box);
}

function threadIdOf(row: Element): string | null | undefined {
  const id = urnOf(row)?.id;
  if (id === undefined) return undefined;
  const parent = parentOf(row, id);
  return parent === undefined ? id : (parent ?? id);
}

function lastRowIn(element: Element): Element | null {
  const rows = element.querySelectorAll(at.row);
  return rows[rows.length - 1] ?? (element.matches(at.row) ? element : null);
}

function squeeze(text: string): string {
  return text
    .replace(/[\u200B\uFEFF]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .normalize('NFC')
    .toLowerCase();
}
