import type { Page } from 'puppeteer-core';
import { until } from './journey.ts';
import type { NativeKeys } from './native-keys.ts';

/** The browser's own right-click menu, opened by the mouse and walked with the keys. */
export interface NativeMenu {
  /** Opens it on the middle of an element, which is scrolled into view. */
  openOn(page: Page, selector: string): Promise<void>;
  /** Chooses our entry, which opens a menu of its own. */
  enterOurs(): Promise<void>;
  /** From the chosen entry into the menu below it, where the first entry is chosen then. */
  enter(): Promise<void>;
  /** Goes so many entries down and takes the one that is there; all menus close. */
  take(stepsDown: number): Promise<void>;
}

export function createNativeMenu(keys: NativeKeys): NativeMenu {
  let closed: string[] = [];
  let stepsUp: string[] = [];
  const enter = async () => {
    const before = await keys.windows();
    await keys.press('Right');
    await until(keys.windows, (all) => all.length > before.length, 'the menu below opens');
  };
  return {
    async openOn(page, selector) {
      closed = await keys.windows();
      const { x, y, behindUs } = await page.evaluate(findPlaceOnScreen, selector);
      stepsUp = Array.from({ length: behindUs + 1 }, () => 'Up');
      await keys.click(x, y, 'right');
      await until(keys.windows, (all) => all.length > closed.length, 'the menu opens');
    },
    async enterOurs() {
      await keys.press(...stepsUp);
      await enter();
    },
    enter,
    async take(stepsDown) {
      await keys.press(...Array.from({ length: stepsDown }, () => 'Down'), 'Return');
      await until(keys.windows, (all) => all.length <= closed.length, 'the menus close');
    },
  };
}

/** Runs in the page. */
function findPlaceOnScreen(selector: string): { x: number; y: number; behindUs: number } {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`Nothing in the page is ${selector}.`);
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { x, y, width, height } = element.getBoundingClientRect();
  const { mozInnerScreenX, mozInnerScreenY } = globalThis as unknown as Record<string, number>;
  const left = mozInnerScreenX ?? screenX;
  // Chromium tells only the whole window; what is not page stands above it.
  const top = mozInnerScreenY ?? screenY + outerHeight - innerHeight;
  return {
    x: left + x + Math.min(width / 2, 60),
    y: top + y + height / 2,
    // Entries of extensions stand last in Firefox; in Chromium "Inspect" comes behind, on a text also "View page source".
    behindUs: mozInnerScreenX !== undefined ? 0 : element.matches('textarea') ? 1 : 2,
  };
}
