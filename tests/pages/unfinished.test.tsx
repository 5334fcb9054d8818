// @vitest-environment happy-dom
import { cleanup, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Unfinished } from '../../lib/log/follow-unfinished.ts';
import { emptyDesks } from '../kit/empty-desks.ts';
import { emptyInsights, richDesk } from '../kit/insights.ts';
import { human, peopleDesk } from '../kit/people.ts';
import { inbox } from '../kit/views.ts';
import { now, showDashboard } from './show-dashboard.tsx';

afterEach(cleanup);

const unfinished: Unfinished = { what: 'log', share: 0.31 };
const people = { at: 'people', key: null } as const;
const line = 'Ricevuto is rereading the log. The figures here will fill in by themselves.';
const statuses = () => screen.getAllByRole('status').map(({ textContent }) => textContent);

describe('while the log is read anew', () => {
  it('people say so, claim nothing, and are read again once it is over', async () => {
    let humans: Parameters<typeof peopleDesk>[0] = [];
    const desk = { ...peopleDesk([]), read: vi.fn() };
    desk.read.mockImplementation((query) => peopleDesk(humans, null, now).read(query));
    const { redraw } = showDashboard({ place: people, people: desk, unfinished });
    expect(await screen.findByText('Too early to tell')).toBeDefined();
    expect(statuses()).toContain(line);
    expect(screen.queryByText('Nobody yet')).toBeNull();
    const bar = screen.getByRole<HTMLProgressElement>('progressbar', { name: line });
    expect([bar.value, bar.parentElement?.textContent]).toEqual([0.31, '31%']);
    const before = desk.read.mock.calls.length;

    humans = [human('Franco Pini')];
    redraw({ place: people, people: desk, unfinished: null });
    expect(await screen.findByRole('link', { name: /Franco Pini/u })).toBeDefined();
    expect(desk.read.mock.calls).toHaveLength(before + 1);
    expect(statuses()).not.toContain(line);
    expect(screen.queryByRole('progressbar')).toBeNull();
  });

  it('figures say so, advise nothing and find nothing missing', async () => {
    const insights = richDesk(now, {
      now: emptyInsights(now),
      before: null,
      advice: { do: 'nothingYet' },
    });
    const report = vi.spyOn(insights, 'report');
    const place = { at: 'insights', month: null } as const;
    const { redraw } = showDashboard({ place, insights, unfinished });
    expect(await screen.findByText('Too early to tell')).toBeDefined();
    expect(statuses()).toContain(line);
    expect(screen.queryByLabelText('What would help now')).toBeNull();
    redraw({ place, insights, unfinished: null });
    await waitFor(() => expect(report).toHaveBeenCalledTimes(2));
    await waitFor(() => expect(screen.queryByText('Too early to tell')).toBeNull());
  });

  it('the inbox neither greets a first day nor says that all is answered', async () => {
    const desk = { ...emptyDesks().inbox, view: inbox({ page: { state: 'none' } }) };
    const place = { at: 'inbox', key: null } as const;
    const { redraw } = showDashboard({ place, inbox: desk, unfinished });
    expect(await screen.findByText('Too early to tell')).toBeDefined();
    redraw({ place, inbox: desk, unfinished: null });
    await waitFor(() => expect(screen.queryByText('Too early to tell')).toBeNull());
  });

  it('why it cannot go on is said where it cannot', () => {
    const desk = { ...emptyDesks().inbox, view: inbox({ fault: 'databaseFull' }) };
    showDashboard({ place: people, people: peopleDesk([]), inbox: desk, unfinished });
    expect(statuses().join()).toMatch(/not been reread to its end.*The disk is full/u);
    expect(screen.queryByRole('progressbar')).toBeNull();
  });

  it('that it is stuck is said, with what to do, until it goes on', () => {
    const stuck = { ...unfinished, isStuck: true } as const;
    const shown = showDashboard({ place: people, people: peopleDesk([]), unfinished: stuck });
    expect(statuses().join()).toMatch(/cannot reread the whole log.*restart the browser/u);
    expect(screen.queryByRole('progressbar')).toBeNull();
    shown.redraw({ place: people, people: peopleDesk([]), unfinished });
    expect(statuses()).toContain(line);
    expect(screen.getByRole('progressbar', { name: line })).toBeDefined();
  });

  it('people who are counted anew concern the page of people alone', () => {
    const recount: Unfinished = { what: 'people', share: null };
    const shown = showDashboard({ place: people, people: peopleDesk([]), unfinished: recount });
    expect(statuses().join()).toContain('counting people again');
    shown.redraw({ place: { at: 'insights', month: null }, unfinished: recount });
    expect(statuses().join()).not.toContain('again');
  });
});
