import type { Frame } from 'puppeteer-core';
import type { Journey } from '../../tests/kit/journey.ts';
import { onBlog } from './on-blog.ts';
import { takePanel } from './take-picture.ts';

const question = '.card.question';
const critic = '.card.criticism';

/** What a card opens, several at once, the palette, and a session to its end. */
export function pictureDailyWork(): Promise<void> {
  const critical = {
    name: 'Rita Fusco',
    text: 'Sinceramente: troppo sale, e con i tuoi tempi il mio non è lievitato. Peccato.',
    agoMs: 9 * 3_600_000,
  };
  const work = async (journey: Journey) => {
    const panel = await journey.panel();
    await journey.page.bringToFront();
    await pictureReply(journey, panel);
    await pictureWeighing(journey, panel);
    await picturePromise(journey, panel);
    await pictureChosen(journey, panel);
    await picturePalette(journey, panel);
    await pictureSession(journey, panel);
  };
  return onBlog('light', work, [critical]);
}

async function pictureReply(journey: Journey, panel: Frame): Promise<void> {
  await panel.locator(`${question} .actions .button:nth-of-type(1)`).click();
  await panel.waitForSelector(`${question} .card-form .suggestion`);
  await atTop(panel, question);
  await takePanel(journey, 'reply-form');
  await closeForm(journey, panel);
}

async function pictureWeighing(journey: Journey, panel: Frame): Promise<void> {
  await panel.locator(`${critic} .actions .button:nth-of-type(1)`).click();
  await panel.waitForSelector(`${critic} .weigh-words`);
  const words =
    'Grazie della franchezza, Rita: sul sale hai ragione. Quanti gradi avevi in cucina?';
  await panel.locator(`${critic} textarea`).fill(words);
  await atTop(panel, critic);
  await takePanel(journey, 'weigh-words');
  await panel.locator(`${critic} textarea`).fill('');
  await closeForm(journey, panel);
}

async function picturePromise(journey: Journey, panel: Frame): Promise<void> {
  await panel.locator(`${question} .actions .button:nth-of-type(2)`).click();
  await panel.waitForSelector(`${question} .card-form textarea`);
  await atTop(panel, question);
  await takePanel(journey, 'promise-form');
  await closeForm(journey, panel);
}

async function pictureChosen(journey: Journey, panel: Frame): Promise<void> {
  const { keyboard } = journey.page;
  await panel.locator('.card .comment-text').click();
  for (const key of ['x', 'j', 'x'] as const) await keyboard.press(key);
  await panel.waitForSelector('.chosen-bar');
  await takePanel(journey, 'several-chosen');
  await keyboard.press('Escape');
  await panel.waitForSelector('.panel-footer');
}

async function picturePalette(journey: Journey, panel: Frame): Promise<void> {
  const { keyboard } = journey.page;
  await keyboard.down('Control');
  await keyboard.press('k');
  await keyboard.up('Control');
  await panel.waitForSelector('.palette-option');
  await keyboard.type('graz');
  await panel.waitForSelector('.palette-option.templates');
  await takePanel(journey, 'palette');
  await keyboard.press('Escape');
  await panel.waitForFunction(() => !document.querySelector('dialog'));
}

/** Fifteen minutes, one comment done, and the end. */
async function pictureSession(journey: Journey, panel: Frame): Promise<void> {
  await panel.locator('.panel-footer button').click();
  await panel.locator('dialog .button.primary').click();
  await panel.waitForSelector('.session-bar');
  await panel.locator('.card .comment-text').click();
  await journey.page.keyboard.press('e');
  await panel.waitForFunction(() =>
    document.querySelector('.session-bar')?.textContent?.match(/\d+ fatt/u),
  );
  await panel.locator('.toast .icon-button').click();
  await panel.waitForFunction(() => !document.querySelector('.toast'));
  await takePanel(journey, 'session');
  await panel.locator('.session-bar .text-button').click();
  await panel.waitForSelector('.session-summary');
  await takePanel(journey, 'session-summary');
}

async function closeForm({ page }: Journey, panel: Frame): Promise<void> {
  await panel.locator('.card-form textarea').click();
  await page.keyboard.press('Escape');
  await panel.waitForFunction(() => !document.querySelector('.card-form'));
}

async function atTop(panel: Frame, selector: string): Promise<void> {
  await panel.$eval(selector, (card) => card.scrollIntoView({ block: 'start' }));
}
