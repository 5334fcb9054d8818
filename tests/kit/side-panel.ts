import type { Page } from 'puppeteer-core';
import { openFirefoxWindow } from './firefox-window.ts';
import { type Journey, until } from './journey.ts';
import type { NativeKeys } from './native-keys.ts';

/** The panel in the browser's own side panel (Chromium) or sidebar (Firefox), beside the page. */
export interface SidePanel {
  /** All that a person reads there. */
  text(): Promise<string>;
  click(selector: string): Promise<void>;
  close(): Promise<void>;
}

/** Opens it as a person does: the button in the browser's bar, then the button in the popup. */
export async function openSidePanel(journey: Journey, keys: NativeKeys): Promise<SidePanel> {
  return journey.opened.name === 'chromium'
    ? openInChromium(journey)
    : openInFirefox(journey, keys);
}

const sideButton = 'button.open-side';

async function openInChromium({ opened, page }: Journey): Promise<SidePanel> {
  const [extension] = (await opened.puppeteer.extensions()).values();
  await extension?.triggerAction(page);
  const popup = await pageAt(opened.extensionUrl('popup.html'));
  // A locator waits until the popup is as large as it will be and stands still.
  // The popup closes under the click, so that nobody may be left to say that it was done; the side panel says so.
  popup
    .locator(sideButton)
    .click()
    .catch(() => undefined);
  const side = await pageAt(opened.extensionUrl('panel.html?place=side'));
  return {
    text: () => side.evaluate(() => document.body.innerText),
    click: async (selector) => {
      await side.locator(selector).click();
    },
    close: () => side.close(),
  };

  async function pageAt(url: string): Promise<Page> {
    const target = await opened.puppeteer.waitForTarget((each) => each.url() === url);
    return target.asPage();
  }
}

interface SidebarApi {
  action: { openPopup(): Promise<void> };
  sidebarAction: { isOpen(details: object): Promise<boolean> };
}

/** Firefox shows neither popup nor sidebar to automation: real keys press the button, the browser's own window is asked after it. */
async function openInFirefox({ control, opened }: Journey, keys: NativeKeys): Promise<SidePanel> {
  await control.page.evaluate(() =>
    (globalThis as unknown as { browser: SidebarApi }).browser.action.openPopup(),
  );
  const window = openFirefoxWindow(opened);
  const buttonIsThere = `content.document.querySelector(${JSON.stringify(sideButton)}) !== null`;
  await until(
    () => window.askContent('.webextension-popup-browser', buttonIsThere),
    (answer) => answer === true,
    'the popup is drawn',
  );
  // Tab goes into the popup, then from button to button; where Ricevuto stands beside the page it is the first.
  const isFirst = await window.askContent(
    '.webextension-popup-browser',
    `content.document.querySelector('${sideButton}.primary') !== null`,
  );
  await keys.press('Tab', 'Tab', ...(isFirst ? [] : ['Tab']), 'Return');
  await until(
    () =>
      control.page.evaluate(() =>
        (globalThis as unknown as { browser: SidebarApi }).browser.sidebarAction.isOpen({}),
      ),
    Boolean,
    'the sidebar opens',
  );
  const ask = (expression: string) =>
    window.askContent('#webext-panels-browser', expression, 'sidebar');
  return {
    text: async () => {
      const text = await ask('content.document.body.innerText');
      return typeof text === 'string' ? text : '';
    },
    async click(selector) {
      const click = `content.document.querySelector(${JSON.stringify(selector)})`;
      await until(() => ask(`${click} !== null`), Boolean, `${selector} is in the sidebar`);
      await ask(`${click}.click()`);
    },
    async close() {
      await window.ask('SidebarController.hide()');
    },
  };
}
