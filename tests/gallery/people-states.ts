import type { PeopleDesk } from '../../components/dashboard/people/people-desk.ts';
import { defaultSettings } from '../../lib/settings/settings.ts';
import { daysAgo, human, peopleDesk, preview, profile } from '../kit/people.ts';
import type { DashboardState } from './dashboard-states.ts';

const wide = 'Unnomesolochenonfiniscemaiepoimaiepoimaiancora \u202eحسن';
const site = 'mastodon:orto.example' as const;
const two = {
  key: `${site}/person/sara`,
  site,
  author: { id: 'sara', name: 'Sara Riva', handle: 'sara' },
};

const people = [
  human('Giulia Lodi', {
    firstAt: daysAgo(250),
    comments: 34,
    exchanges: 21,
    waiting: 1,
    isRegular: true,
    tags: ['forno', 'Torino'],
  }),
  human('Sara Riva', {
    profiles: [...human('Sara Riva').profiles, two],
    lastAt: daysAgo(0.1),
    firstAt: daysAgo(0.2),
  }),
  human('Franco Pini', {
    firstAt: daysAgo(900),
    lastAt: daysAgo(75),
    comments: 7,
    isRegular: true,
  }),
  human(wide, {
    waiting: 12_345,
    comments: 12_345,
    exchanges: 9_876,
    tags: ['Unaltraparolasolachenonfiniscemaiepoimai', 'ricordi', 'a', 'b', 'c', 'd'],
  }),
  human('Luca', { comments: 1, exchanges: 0, firstAt: daysAgo(12), lastAt: daysAgo(12) }),
  human('Ada Neri', { isMuted: true }),
];

/** More than is drawn at once. */
const crowd = Array.from({ length: 140 }, (_, index) =>
  human(index % 4 === 0 ? `Persona ${index} dal nome piuttosto lungo` : `Persona ${index}`, {
    firstAt: daysAgo(400 + index),
    lastAt: daysAgo(90 + index),
    tags: index % 3 === 0 ? ['forno', 'ricordi', 'farine antiche', 'Torino', 'lievito'] : [],
    isRegular: index % 5 === 0,
  }),
);

const long = { at: 'people', key: null } as const;
const open = { at: 'people', key: human('Giulia Lodi').key } as const;
const mastodon = (name: string) => ({
  key: `${site}/person/${name}`,
  platform: 'mastodon' as const,
  name,
});
const [giulia] = profile().profiles;
const hostile = '<b>Ciao</b>\u202e{{name}}';

const state = (
  name: string,
  place: DashboardState['place'],
  desk: PeopleDesk,
  act: DashboardState['act'],
): DashboardState => ({ name, place, settings: defaultSettings, desks: { people: desk }, act });

export const peopleStates: DashboardState[] = [
  state('people', long, peopleDesk([...people, ...crowd]), ({ seen }) => seen('.person-row')),
  state('people-empty', long, peopleDesk([]), ({ seen }) => seen('.empty')),
  state('people-nobody-quiet', long, peopleDesk(people.slice(0, 2)), ({ click }) =>
    click('.people-views button:nth-child(5)'),
  ),
  state(
    'people-silent',
    long,
    { ...peopleDesk([]), read: () => Promise.reject(new Error()) },
    ({ seen }) => seen('.callout'),
  ),
  state('person', open, peopleDesk(people), ({ seen }) => seen('.person-head')),
  state(
    'person-everything',
    open,
    peopleDesk(
      people,
      profile({
        name: wide,
        isMuted: true,
        waiting: 12_345,
        given: 12,
        tags: ['Unaltraparolasolachenonfiniscemaiepoimai', hostile, 'forno'],
        profiles: [
          ...(giulia ? [{ ...giulia, name: wide }] : []),
          { ...mastodon(wide), handle: `${wide}@orto.example`, url: null },
        ],
        note: `${wide}\n`.repeat(4),
        months: Array.from({ length: 60 }, (_, index) => ({
          month: `${2022 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`,
          theirs: (index * 7) % 23,
          yours: (index * 5) % 17,
        })),
        milestones: [
          { what: 'firstWord', at: daysAgo(1_800) },
          { what: 'years', years: 1, at: daysAgo(1_435) },
          { what: 'back', at: daysAgo(900) },
          { what: 'years', years: 4, at: daysAgo(340) },
          { what: 'exchanges', count: 100, at: daysAgo(100) },
        ],
        suggestions: [
          { ...mastodon(wide), because: 'name' },
          { ...mastodon('Giulia'), because: 'handle' },
        ],
      }),
    ),
    ({ seen }) => seen('.same-person'),
  ),
  state('person-gone', open, peopleDesk(people, null), ({ seen }) => seen('.person .empty')),
  state(
    'person-note-refused',
    open,
    { ...peopleDesk(people), say: async () => ({ failed: 'databaseFull' }) },
    async ({ type, seen }) => {
      await type('.person-note', 'Le piace la segale.');
      document.querySelector<HTMLElement>('.person-note')?.blur();
      await seen('.note-hint .wrong');
    },
  ),
  state(
    'person-forget',
    open,
    {
      ...peopleDesk(people),
      previewForget: async () => ({ ...preview, names: [wide, hostile], profiles: 3 }),
    },
    async ({ click, seen }) => {
      await click('.person-ends .critical');
      await seen('.forget-preview');
    },
  ),
];
