import type { ElementHandle, Frame, KeyInput } from 'puppeteer-core';
import { type Journey, until } from './journey.ts';

/** What a person does in the panel, told by comment ids. The frame is looked up each time: it goes with its page. */
export interface PanelHand {
  /** The selector of a comment's card, or of something in it. */
  card(id: string, inside?: string): string;
  /** Presses one of the panel's keys (`a`, `Control+k`), on a card where one is named. Waits until the card is there. */
  press(key: string, on?: string): Promise<void>;
  /** A real click, that reaches it: what lies under something else cannot be hit. */
  click(selector: string): Promise<void>;
  /** The first element that says these words. */
  clickText(selector: string, text: string): Promise<void>;
  /** Opens the card's own menu and chooses in it. */
  choose(id: string, item: string): Promise<void>;
  fill(selector: string, text: string): Promise<void>;
  lane(name: 'toAnswer' | 'onHold' | 'done'): Promise<void>;
  /** Waits until it is there. */
  sees(selector: string): Promise<void>;
  /** Waits until it is not there (any more). */
  misses(selector: string): Promise<void>;
  /** Waits until the first such element says this; gives all that it says. */
  reads(selector: string, said: string | RegExp): Promise<string>;
  /** The comments in the lane that is shown, from top to bottom. */
  ids(): Promise<string[]>;
}

export function panelHand(journey: Journey): PanelHand {
  const { page } = journey;
  const hand: PanelHand = {
    card: (id, inside = '') => `.card[data-key$="/comment/${id}"] ${inside}`.trim(),
    async press(key, on) {
      const panel = await journey.panel();
      // A real click gives the frame the keys.
      const hasKeys = await panel.evaluate(() => document.hasFocus());
      if (!hasKeys) await panel.locator('.panel-header').click();
      const isReady = () => panel.evaluate(focusOn, on === undefined ? null : hand.card(on));
      await until(isReady, Boolean, `the card ${on ?? ''} has the focus`);
      const keys = key.split('+') as KeyInput[];
      for (const held of keys.slice(0, -1)) await page.keyboard.down(held);
      await page.keyboard.press(keys.at(-1) ?? 'Escape');
      for (const held of keys.slice(0, -1)) await page.keyboard.up(held);
    },
    click: (selector) => hand.clickText(selector, ''),
    async clickText(selector, text) {
      const panel = await journey.panel();
      // What stands above may go just then, and the thing move from under the pointer, or be drawn anew.
      const tryIt = async () => {
        const found = await panel.waitForFunction(findShown, {}, selector, text);
        const thing = found.asElement() as ElementHandle | null;
        await thing?.evaluate(noteClick);
        const missed = await thing?.click().catch(String);
        return missed ?? thing?.evaluate((element) => 'wasClicked' in element);
      };
      await until(tryIt, (hit) => hit === true, `${selector} ${text} is hit`);
    },
    async choose(id, item) {
      await hand.click(hand.card(id, '.card-tools [aria-haspopup=menu]'));
      await hand.clickText(hand.card(id, '[role=menuitem]'), item);
    },
    async fill(selector, text) {
      await (await journey.panel()).locator(selector).fill(text);
    },
    async lane(name) {
      const panel = await journey.panel();
      const tab = `#tab-${name}`;
      // The row of tabs may move from under the pointer when something above it goes.
      const chosen = async () => {
        await panel.locator(tab).click();
        return panel.$eval(tab, (element) => element.getAttribute('aria-selected') === 'true');
      };
      await until(chosen, Boolean, `the lane ${name} is shown`);
    },
    async sees(selector) {
      await (await journey.panel()).waitForSelector(selector);
    },
    async misses(selector) {
      const panel = await journey.panel();
      await panel.waitForFunction((each) => !document.querySelector(each), {}, selector);
    },
    async reads(selector, said) {
      const isSaid = (text: string | null) =>
        text !== null && (typeof said === 'string' ? text.includes(said) : said.test(text));
      const text = await until(
        async () => textOf(await journey.panel(), selector),
        isSaid,
        `${selector} says ${String(said)}`,
      );
      return text ?? '';
    },
    async ids() {
      const panel = await journey.panel();
      return panel.$$eval('.card', (cards) =>
        cards.map((card) => (card as HTMLElement).dataset['key']?.split('/comment/')[1] ?? ''),
      );
    },
  };
  return hand;
}

/** These run in the panel. */
function findShown(selector: string, text: string): Element | undefined {
  return [...document.querySelectorAll(selector)].find(
    (element) => element.textContent?.includes(text) && element.checkVisibility(),
  );
}

function noteClick(element: Element): void {
  element.addEventListener('click', () => Object.assign(element, { wasClicked: true }));
}

/** A field's text is its value. */
function textOf(panel: Frame, selector: string): Promise<string | null> {
  return panel.evaluate((each) => {
    const element = document.querySelector(each);
    return element instanceof HTMLTextAreaElement ? element.value : (element?.textContent ?? null);
  }, selector);
}

/** True: the next key acts on this card, or on none where none is meant. */
function focusOn(selector: string | null): boolean {
  if (selector === null) {
    (document.activeElement as HTMLElement | null)?.blur();
    return true;
  }
  const card = document.querySelector<HTMLElement>(selector);
  card?.focus();
  return card !== null && document.activeElement === card;
}
