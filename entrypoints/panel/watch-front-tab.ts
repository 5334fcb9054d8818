import { browser } from 'wxt/browser';

/** Calls when the tab in front of this window shows another page; a page in which nothing of ours runs tells nobody. */
export function watchFrontTab(windowId: number, onChange: () => void, signal: AbortSignal): void {
  const onUpdated = (
    _id: number,
    { status, url }: { status?: string; url?: string },
    tab: { active: boolean; windowId: number },
  ) => {
    if (tab.windowId === windowId && tab.active && (url !== undefined || status === 'complete'))
      onChange();
  };
  browser.tabs.onUpdated.addListener(onUpdated);
  signal.addEventListener('abort', () => browser.tabs.onUpdated.removeListener(onUpdated));
}
