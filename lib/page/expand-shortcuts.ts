import { copyText } from '../composer/copy-text.ts';
import { findEditable } from '../composer/find-editable.ts';
import { replaceBeforeCaret, textBeforeCaret } from '../composer/replace-before-caret.ts';
import { send } from '../messages/send.ts';
import { shortcutSign } from '../templates/shortcut-sign.ts';
import { elementOf } from './element-of.ts';
import { replyTargetOf } from './reply-target.ts';

/** Starts once in a page, however often its script is injected. */
export function runExpansion(document: Document, signal: AbortSignal): void {
  const world = globalThis as { ricevutoExpands?: true };
  if (world.ricevutoExpands) return;
  world.ricevutoExpands = true;
  signal.addEventListener('abort', () => delete world.ricevutoExpands);
  expandShortcuts(document, signal);
}

/**
 * In a reply box, `;grazie` and Tab become the words of that template. Tab stays the site's own for everything else, so the shortcuts
 * are asked for beforehand, and again whenever the person comes back to the page: they may have changed them elsewhere.
 */
function expandShortcuts(document: Document, signal: AbortSignal): void {
  let known: ReadonlySet<string> = new Set();
  const learn = async () => {
    if (document.hidden) return;
    const { shortcuts } = await send('template.shortcuts', {}).catch(() => ({ shortcuts: [] }));
    known = new Set(shortcuts.map(shortcutSign));
  };

  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Tab' || !event.isTrusted || event.isComposing || hasModifier(event)) return;
    const box = findEditable(elementOf(event));
    if (!box || box.matches(neverReplies)) return;
    const commentId = replyTargetOf(box);
    // Nothing of ours reads this page (any more).
    if (commentId === undefined) return;
    const shortcut = shortcutAtEndOf(textBeforeCaret(box));
    if (shortcut === null || !known.has(shortcutSign(shortcut))) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    void expand(box, shortcut, commentId, signal);
  };

  const places = new WeakSet<Document>();
  const listenIn = (place: Document) => {
    if (places.has(place)) return;
    places.add(place);
    place.defaultView?.addEventListener('keydown', onKey, { capture: true, signal });
  };
  listenIn(document);
  // Keys in a frame do not come up to the page. That the caret went into one shows only in the window's losing it.
  const intoFrame = () => {
    const inner = (document.activeElement as HTMLIFrameElement | null)?.contentDocument;
    if (inner) listenIn(inner);
  };
  globalThis.addEventListener('blur', intoFrame, { signal });
  document.addEventListener('visibilitychange', () => void learn(), { signal });
  void learn();
}

async function expand(
  box: HTMLElement,
  shortcut: string,
  commentId: string | null,
  signal: AbortSignal,
): Promise<void> {
  const words = await send('template.expand', { shortcut, commentId }).catch(() => null);
  if (!words) return;
  const isReplaced = await replaceBeforeCaret(box, `${sign}${shortcut}`, words, signal);
  if (isReplaced || signal.aborted) return;
  const copied = await copyText(words.text, box.ownerDocument);
  await send('template.refused', { copied }).catch(() => undefined);
}

const sign = ';';

/** `;grazie` at the beginning or behind a space; a sign inside a word is the person's own. */
function shortcutAtEndOf(text: string): string | null {
  return /(?:^|[\s\u200B\uFEFF]);([^\s;]{1,40})$/u.exec(text.slice(-60))?.[1] ?? null;
}

/** One line is for searching, names and addresses. */
const neverReplies = 'input, [role="searchbox"], [role="combobox"]';

function hasModifier({ shiftKey, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean {
  return shiftKey || ctrlKey || altKey || metaKey;
}
