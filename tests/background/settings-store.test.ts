import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defaultSettings } from '../../lib/settings/settings.ts';
import { changeSettings, readSettings } from '../../lib/settings/settings-store.ts';

beforeEach(() => fakeBrowser.reset());

const store = (settings: object) => fakeBrowser.storage.local.set({ settings });

test('nothing stored: the defaults', async () => {
  expect(await readSettings()).toEqual(defaultSettings);
});

test('what an older version stored is completed', async () => {
  const site = { platform: 'wordpress', origin: 'https://blog.example', panelOpen: true };
  await store({ theme: 'dark', sites: [site], quiet: { days: [0] }, notifications: {} });
  expect(await readSettings()).toEqual({
    ...defaultSettings,
    theme: 'dark',
    sites: [{ ...site, mode: 'page' }],
    quiet: { hours: null, days: [0], holidays: [] },
  });
});

test('changes come one after the other, and lose nothing', async () => {
  await Promise.all([
    changeSettings(() => ({ sessionMinutes: 30 })),
    changeSettings(() => ({ theme: 'light' })),
  ]);
  expect(await readSettings()).toMatchObject({ sessionMinutes: 30, theme: 'light' });
});
