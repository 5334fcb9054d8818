// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createTranslator } from '../../lib/i18n/translator.ts';
import { defaultSettings, type Settings } from '../../lib/settings/settings.ts';
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
      () =>
        fireEvent.click(screen.getByRole('button', { name: 'Switch on again: Who wrote again' })),
      { silencedNudges: ['firstTimer'] },
    ],
    [
      'a key again',
      { keysOff: ['letGo'] },
      () => fireEvent.click(screen.getByRole('button', { name: 'Switch on again: Let go' })),
      { keysOff: [] },
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
    fireEvent.click(await card().findByRole('button', { name: 'Give it again' }));
    expect(askNotifications).toHaveBeenCalledOnce();
    await waitFor(() => expect(card().queryByText(t('settings:notifyLost'))).toBeNull());
  });
});

function showSettings(
  settings: Partial<Settings>,
  actions: NonNullable<ShownDashboard['actions']>,
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
  });
}
