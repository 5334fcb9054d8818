// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PeopleDesk } from '../../components/dashboard/people/people-desk.ts';
import { emptyFilter } from '../../components/dashboard/people/use-people.ts';
import type { CommandResult } from '../../lib/messages/messages.ts';
import { human, peopleDesk, profile } from '../kit/people.ts';
import { now, showDashboard } from './show-dashboard.tsx';

beforeEach(() => sessionStorage.clear());
afterEach(cleanup);

const giulia = profile().key;
const list = { at: 'people', key: null } as const;
const open = { at: 'people', key: giulia } as const;
const people = [
  human('giulia', {
    profiles: [
      { key: giulia, site: 'youtube:www.youtube.com', author: { id: 'g', name: 'Giulia Lodi' } },
    ],
    key: giulia,
    waiting: 2,
    tags: ['forno'],
  }),
  human('Franco Pini', { isRegular: true }),
];

/** A desk whose every call is watched. */
function watchedDesk(parts: Partial<PeopleDesk> = {}) {
  const desk = { ...peopleDesk(people, profile(), now), ...parts };
  return {
    read: vi.fn(desk.read),
    profile: vi.fn(desk.profile),
    say: vi.fn(desk.say),
    join: vi.fn(desk.join),
    previewForget: vi.fn(desk.previewForget),
    forget: vi.fn(desk.forget),
  };
}

describe('the list of people', () => {
  it('says who writes, and who waits', async () => {
    showDashboard({ place: list, people: watchedDesk() });
    const row = await screen.findByRole('link', { name: /Giulia Lodi/u });
    expect(row.textContent).toContain('2 waiting');
    expect(row.textContent).toContain('forno');
    expect(row.getAttribute('href')).toBe(`#people/${encodeURIComponent(giulia)}`);
    expect(screen.getByRole('button', { name: 'Regulars 1' })).toBeDefined();
  });

  it('begins with the latest, while the others are still being read', async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const { read } = peopleDesk(people);
    const desk: PeopleDesk = {
      ...watchedDesk(),
      read: async (query) => (await promise, read(query)),
      latest: async (count) => (await read({ ...emptyFilter, limit: count })).people.slice(0, 1),
    };
    showDashboard({ place: list, people: desk });
    await waitFor(() => expect(document.querySelectorAll('.person-row')).toHaveLength(1));
    expect(document.querySelector('.count-line')?.textContent).toBe(
      'Looking for those who write to you…',
    );
    fireEvent.click(screen.getByRole('button', { name: 'Regulars' }));
    await waitFor(() => expect(document.querySelector('.person-row')).toBeNull());
    resolve();
    await waitFor(() =>
      expect(document.querySelector('.count-line')?.textContent).toBe('1 person'),
    );
  });

  it('asks for a view, words, a tag and a site together', async () => {
    const desk = watchedDesk();
    showDashboard({ place: list, people: desk });
    fireEvent.click(await screen.findByRole('button', { name: 'Waiting for you 1' }));
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'giulia' } });
    const [tag, site] = screen.getAllByRole<HTMLSelectElement>('combobox');
    if (!tag || !site) throw new Error('There are two fields.');
    fireEvent.change(tag, { target: { value: 'forno' } });
    fireEvent.change(site, { target: { value: 'youtube' } });
    await waitFor(() =>
      expect(desk.read).toHaveBeenLastCalledWith({
        ...{ view: 'waiting', search: 'giulia', tag: 'forno', platform: 'youtube' },
        limit: 250,
      }),
    );
    expect(await screen.findByText('1 person')).toBeDefined();
  });

  it('says that the log is young, and offers nothing to take away', async () => {
    showDashboard({ place: list, people: peopleDesk([]) });
    expect(await screen.findByText('Nobody yet')).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Remove filters' })).toBeNull();
  });

  it('says why it cannot be read, and tries again', async () => {
    let isBroken = true;
    const { read } = peopleDesk(people);
    const desk = watchedDesk({
      read: (query) => (isBroken ? Promise.reject(new Error('closed')) : read(query)),
    });
    showDashboard({ place: list, people: desk });
    const alert = await screen.findByRole('alert');
    isBroken = false;
    fireEvent.click(within(alert).getByRole('button'));
    expect(await screen.findByRole('link', { name: /Franco Pini/u })).toBeDefined();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('follows what changes, once it is calm, and no longer than it stands there', async () => {
    let changed: () => void = () => undefined;
    let ends: AbortSignal | undefined;
    const desk = {
      ...watchedDesk(),
      follow: (call: () => void, signal: AbortSignal) => {
        changed = call;
        ends = signal;
      },
    };
    showDashboard({ place: list, people: desk });
    await screen.findByRole('link', { name: /Giulia Lodi/u });
    const before = desk.read.mock.calls.length;
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      for (let times = 0; times < 3; times += 1) {
        changed();
        vi.advanceTimersByTime(1_400);
      }
      expect(desk.read).toHaveBeenCalledTimes(before);
      vi.advanceTimersByTime(100);
      expect(desk.read).toHaveBeenCalledTimes(before + 1);
    } finally {
      vi.useRealTimers();
    }
    cleanup();
    await waitFor(() => expect(ends?.aborted).toBe(true));
  });

  it('draws a few of very many, and reads more towards their end', async () => {
    const many = Array.from({ length: 2_000 }, (_, index) => human(`p${index}`));
    const desk = watchedDesk(peopleDesk(many, null, now));
    showDashboard({ place: list, people: desk });
    await screen.findByText('2,000 people');
    const rows = screen.getAllByRole('listitem');
    expect(rows.length).toBeLessThan(60);
    expect(rows[0]?.getAttribute('aria-setsize')).toBe('2000');
    window.scrollTo(0, 240 * 68);
    window.dispatchEvent(new Event('scroll'));
    await waitFor(() => expect(desk.read.mock.lastCall?.[0].limit).toBe(1_000));
  });
});

describe('one person', () => {
  it('takes the focus, and gives it back to their row', async () => {
    const desk = watchedDesk();
    const { redraw } = showDashboard({ place: list, people: desk });
    await screen.findByRole('link', { name: /Giulia Lodi/u });
    redraw({ place: open, people: desk });
    const heading = await screen.findByRole('heading', { name: 'Giulia Lodi' });
    await waitFor(() => expect(document.activeElement).toBe(heading));
    redraw({ place: list, people: desk });
    const row = screen.getByRole('link', { name: /Giulia Lodi/u });
    await waitFor(() => expect(document.activeElement).toBe(row));
  });

  it('leads to their page, the conversation and the site, and nowhere but to the web', async () => {
    const [own] = profile().profiles;
    const [latest] = profile().latest;
    if (!own || !latest) throw new Error('The page has both.');
    const page = profile({
      profiles: [own, { ...own, key: 'other', handle: 'evil', url: 'javascript:alert(1)' }],
      latest: [{ ...latest, text: '<img src=x onerror=alert(1)>', permalink: 'javascript:1' }],
    });
    showDashboard({ place: open, people: peopleDesk(people, page) });
    const link = await screen.findByRole('link', { name: '@giulialodi' });
    expect(link.getAttribute('href')).toBe('https://www.youtube.com/@giulialodi');
    expect(screen.getByText('@evil').closest('a')).toBeNull();
    expect(screen.getByText('<img src=x onerror=alert(1)>')).toBeDefined();
    const thread = screen.getByRole('link', { name: 'Open the conversation' });
    expect(thread.getAttribute('href')).toBe(`#inbox/${encodeURIComponent(latest.key)}`);
    expect(document.querySelectorAll('[href^="javascript"]')).toHaveLength(0);
  });

  it('tells the months to screen readers as a table', async () => {
    showDashboard({ place: open, people: peopleDesk(people) });
    const table = await screen.findByRole('table', { name: 'Month by month' });
    const row = within(table).getByRole('row', { name: /Mar 2026/u });
    expect(
      within(row)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['2', '1']);
  });

  it('says that nobody is there (any more)', async () => {
    showDashboard({ place: open, people: peopleDesk(people, null) });
    expect(await screen.findByRole('heading', { name: 'Nobody is here' })).toBeDefined();
  });
});

describe('the note', () => {
  const field = () => screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Note' });

  it('is saved on leaving the field, once', async () => {
    const desk = watchedDesk();
    showDashboard({ place: open, people: desk });
    fireEvent.input(await field(), { target: { value: 'Bakes on Mondays ' } });
    fireEvent.blur(await field());
    await screen.findByText('Saved.');
    fireEvent.blur(await field());
    expect(desk.say.mock.calls).toEqual([[giulia, { act: 'note', text: 'Bakes on Mondays' }]]);
    expect(sessionStorage).toHaveLength(0);
  });

  it('is kept where it cannot be saved, through a look at another page, until it can', async () => {
    let result: CommandResult = { failed: 'databaseFull' };
    const desk = watchedDesk({ say: async () => result });
    const { redraw } = showDashboard({ place: open, people: desk });
    fireEvent.input(await field(), { target: { value: 'Bakes' } });
    fireEvent.blur(await field());
    await screen.findByText(/Not saved yet/u);
    expect((await field()).value).toBe('Bakes');

    redraw({ place: { at: 'log' }, people: desk });
    result = { done: 'noted' };
    redraw({ place: open, people: desk });
    expect((await field()).value).toBe('Bakes');
    await screen.findByText('Saved.');
    expect(sessionStorage).toHaveLength(0);
  });

  it('is saved on leaving the page in the middle of a word', async () => {
    const desk = watchedDesk();
    const { redraw } = showDashboard({ place: open, people: desk });
    fireEvent.input(await field(), { target: { value: 'Bak' } });
    redraw({ place: list, people: desk });
    await waitFor(() =>
      expect(desk.say).toHaveBeenCalledWith(giulia, { act: 'note', text: 'Bak' }),
    );
  });
});

describe('tags, setting aside, joining', () => {
  /** The list has a view of the same name. */
  const setAside = async () => {
    const ends = within(await screen.findByRole('region', { name: 'Set aside, forget' }));
    fireEvent.click(ends.getByRole('button', { name: 'Set aside' }));
  };

  it('adds a tag by Enter, not twice, and takes one away', async () => {
    const desk = watchedDesk();
    showDashboard({ place: open, people: desk });
    const field = await screen.findByRole<HTMLInputElement>('combobox', { name: 'Add a tag' });
    const enter = (value: string) => {
      fireEvent.input(field, { target: { value } });
      fireEvent.keyDown(field, { key: 'Enter' });
    };
    enter('  mulino  grande ');
    await waitFor(() =>
      expect(desk.say).toHaveBeenCalledWith(giulia, {
        act: 'tags',
        tags: ['forno', 'Torino', 'mulino grande'],
      }),
    );
    enter('FORNO');
    fireEvent.click(screen.getByRole('button', { name: 'Remove the tag forno' }));
    await waitFor(() => expect(desk.say).toHaveBeenCalledTimes(2));
    const tags = ['Torino', 'mulino grande'];
    expect(desk.say).toHaveBeenLastCalledWith(giulia, { act: 'tags', tags });
  });

  it('loses no tag that stands in the field when another is taken away', async () => {
    const desk = watchedDesk();
    showDashboard({ place: open, people: desk });
    const field = await screen.findByRole<HTMLInputElement>('combobox', { name: 'Add a tag' });
    fireEvent.input(field, { target: { value: 'mulino' } });
    await waitFor(() => expect(field.value).toBe('mulino'));
    // A slow press: the field is left, and nothing is drawn before the click.
    const button = screen.getByRole('button', { name: 'Remove the tag forno' });
    fireEvent.blur(field);
    fireEvent.click(button);
    await waitFor(() => expect(desk.say).toHaveBeenCalledTimes(2));
    const tags = ['Torino', 'mulino'];
    expect(desk.say).toHaveBeenLastCalledWith(giulia, { act: 'tags', tags });
  });

  it('sets aside, and takes that back', async () => {
    const desk = watchedDesk();
    showDashboard({ place: open, people: desk });
    await setAside();
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() =>
      expect(desk.say.mock.calls.map(([, said]) => said)).toEqual([
        { act: 'mute', muted: true },
        { act: 'mute', muted: false },
      ]),
    );
  });

  it.each([
    ['It is the same person', true],
    ['No, two people', false],
  ])('%s: said of two profiles, and taken back', async (answer, joined) => {
    const other = 'mastodon:orto.example/person/giulia';
    const page = profile({
      suggestions: [{ key: other, platform: 'mastodon', name: 'Giulia Lodi', because: 'name' }],
    });
    const desk = watchedDesk({ profile: async () => page });
    showDashboard({ place: open, people: desk });
    fireEvent.click(await screen.findByRole('button', { name: answer }));
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() =>
      expect(desk.join.mock.calls).toEqual([
        [[giulia, other], joined],
        [[giulia, other], null],
      ]),
    );
  });

  it('parts one of three, and the other two stay together', async () => {
    const [own] = profile().profiles;
    if (!own) throw new Error('The page has one.');
    const three = [own, { ...own, key: 'b', handle: 'b' }, { ...own, key: 'c', handle: 'c' }];
    const desk = watchedDesk({ profile: async () => profile({ profiles: three }) });
    showDashboard({ place: open, people: desk });
    fireEvent.click(await screen.findByRole('button', { name: 'Not the same person: b, YouTube' }));
    await waitFor(() =>
      expect(desk.join.mock.calls).toEqual([
        [[giulia, 'c'], true],
        [[giulia, 'b'], false],
        [['c', 'b'], false],
      ]),
    );
  });

  it('says it when nobody answers', async () => {
    const desk = watchedDesk({ say: () => Promise.reject(new Error('asleep')) });
    showDashboard({ place: open, people: desk });
    await setAside();
    expect(await screen.findByText(/Ricevuto did not answer/u)).toBeDefined();
  });
});

describe('forgetting a person', () => {
  const ask = async () =>
    fireEvent.click(await screen.findByRole('button', { name: 'Forget this person…' }));

  it('says what goes and what stays, wants a second yes, and goes back to the list', async () => {
    const desk = watchedDesk();
    const go = vi.fn();
    showDashboard({ place: open, people: desk, go });
    await ask();
    const dialog = within(await screen.findByRole('dialog'));
    expect(await dialog.findByText('the words of 33 comments')).toBeDefined();
    expect(dialog.getByText('34 comments in the figures, without words')).toBeDefined();
    const forget = dialog.getByRole<HTMLButtonElement>('button', { name: 'Forget' });
    expect(forget.disabled).toBe(true);
    fireEvent.click(dialog.getByRole('checkbox'));
    fireEvent.click(forget);
    await waitFor(() => expect(go).toHaveBeenCalledWith('people'));
    expect(desk.forget.mock.calls).toEqual([[giulia]]);
  });

  it('stays open, and forgets nothing, where it fails', async () => {
    const go = vi.fn();
    const desk = watchedDesk({ forget: async () => ({ failed: 'databaseBroken' }) });
    showDashboard({ place: open, people: desk, go });
    await ask();
    const dialog = within(await screen.findByRole('dialog'));
    fireEvent.click(await dialog.findByRole('checkbox'));
    fireEvent.click(dialog.getByRole('button', { name: 'Forget' }));
    expect(await dialog.findByRole('alert')).toBeDefined();
    expect(go).not.toHaveBeenCalled();
  });

  it('offers no yes as long as nobody knows what would go', async () => {
    let isBroken = true;
    const desk = watchedDesk({
      previewForget: () =>
        isBroken ? Promise.reject(new Error('closed')) : peopleDesk(people).previewForget(giulia),
    });
    showDashboard({ place: open, people: desk });
    await ask();
    const dialog = within(await screen.findByRole('dialog'));
    const alert = await dialog.findByRole('alert');
    expect(dialog.queryByRole('button', { name: 'Forget' })).toBeNull();
    isBroken = false;
    fireEvent.click(within(alert).getByRole('button'));
    expect(await dialog.findByRole('checkbox')).toBeDefined();
  });
});
