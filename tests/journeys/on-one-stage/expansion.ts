import { afterEach, describe, expect, test } from 'vitest';
import type { Template } from '../../../lib/templates/template.ts';
import { type Journey, type Stage, until } from '../../kit/journey.ts';
import { playBlog } from '../../kit/play-blog.ts';

/** Tom Hartley asks in English. */
const tom = '104';

export function describeExpansion(stage: () => Stage): void {
  describe('a shortcut in a reply box', () => {
    let journey: Journey | undefined;
    afterEach(() => journey?.close());

    test('becomes its words with Tab, once the person wants that', async () => {
      journey = await playBlog(stage());
      const { page, control } = journey;
      const template: Template = {
        id: '01JZ0000000000000000000000',
        title: 'Forno',
        folder: 'closing',
        tags: [],
        texts: { en: 'Thank you, {{name}}!{{cursor}} See you at the oven.' },
        goodFor: [],
        purpose: 'reply',
        shortcut: 'forno',
        favourite: false,
        position: 1,
        changedAt: 1,
      };
      expect(await control.send('template.save', { template })).toEqual({ done: 'saved' });
      await page.bringToFront();
      await page.click(`.comment-reply-link[data-commentid="${tom}"]`);
      const type = async () => {
        await page.click('#comment');
        await page.$eval('#comment', (box) => ((box as HTMLTextAreaElement).value = ''));
        await page.keyboard.type('Hi ;forno');
        await page.keyboard.press('Tab');
        return page.$eval('#comment', (box) => document.activeElement === box);
      };
      expect(await type(), 'Tab is the site’s own').toBe(false);

      await control.send('settings.change', { expandShortcuts: true });
      await until(type, Boolean, 'Tab is taken');
      const text = () => page.$eval('#comment', (box) => (box as HTMLTextAreaElement).value);
      await until(
        text,
        (words) => words.startsWith('Hi Thank you, Tom Hartley!'),
        'the words are there',
      );
      await page.keyboard.type(' x');
      expect(await text()).toBe('Hi Thank you, Tom Hartley! x See you at the oven.');
    });
  });
}
