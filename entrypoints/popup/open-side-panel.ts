import { browser } from 'wxt/browser';

/** Chromium has a side panel, Firefox a sidebar; neither has both. */
interface SidePanels {
  sidePanel?: { open(where: { windowId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}

/** Opens the browser's own side panel or sidebar. Straight from a click: both browsers refuse it otherwise. */
export async function openSidePanel(windowId: number): Promise<void> {
  const { sidePanel, sidebarAction } = browser as unknown as SidePanels;
  await (sidePanel ? sidePanel.open({ windowId }) : sidebarAction?.open());
}
