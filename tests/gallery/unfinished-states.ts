import type { DashboardPlace } from '../../components/dashboard/dashboard-place.ts';
import type { Unfinished } from '../../lib/log/follow-unfinished.ts';
import { defaultSettings } from '../../lib/settings/settings.ts';
import { emptyDesks } from '../kit/empty-desks.ts';
import { emptyInsights, richDesk } from '../kit/insights.ts';
import { daysAgo, human, peopleDesk } from '../kit/people.ts';
import { inbox, viewNow } from '../kit/views.ts';
import type { DashboardState } from './dashboard-states.ts';

const unfinished: Unfinished = { what: 'log', share: 0.31 };
const people: DashboardPlace = { at: 'people', key: null };
const base = { settings: defaultSettings, unfinished };
const desks = emptyDesks();

const someWaiting = peopleDesk([
  human('Giulia Lodi', { firstAt: daysAgo(250), comments: 34, waiting: 1 }),
  human('Sara Riva', { lastAt: daysAgo(0.1), firstAt: daysAgo(0.2) }),
]);

/** Figures are incomplete, and where nothing is to be seen yet nobody says that there is nothing. */
export const unfinishedStates: DashboardState[] = [
  {
    ...base,
    name: 'unfinished-people',
    place: people,
    desks: { people: someWaiting },
    act: ({ seen }) => seen('.person-row'),
  },
  {
    ...base,
    name: 'unfinished-recount',
    place: people,
    unfinished: { what: 'people', share: null },
    desks: { people: peopleDesk([]) },
    act: ({ seen }) => seen('.empty'),
  },
  {
    ...base,
    name: 'unfinished-stopped',
    place: people,
    desks: {
      people: someWaiting,
      inbox: { ...desks.inbox, view: inbox({ fault: 'databaseFull' }) },
    },
    act: ({ seen }) => seen('.person-row'),
  },
  {
    ...base,
    name: 'unfinished-stuck',
    place: people,
    unfinished: { ...unfinished, isStuck: true },
    desks: { people: someWaiting },
    act: ({ seen }) => seen('.person-row'),
  },
  {
    ...base,
    name: 'unfinished-insights',
    place: { at: 'insights', month: null },
    insights: richDesk(viewNow),
    act: ({ seen }) => seen('.post-list'),
  },
  {
    ...base,
    name: 'unfinished-insights-empty',
    place: { at: 'insights', month: null },
    insights: richDesk(viewNow, {
      now: emptyInsights(viewNow),
      before: null,
      advice: { do: 'nothingYet' },
    }),
    act: ({ seen }) => seen('.empty'),
  },
  {
    ...base,
    name: 'unfinished-inbox',
    place: { at: 'inbox', key: null },
    inbox: { ...desks.inbox, view: inbox({ page: { state: 'none' } }), clock: () => viewNow },
    act: ({ seen }) => seen('.empty'),
  },
];
