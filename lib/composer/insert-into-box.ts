import type { InsertResult } from '../messages/messages.ts';
import { bareText, standsOnce } from './bare-text.ts';
import { canSend } from './can-send.ts';
import { copyText } from './copy-text.ts';
import { editorKind, isField } from './editor-kind.ts';
import { focusBox, hasFocus } from './focus-box.ts';
import { pause } from './pause.ts';
import { placeCaretSoon } from './place-caret.ts';
import { putIntoBox } from './put-into-box.ts';
import { readBox } from './read-box.ts';
import { splitPrefill } from './split-prefill.ts';
import { editorReadsSelectionMs } from './timings.ts';
import { whenSettled } from './when-settled.ts';

export interface BoxInsertion {
  box: HTMLElement;
  text: string;
  /** Where the caret shall stand afterwards, in UTF-16 units of `text`; absent: at its end. */
  cursor?: number;
  /** The button that would send it; it must be enabled afterwards. null: none to be seen. */
  submit: (box: HTMLElement) => Element | null;
  /** Proves that the box still answers whom it should. Asked right before and after. */
  belongs: (box: HTMLElement) => boolean;
  /** Names that the site may have written into the box by itself: those of the person who is answered. */
  names?: readonly string[];
  signal: AbortSignal;
}

/**
 * Puts text into one box, once, behind what the site prefilled; else copies it and says why. Never overwrites the person's
 * words, never tries twice, never presses Enter or Send. Aborted: `unreachable`.
 */
export async function insertIntoBox(insertion: BoxInsertion): Promise<InsertResult> {
  // A lone surrogate (out of a hostile name) would come back as another character and look refused.
  const text = insertion.text.toWellFormed().replace(/\r\n?/gu, '\n');
  try {
    const step = await insert({ ...insertion, text });
    if (!('copy' in step)) return step;
    insertion.signal.throwIfAborted();
    const copied = await copyText(text, insertion.box.ownerDocument);
    return copied ? { copied: true, because: step.copy } : { failed: 'clipboardRefused' };
  } catch (error) {
    if (insertion.signal.aborted) return { failed: 'unreachable' };
    throw error;
  }
}

type Because = Extract<InsertResult, { copied: true }>['because'];
type Step = Exclude<InsertResult, { copied: true }> | { copy: Because };

async function insert({
  box,
  text,
  cursor,
  submit,
  belongs,
  names,
  signal,
}: BoxInsertion): Promise<Step> {
  signal.throwIfAborted();
  // Also asked again further down: the person or the page may have done something meanwhile.
  const obstacle = (): Step | null => {
    if (!box.isConnected) return { copy: 'boxRefused' };
    if (!belongs(box)) return { failed: 'boxOfAnother' };
    return editorKind(box) ? whatStandsIn(box, text, names) : { copy: 'boxRefused' };
  };
  const first = obstacle();
  if (first) return first;

  focusBox(box);
  if (!hasFocus(box)) return { copy: 'boxRefused' };
  await pause(editorReadsSelectionMs, signal);
  const second = obstacle();
  if (second) return second;
  const kind = editorKind(box);
  if (!kind || !hasFocus(box)) return { copy: 'boxRefused' };

  const before = readBox(box);
  const addition = additionTo(before, text);
  if (!fits(box, addition)) return { copy: 'boxRefused' };
  // The box is connected, so its document has a window.
  const view = box.ownerDocument.defaultView as Window;
  const how = putIntoBox(box, kind, addition);
  if (!how) return { copy: 'boxRefused' };
  if (box.isConnected && !belongs(box)) return { failed: 'boxOfAnother' };
  if (cursor !== undefined) void placeCaretSoon(box, text, cursor, signal);

  return whenSettled<Step>(view, signal, () => {
    if (!box.isConnected) return { copy: 'boxRefused' };
    if (!belongs(box)) return { failed: 'boxOfAnother' };
    if (!standsOnce(addition, before, readBox(box))) return { copy: 'boxRefused' };
    return canSend(submit(box)) ? { inserted: how } : { copy: 'notSendable' };
  });
}

/** Ends it if our text is there already, or words of the person's own; null: empty, or only what the site prefilled. */
function whatStandsIn(box: Element, text: string, names: readonly string[] = []): Step | null {
  const { rest } = splitPrefill(readBox(box, 'asMarks'), names);
  const bare = bareText(text);
  if (bareText(rest) === bare || bareText(readBox(box)) === bare) {
    return { inserted: 'alreadyThere' };
  }
  return rest === '' ? null : { copy: 'boxHasText' };
}

/** What is still to be added: a mention that the site put there is not repeated, and one space stands between. */
function additionTo(before: string, text: string): string {
  const start = before.trim();
  const follows = text.slice(start.length);
  const repeats = start !== '' && text.startsWith(start) && /^\s/u.test(follows);
  const rest = repeats ? follows.trimStart() : text;
  return before === '' || /\s$/u.test(before) ? rest : ` ${rest}`;
}

/** A field cuts what is too long, and half an answer is worse than none. */
function fits(box: Element, addition: string): boolean {
  if (!isField(box) || box.maxLength < 0) return true;
  return box.value.length + addition.length <= box.maxLength;
}
