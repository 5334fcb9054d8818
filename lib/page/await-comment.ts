import type { Platform } from '../platforms/platform.ts';

/** Lazy lists show a comment only when the person scrolls to it: so long a draft waits for it. */
const patienceMs = 60_000;

/** Resolves when the comment is in the document, or when patience or the signal ends. */
export function awaitComment(
  platform: Platform,
  document: Document,
  commentId: string,
  signal: AbortSignal,
): Promise<void> {
  const isHere = () => platform.comments.find(document, commentId) !== null;
  if (isHere() || signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const until = AbortSignal.any([signal, AbortSignal.timeout(patienceMs)]);
    const observer = new MutationObserver(() => {
      if (isHere()) finish();
    });
    const finish = () => {
      observer.disconnect();
      resolve();
    };
    observer.observe(document.documentElement, { childList: true, subtree: true });
    until.addEventListener('abort', finish, { once: true });
  });
}
