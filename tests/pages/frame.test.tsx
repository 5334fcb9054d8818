// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { dashboardPlace } from '../../components/dashboard/dashboard-place.ts';
import { dashboardPages } from '../../lib/messages/messages.ts';
import { createTranslator } from '../../lib/i18n/translator.ts';
import { defaultSettings } from '../../lib/settings/settings.ts';
import { emptyDesks } from '../kit/empty-desks.ts';
import { now, showDashboard } from './show-dashboard.tsx';

const t = createTranslator('en');

afterEach(cleanup);

const nav = () => within(screen.getByRole('navigation', { name: 'Sections' }));

describe('the frame', () => {
  it('has a way to every page, and marks the one that is shown', () => {
    showDashboard({ place: { at: 'settings' } });
    const links = nav().getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual(
      dashboardPages.map((page) => `#${page}`),
    );
    expect(links.filter((link) => link.getAttribute('aria-current') === 'page')).toEqual([
      nav().getByRole('link', { name: 'Settings' }),
    ]);
  });

  it('says how many wait, how many people and templates there are; nothing where nobody knows or there is none', () => {
    const { redraw } = showDashboard({ counts: { inbox: 12, people: 1_318, templates: null } });
    expect(nav().getByRole('link', { name: 'Inbox 12 waiting' })).toBeTruthy();
    expect(nav().getByRole('link', { name: 'People 1,318' })).toBeTruthy();
    expect(nav().getByRole('link', { name: 'Templates' })).toBeTruthy();
    redraw({ counts: { inbox: 0, people: 0, templates: 0 } });
    expect(nav().getByRole('link', { name: 'Inbox' })).toBeTruthy();
    expect(nav().getByRole('link', { name: 'People' })).toBeTruthy();
  });

  it('gives the focus to the heading of the next page, so that it is heard', () => {
    const { redraw } = showDashboard({ place: { at: 'log' } });
    expect(document.activeElement).toBe(document.body);
    redraw({ place: { at: 'settings' } });
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
  });

  it('can be skipped', () => {
    showDashboard({ place: { at: 'settings' } });
    const skip = screen.getByRole('link', { name: 'Skip to the content' });
    // The address names pages: it must not change.
    expect(fireEvent.click(skip)).toBe(false);
    expect(document.activeElement).toBe(screen.getByRole('main'));
  });

  it('says above each page that there was no backup for a month, where that is so', async () => {
    const { data } = emptyDesks();
    const old = { ...data, logBegan: async () => now - 40 * 86_400_000 };
    const { redraw } = showDashboard({ place: { at: 'settings' }, data: old });
    const link = await within(screen.getByRole('main')).findByRole('link', {
      name: t('data:backupGo'),
    });
    expect(link.getAttribute('href')).toBe('#data');
    redraw({
      place: { at: 'settings' },
      data: old,
      settings: { ...defaultSettings, lastBackupAt: now },
    });
    expect(screen.queryByRole('link', { name: t('data:backupGo') })).toBeNull();
  });
});

describe('where there is no room beside the page', () => {
  const button = () => screen.getByRole('button', { name: 'Go to another page. Now: Log' });

  it('a menu opens, and ends with Escape, a choice, or when the focus leaves it', () => {
    showDashboard({ place: { at: 'log' } });
    const isOpen = () => button().getAttribute('aria-expanded') === 'true';
    fireEvent.click(button());
    expect(isOpen()).toBe(true);
    expect(screen.getByRole('navigation', { name: 'Sections' }).id).toBe(
      button().getAttribute('aria-controls'),
    );
    fireEvent.keyDown(nav().getByRole('link', { name: 'People' }), { key: 'Escape' });
    expect(isOpen()).toBe(false);
    expect(document.activeElement).toBe(button());

    fireEvent.click(button());
    fireEvent.click(nav().getByRole('link', { name: 'Log' }));
    expect(isOpen()).toBe(false);

    fireEvent.click(button());
    fireEvent.focusOut(button(), { relatedTarget: screen.getByRole('main') });
    expect(isOpen()).toBe(false);
  });
});

describe('the place that an address names', () => {
  it.each([
    ['#settings', { at: 'settings' }],
    ['#settings/quiet', { at: 'settings', section: 'quiet' }],
    ['#settings/', { at: 'settings' }],
    ['#settings/%', { at: 'settings' }],
  ])('%s', (hash, place) => expect(dashboardPlace(hash)).toEqual(place));
});
