import type { Platform } from '../platforms/platform.ts';

/** Lazy lists show a comment only when the person scrolls to it: so long a draft waits for it. */
const patienceMs = 60_000;
/** What comes in a frame changes nothing in the page around it; so it is looked for this often too. */
const lookEveryMs = 500;

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
    const look = () => {
      if (isHere()) finish();
    };
    const observer = new MutationObserver(look);
    const timer = setInterval(look, lookEveryMs);
    const finish = () => {
      observer.disconnect();
      clearInterval(timer);
      resolve();
    };
    observer.observe(document.documentElement, { childList: true, subtree: true });
    until.addEventListener('abort', finish, { once: true });
  });
}
