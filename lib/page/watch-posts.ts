/** Lists grow while one scrolls; they are read again this often at most. */
const readEveryMs = 250;

/** Calls when what a profile lists may have changed, until the signal ends. Posts are no comments, so nobody else hears of them. */
export function watchPosts(list: Element, onChange: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => {
    timer ??= setTimeout(() => {
      timer = undefined;
      onChange();
    }, readEveryMs);
  });
  observer.observe(list, { childList: true, subtree: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}
