import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languages } from '../../lib/settings/settings.ts';
import { type Look, openGallery, type OpenedGallery } from '../kit/gallery.ts';

const themes = ['light', 'dark'] as const;
const everyLanguage = languages.map((language): Look => ({ language, theme: 'light' }));
/** French has the longest words. */
const inFrench = everyLanguage.filter(({ language }) => language === 'fr');
/** The short one is a window of 1440 × 900 at 200 % zoom. */
const frames = {
  'where there first is room for two columns': { width: 900, height: 900, looks: inFrench },
  'on a narrow screen': { width: 360, height: 900, looks: everyLanguage },
  'at 200 % zoom': { width: 720, height: 450, looks: inFrench },
  'with text twice as large': {
    width: 360,
    height: 900,
    looks: inFrench.map((look) => ({ ...look, textSize: 200 })),
  },
};

/** A window that is drawn wider step by step, zoomed, and made narrow again. */
const steps = [
  { width: 900, height: 900 },
  { width: 1_440, height: 900 },
  { width: 720, height: 450 },
  { width: 360, height: 900 },
];
/** Long lists, charts, columns that come and go. */
const reflowing = new Set(
  ['inbox', 'inbox-list', 'data', 'data-review', 'log-lines', 'log-hostile', 'people']
    .concat(['person-everything', 'insights', 'insights-month', 'templates', 'template-faults'])
    .concat(['import-review', 'settings']),
);

/** Of all states in all looks, on a busy machine. */
const patienceMs = 400_000;

describe('the dashboard', { timeout: patienceMs }, () => {
  let gallery: OpenedGallery;
  beforeAll(async () => {
    gallery = await openGallery('chromium', 'dashboard');
  });
  afterAll(() => gallery?.close());

  test.each(Object.entries(frames))('%s: nothing is cut, nothing overlaps', async (_, frame) => {
    await gallery.page.setViewport(frame);
    const found: Record<string, string[]> = {};
    for (const name of gallery.names) {
      const faults = await gallery.ask('measure', name, frame.looks);
      if (faults.length > 0) found[name] = faults;
    }
    expect(found).toEqual({});
  });

  test('in a window that changes: the same, and what is read stays in sight', async () => {
    const found: Record<string, string[]> = {};
    for (const name of gallery.names.filter((each) => reflowing.has(each))) {
      await gallery.page.setViewport({ width: 360, height: 900 });
      await gallery.ask('show', name, { language: 'fr', theme: 'light' });
      await gallery.ask('readOn');
      for (const step of steps) {
        await gallery.page.setViewport(step);
        const faults = await gallery.ask('remeasure', step.width);
        if (faults.length > 0) found[`${name} at ${step.width} px`] = faults;
      }
    }
    expect(found).toEqual({});
  });

  test('on a wide screen, light and dark: the same, and axe-core finds no fault', async () => {
    await gallery.page.setViewport({ width: 1_440, height: 900 });
    expect(await judgeAll(gallery.names, themes)).toEqual({});
  });

  test('axe-core finds no fault in any page on a narrow screen', async () => {
    await gallery.page.setViewport({ width: 360, height: 900 });
    // The same states have the same parts; what differs there is the frame, and what a page shows of itself.
    const ofPages = new Map(gallery.names.map((name) => [name.split('-')[0], name]));
    expect(await judgeAll([...ofPages.values()], themes.slice(0, 1))).toEqual({});
  });

  async function judgeAll(names: Iterable<string>, chosen: readonly Look['theme'][]) {
    const found: Record<string, string[]> = {};
    for (const name of names) {
      const looks = chosen.map((theme): Look => ({ language: 'fr', theme }));
      const faults = await gallery.ask('judge', name, looks);
      if (faults.length > 0) found[name] = faults;
    }
    return found;
  }
});
