import { beforeEach, expect, test } from 'vitest';
import * as v from 'valibot';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { settingsChange } from '../../lib/messages/schemas.ts';
import { defaultSettings, type Settings, standardGoals } from '../../lib/settings/settings.ts';
import { changeSettings, readSettings } from '../../lib/settings/settings-store.ts';

beforeEach(() => fakeBrowser.reset());

const store = (settings: object) => fakeBrowser.storage.local.set({ settings });

test('nothing stored: the defaults', async () => {
  expect(await readSettings()).toEqual(defaultSettings);
});

test('what an older version stored is completed', async () => {
  const site = { platform: 'wordpress', origin: 'https://blog.example', panelOpen: true };
  const goals = { questionHours: 2 };
  await store({ theme: 'dark', sites: [site], quiet: { days: [0] }, notifications: {}, goals });
  expect(await readSettings()).toEqual({
    ...defaultSettings,
    theme: 'dark',
    sites: [{ ...site, mode: 'page' }],
    quiet: { hours: null, days: [0], holidays: [] },
    goals: { ...standardGoals, questionHours: 2 },
  });
});

test('everything that can be set comes back as it was stored', async () => {
  const chosen: Partial<Settings> = {
    goals: null,
    forgetTextsAfterDays: 90,
    leftOutAccounts: ['wordpress:blog.example/account/anna'],
    lastBackupAt: 1_000,
    remindsOfBackup: false,
    backupPutOffUntil: 2_000,
  };
  await changeSettings(() => v.parse(settingsChange, chosen));
  expect(await readSettings()).toEqual({ ...defaultSettings, ...chosen });
});

test('changes come one after the other, and lose nothing', async () => {
  await Promise.all([
    changeSettings(() => ({ sessionMinutes: 30 })),
    changeSettings(() => ({ theme: 'light' })),
  ]);
  expect(await readSettings()).toMatchObject({ sessionMinutes: 30, theme: 'light' });
});
