import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languages } from '../../lib/settings/settings.ts';
import { type Look, openGallery, type OpenedGallery } from '../kit/gallery.ts';

const themes = ['light', 'dark'] as const;
const inEach = languages.map((language): Look => ({ language, theme: 'light' }));
/** French has the longest words: what fits there fits. */
const inFrench = inEach.filter(({ language }) => language === 'fr');
const looks: Look[] = themes.map((theme) => ({ language: 'it', theme }));
/** High enough to show most of a list at once; the short one is a window of 1280 × 800 at 200 % zoom. */
const frames = {
  'on a narrow screen': { width: 320, height: 1_200, looks: inEach },
  'at 200 % zoom': { width: 380, height: 400, looks: inFrench },
  'with text twice as large': {
    width: 320,
    height: 1_200,
    looks: inFrench.map((look): Look => ({ ...look, textSize: 200 })),
  },
};

let gallery: OpenedGallery;

/** Of all states in all looks, on a busy machine. */
const patienceMs = 400_000;

describe('the panel in Chromium', { timeout: patienceMs }, () => {
  beforeAll(async () => {
    gallery = await openGallery('chromium');
  });
  afterAll(() => gallery?.close());

  test.each(Object.entries(frames))('%s: nothing is cut, nothing overlaps', async (_, frame) => {
    await gallery.page.setViewport(frame);
    expect(await measureAll(frame.looks)).toEqual({});
  });

  test('as it stands in a page, light and dark: the same, and axe-core finds no fault', async () => {
    await gallery.page.setViewport({ width: 380, height: 1_200 });
    const found: Record<string, string[]> = {};
    for (const name of gallery.names) {
      const faults = await gallery.ask('judge', name, looks);
      if (faults.length > 0) found[name] = faults;
    }
    expect(found).toEqual({});
  });
});

describe('the panel in Firefox', { timeout: patienceMs }, () => {
  beforeAll(async () => {
    gallery = await openGallery('firefox');
  });
  afterAll(() => gallery?.close());

  test('on a narrow screen: nothing is cut, nothing overlaps', async () => {
    await gallery.page.setViewport(frames['on a narrow screen']);
    expect(await measureAll(inFrench)).toEqual({});
  });
});

/** Faults by state; empty where there is none. */
async function measureAll(looks: Look[]): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  for (const name of gallery.names) {
    const faults = await gallery.ask('measure', name, looks);
    if (faults.length > 0) found[name] = faults;
  }
  return found;
}
