// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, test, vi } from 'vitest';
import { createTranslator } from '../../lib/i18n/translator.ts';
import { defaultSettings, type Settings, standardGoals } from '../../lib/settings/settings.ts';
import type { SettingsDesk } from '../../components/dashboard/settings/settings-desk.ts';
import { emptyDesks } from '../kit/empty-desks.ts';
import { showDashboard, type ShownDashboard } from './show-dashboard.tsx';

afterEach(cleanup);

const t = createTranslator('en');

describe('the settings', () => {
  it('stores each choice at once and says so', async () => {
    const change = vi.fn(async () => undefined);
    showSettings({}, { change });
    fireEvent.click(screen.getByRole('radio', { name: 'Dark' }));
    expect(change).toHaveBeenCalledWith({ theme: 'dark' });
    expect(await screen.findByText('Saved.')).toBeTruthy();
  });

  it('turns a site off, and says when that failed', async () => {
    const turnOff = vi.fn(async () => ({ failed: 'noAnswer' as const }));
    showSettings({}, { turnOff });
    fireEvent.click(screen.getByRole('button', { name: 'Turn off blog.example' }));
    expect(turnOff).toHaveBeenCalledWith('https://blog.example');
    expect(await screen.findByText(t('failure:noAnswer'))).toBeTruthy();
  });

  it('lets the person choose where Ricevuto stands on a site, and says what that means', async () => {
    const setMode = vi.fn(async () => ({ done: 'siteOn' as const }));
    showSettings({}, { setMode });
    const choice = screen.getByRole('combobox', { name: 'Where Ricevuto stands on blog.example' });
    fireEvent.change(choice, { target: { value: 'side' } });
    expect(setMode).toHaveBeenCalledWith('https://blog.example', 'side');
    expect(await screen.findByText(/On blog.example Ricevuto now reads only when/u)).toBeTruthy();
  });

  it.each<[string, Partial<Settings>, () => void, Partial<Settings>]>([
    [
      'a session’s length',
      {},
      () => fireEvent.click(screen.getByRole('radio', { name: '30 min' })),
      { sessionMinutes: 30 },
    ],
    [
      'the filter to begin with, and the one used last stays',
      { filter: { last: 'regular', lastAt: 7, standard: null } },
      () => fireEvent.click(screen.getByRole('radio', { name: 'Questions' })),
      { filter: { last: 'regular', lastAt: 7, standard: 'question' } },
    ],
    [
      'where one is addressed formally',
      { formalIn: ['de'] },
      () => fireEvent.click(screen.getByRole('checkbox', { name: /^Italian · Lei/u })),
      { formalIn: ['de', 'it'] },
    ],
    [
      'shortcuts in reply boxes',
      {},
      () => fireEvent.click(screen.getByRole('checkbox', { name: /^;thanks and Tab/u })),
      { expandShortcuts: true },
    ],
    [
      'a nudge again',
      { silencedNudges: ['cameBack', 'firstTimer'] },
      () => fireEvent.click(screen.getByRole('checkbox', { name: 'Who wrote again' })),
      { silencedNudges: ['firstTimer'] },
    ],
    [
      'a nudge no more',
      {},
      () => fireEvent.click(screen.getByRole('checkbox', { name: 'Criticism that waits' })),
      { silencedNudges: ['criticWaiting'] },
    ],
    [
      'a key again',
      { keysOff: ['letGo'] },
      () => fireEvent.click(screen.getByRole('checkbox', { name: /^Let go/u })),
      { keysOff: [] },
    ],
    [
      'from which day on comments count, from its midnight',
      {},
      () =>
        fireEvent.change(screen.getByLabelText(/^Or from/u), { target: { value: '2026-11-03' } }),
      { countFrom: new Date(2026, 10, 3).getTime() },
    ],
    [
      'no goals',
      {},
      () => fireEvent.click(screen.getByRole('checkbox', { name: 'I set myself goals' })),
      { goals: null },
    ],
    [
      'goals, the usual ones to begin with',
      { goals: null },
      () => fireEvent.click(screen.getByRole('checkbox', { name: /^I set myself goals/u })),
      { goals: standardGoals },
    ],
    [
      'a goal of one’s own',
      {},
      () => write('To questions within', '12'),
      { goals: { ...standardGoals, questionHours: 12 } },
    ],
    [
      'no reminder of a backup',
      {},
      () => fireEvent.click(screen.getByRole('checkbox', { name: /^Remind me/u })),
      { remindsOfBackup: false },
    ],
  ])('stores %s', (_what, settings, choose, stored) => {
    const change = vi.fn(async () => undefined);
    showSettings(settings, { change });
    choose();
    expect(change).toHaveBeenCalledWith(stored);
  });
});

describe('quiet times', () => {
  const quiet = { hours: { from: 20 * 60, to: 8 * 60 }, days: [0], holidays: ['2020-01-01'] };

  it('go over midnight, and each end is stored in minutes of the day', () => {
    const change = vi.fn(async () => undefined);
    showSettings({ quiet }, { change });
    expect(screen.getByText('until the next morning')).toBeTruthy();
    fireEvent.change(screen.getByLabelText('From'), { target: { value: '21:30' } });
    expect(change).toHaveBeenCalledWith({ quiet: { ...quiet, hours: { from: 1290, to: 480 } } });
  });

  it('do not end because a field is being emptied', () => {
    const change = vi.fn(async () => undefined);
    showSettings({ quiet }, { change });
    fireEvent.change(screen.getByLabelText('From'), { target: { value: '' } });
    expect(change).not.toHaveBeenCalled();
  });

  it('hold on days of the week, each named in full', () => {
    const change = vi.fn(async () => undefined);
    showSettings({ quiet }, { change });
    fireEvent.click(screen.getByRole('checkbox', { name: 'Saturday' }));
    expect(change).toHaveBeenCalledWith({ quiet: { ...quiet, days: [0, 6] } });
  });

  it('hold on single days; those that are over go', () => {
    const change = vi.fn(async () => undefined);
    showSettings({ quiet: { ...quiet, holidays: ['2020-01-01', '2026-12-25'] } }, { change });
    expect(screen.queryByText(/2020/u)).toBeNull();
    fireEvent.input(screen.getByLabelText('Quiet day'), { target: { value: '2026-12-24' } });
    fireEvent.submit(screen.getByLabelText('Quiet day').closest('form') as HTMLFormElement);
    const holidays = ['2026-12-24', '2026-12-25'];
    expect(change).toHaveBeenCalledWith({ quiet: { ...quiet, holidays } });
  });
});

describe('notifications', () => {
  const card = () => within(screen.getByRole('region', { name: 'Notifications' }));

  it('are stored once the browser was asked and the person agreed', async () => {
    const change = vi.fn(async () => undefined);
    const askNotifications = vi.fn(async () => true);
    showSettings({}, { change, askNotifications });
    fireEvent.click(card().getByRole('checkbox', { name: /^One summary a day/u }));
    // Straight from the click, or the browser would not ask.
    expect(askNotifications).toHaveBeenCalledOnce();
    await waitFor(() =>
      expect(change).toHaveBeenCalledWith({ notifications: { digestAt: 540, promises: false } }),
    );
  });

  it('stay off when it is refused, and that is said', async () => {
    const change = vi.fn(async () => undefined);
    showSettings({}, { change, askNotifications: async () => false });
    const box = card().getByRole('checkbox', { name: /^Promises/u });
    fireEvent.click(box);
    expect(await card().findByText(t('settings:notifyRefused'))).toBeTruthy();
    expect(change).not.toHaveBeenCalled();
    expect((box as HTMLInputElement).checked).toBe(false);
  });

  it('say that the browser took the permission back, and ask again', async () => {
    const askNotifications = vi.fn(async () => true);
    showSettings(
      { notifications: { digestAt: 540, promises: false } },
      { mayNotify: async () => false, askNotifications },
    );
    fireEvent.click(await card().findByRole('button', { name: 'Allow them again' }));
    expect(askNotifications).toHaveBeenCalledOnce();
    await waitFor(() => expect(card().queryByText(t('settings:notifyLost'))).toBeNull());
  });
});

test.each(['0', '', '2.5', '400'])(
  'a goal of “%s” hours is said to be none, and stores nothing',
  (typed) => {
    const change = vi.fn(async () => undefined);
    showSettings({}, { change });
    write('A first word within', typed);
    expect(screen.getByText('A number from 1 to 336.')).toBeTruthy();
    expect(screen.getByLabelText('A first word within').getAttribute('aria-invalid')).toBe('true');
    expect(change).not.toHaveBeenCalled();
  },
);

describe('accounts', () => {
  const card = () => within(screen.getByRole('region', { name: 'Your profiles' }));
  const accounts: SettingsDesk['accounts'] = async () => [
    {
      key: 'youtube:www.youtube.com/account/a',
      name: 'Anna',
      site: 'youtube:www.youtube.com',
      comments: 1_200,
    },
    {
      key: 'wordpress:blog.example/account/b',
      name: 'Forno',
      site: 'wordpress:blog.example',
      comments: 1,
    },
  ];

  it('are named with their site and what the log knows of them; each counts or does not', async () => {
    const change = vi.fn(async () => undefined);
    const leftOutAccounts = ['wordpress:blog.example/account/b', 'x:x.com/account/gone'];
    showSettings({ leftOutAccounts }, { change }, { accounts });
    const anna = await card().findByRole('checkbox', {
      name: /Anna youtube.com · 1,200 comments/u,
    });
    const forno = card().getByRole('checkbox', { name: /Forno blog.example · 1 comment in/u });
    expect([anna, forno].map((box) => (box as HTMLInputElement).checked)).toEqual([true, false]);
    fireEvent.click(anna);
    expect(change).toHaveBeenLastCalledWith({
      leftOutAccounts: [...leftOutAccounts, 'youtube:www.youtube.com/account/a'],
    });
    fireEvent.click(forno);
    expect(change).toHaveBeenLastCalledWith({ leftOutAccounts: ['x:x.com/account/gone'] });
  });

  it('that are none yet, or cannot be read, are said', async () => {
    showSettings({}, {});
    expect(await card().findByText(t('settings:accountsNone'))).toBeTruthy();
    cleanup();
    showSettings({}, {}, { accounts: () => Promise.reject(new Error('broken')) });
    expect(await card().findByText(t('failure:databaseBroken'))).toBeTruthy();
  });
});

describe('forgetting texts', () => {
  const card = () => within(screen.getByRole('region', { name: 'Forgetting texts' }));

  it('says what would go before anything is stored', async () => {
    const change = vi.fn(async () => undefined);
    const countOldTexts = vi.fn(async () => 1_200);
    showSettings({}, { change }, { countOldTexts });
    fireEvent.click(card().getByRole('radio', { name: 'After 90 days' }));
    expect(await card().findByText(/^1,200 texts would go at once\./u)).toBeTruthy();
    expect(countOldTexts).toHaveBeenCalledWith(90);
    expect(change).not.toHaveBeenCalled();
    fireEvent.click(card().getByRole('button', { name: 'Forget after 90 days' }));
    expect(change).toHaveBeenCalledWith({ forgetTextsAfterDays: 90 });
  });

  it('can be left as it was', async () => {
    const change = vi.fn(async () => undefined);
    showSettings({}, { change });
    fireEvent.click(card().getByRole('radio', { name: 'After 30 days' }));
    fireEvent.click(await card().findByRole('button', { name: 'Leave it as it is' }));
    expect(card().getByRole<HTMLInputElement>('radio', { name: 'Never' }).checked).toBe(true);
    expect(change).not.toHaveBeenCalled();
  });

  it('asks nothing where texts are kept for longer', () => {
    const change = vi.fn(async () => undefined);
    showSettings({ forgetTextsAfterDays: 90 }, { change });
    fireEvent.click(card().getByRole('radio', { name: 'After 365 days' }));
    expect(change).toHaveBeenLastCalledWith({ forgetTextsAfterDays: 365 });
    fireEvent.click(card().getByRole('radio', { name: 'Never' }));
    expect(change).toHaveBeenLastCalledWith({ forgetTextsAfterDays: null });
  });

  it('takes a number of one’s own, and asks as well where nobody can count', async () => {
    const change = vi.fn(async () => undefined);
    const countOldTexts = () => Promise.reject(new Error('broken'));
    showSettings({}, { change }, { countOldTexts });
    fireEvent.click(card().getByRole('radio', { name: 'Another number' }));
    write('They are forgotten after', '45');
    expect(await card().findByText(/I cannot count just now/u)).toBeTruthy();
    fireEvent.click(card().getByRole('button', { name: 'Forget after 45 days' }));
    expect(change).toHaveBeenCalledWith({ forgetTextsAfterDays: 45 });
  });
});

describe('the shortcuts of the whole browser', () => {
  const card = () => within(screen.getByRole('region', { name: t('settings:browserKeys') }));
  const shortcuts = async () => [
    { name: 'toggle-panel', keys: 'Alt+Shift+R' },
    { name: 'start-session', keys: '' },
  ];

  it('are shown, and the browser’s page for them is opened where it lets us', async () => {
    const changeShortcuts = vi.fn(async () => undefined);
    showSettings({}, {}, { shortcuts, changeShortcuts, shortcutsAddress: null });
    expect(await card().findByText('Alt+Shift+R')).toBeTruthy();
    expect(card().getByText(t('manifest:commandSession'))).toBeTruthy();
    expect(card().getByText('no keys')).toBeTruthy();
    fireEvent.click(card().getByRole('button', { name: t('settings:changeKeys') }));
    expect(changeShortcuts).toHaveBeenCalledOnce();
  });

  it('have an address to copy where it does not', async () => {
    const copy = vi.fn(async () => true);
    showSettings({}, {}, { shortcuts, copy });
    fireEvent.click(card().getByRole('button', { name: 'Copy' }));
    expect(copy).toHaveBeenCalledWith('chrome://extensions/shortcuts');
    expect(await card().findByText(t('settings:addressCopied'))).toBeTruthy();
  });
});

describe('the way to one of them', () => {
  const shownRegions = () => screen.getAllByRole('region').map((each) => each.dataset.section);

  it('by words: sections that hold them all stay, whatever case or accent', () => {
    showSettings({}, {});
    const all = shownRegions().length;
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'HOLIDAYS week' } });
    expect(shownRegions()).toEqual(['quiet']);
    expect(screen.getByText('1 section mentions it.')).toBeTruthy();
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'zzz' } });
    expect(screen.queryAllByRole('region')).toEqual([]);
    expect(screen.getByText(t('settings:foundNone'))).toBeTruthy();
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: '' } });
    expect(shownRegions()).toHaveLength(all);
  });

  it('by the address: its heading takes the focus', () => {
    showDashboard({ place: { at: 'settings', section: 'quiet' } });
    expect(document.activeElement?.textContent).toBe(t('settings:quietTitle'));
  });

  it('by an address that names nothing: the page stands as it is', () => {
    showDashboard({ place: { at: 'settings', section: 'x"]' } });
    expect(screen.getByRole('heading', { level: 1, name: 'Settings' })).toBeTruthy();
  });
});

/** As somebody types into a field and leaves it. */
function write(label: string, value: string): void {
  const field = screen.getByLabelText(label);
  fireEvent.input(field, { target: { value } });
  fireEvent.change(field, { target: { value } });
}

function showSettings(
  settings: Partial<Settings>,
  actions: NonNullable<ShownDashboard['actions']>,
  desk: Partial<SettingsDesk> = {},
): void {
  const site: Settings['sites'][number] = {
    platform: 'wordpress',
    origin: 'https://blog.example',
    mode: 'page',
    panelOpen: true,
  };
  showDashboard({
    place: { at: 'settings' },
    settings: { ...defaultSettings, sites: [site], ...settings },
    actions,
    settingsDesk: { ...emptyDesks().settingsDesk, ...desk },
  });
}
