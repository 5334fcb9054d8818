import type { InboxView, PageState } from '../../lib/inbox/view.ts';
import { nudgeKinds } from '../../lib/inbox/nudge-kinds.ts';
import {
  busyInbox,
  card,
  group,
  hostileInbox,
  inbox,
  longInbox,
  quietInbox,
  sampleNudges,
  sittingInbox,
  standing,
  viewNow,
} from '../kit/views.ts';
import type { Hand } from './hand.ts';

/** A way in which the panel may stand there. A new one is one line in the list. */
export interface PanelState {
  name: string;
  /** null: before the first view. */
  view: InboxView | null;
  /** What the person did. */
  act?: (hand: Hand) => Promise<unknown>;
}

const hour = 3_600_000;
const first = '.card[data-key="c1"]';
const critic = busyInbox({
  nudge: null,
  toAnswer: [group('p', [card('c1', { author: 'Marco Brandi', tag: 'criticism' })])],
});
const thrice = inbox({ toAnswer: [group('p', [card('c1', { standing: postponed(3) })])] });
const filled = { toAnswer: 12, onHold: 3, done: 41, unknown: 2 };

export const panelStates: PanelState[] = [
  { name: 'before-the-first-view', view: null },
  { name: 'to-answer', view: busyInbox() },
  { name: 'on-hold', view: busyInbox(), act: ({ click }) => click('#tab-onHold') },
  { name: 'done', view: busyInbox(), act: ({ click }) => click('#tab-done') },
  { name: 'hostile', view: hostileInbox() },
  { name: 'long', view: longInbox(60) },
  { name: 'sitting', view: sittingInbox() },
  { name: 'suggestions-unnumbered', view: busyInbox({ keysOff: ['favourites'] }), act: suggest },
  { name: 'huge-figures', view: busyInbox({ counts: { ...filled, toAnswer: 123_456 } }) },

  { name: 'selected', view: busyInbox(), act: suggest },
  { name: 'reply', view: busyInbox(), act: openForm('r') },
  { name: 'reply-weighed', view: critic, act: openForm('r') },
  {
    name: 'reply-weighed-written',
    view: critic,
    act: async (hand) => {
      await openForm('r')?.(hand);
      await hand.type('.card-form textarea', 'Ma che c’entra? Io non ho mai detto questo!');
    },
  },
  { name: 'promise', view: busyInbox(), act: openForm('p') },
  { name: 'postpone', view: busyInbox(), act: openForm('z') },
  { name: 'postpone-thrice', view: thrice, act: openForm('z') },
  { name: 'let-go', view: busyInbox(), act: openForm('l') },
  { name: 'card-menu', view: busyInbox(), act: ({ click }) => click(`${first} .menu > button`) },
  { name: 'history', view: busyInbox(), act: menuItem(':last-child') },
  { name: 'kind', view: busyInbox(), act: menuItem(':nth-last-child(2)') },
  { name: 'pending', view: pending(false) },
  { name: 'pending-copied', view: pending(true) },
  { name: 'chosen', view: busyInbox(), act: choose },
  {
    name: 'toast',
    view: busyInbox(),
    act: async ({ press, seen }) => [await press('j'), await press('e'), await seen('.toast')],
  },

  { name: 'keys', view: busyInbox(), act: ({ press }) => press('?') },
  { name: 'search', view: busyInbox(), act: ({ press }) => press('/') },
  { name: 'session-dialog', view: busyInbox(), act: ({ click }) => click('.panel-footer button') },
  {
    name: 'palette',
    view: busyInbox(),
    act: async ({ press, seen }) => [await press('Ctrl+k'), await seen('.palette-option')],
  },
  {
    name: 'palette-none',
    view: busyInbox(),
    act: async ({ press, seen, type }) => [
      await press('Ctrl+k'),
      await seen('.palette-option'),
      await type('.palette-field input', 'pane di segale con le noci'),
    ],
  },
  { name: 'fresh-start', view: busyInbox({ offersFreshStart: true }) },
  {
    name: 'fresh-start-dialog',
    view: busyInbox({ offersFreshStart: true }),
    act: ({ click }) => click('.notice .actions .button'),
  },
  {
    name: 'nothing-found',
    view: inbox({
      query: { filter: 'criticism', search: 'pane di segale con le noci' },
      found: { ...filled, toAnswer: 0 },
    }),
  },
  { name: 'session-over', view: busyInbox({ sessionSummary: summary() }) },

  { name: 'all-answered', view: quietInbox({ faces: ['Marta Colonna', 'Ugo Sala', 'Lin Wu'] }) },
  { name: 'seen-answered', view: inbox({ done: busyInbox().done, next: quietInbox().next }) },
  { name: 'nothing-seen', view: inbox() },
  { name: 'on-hold-empty', view: inbox(), act: ({ click }) => click('#tab-onHold') },
  { name: 'done-empty', view: inbox(), act: ({ click }) => click('#tab-done') },
  { name: 'profile', view: profile() },
  { name: 'database-full', view: busyInbox({ fault: 'databaseFull' }) },
  ...pages(),
  ...nudgeKinds.map((kind) => ({
    name: `nudge-${kind}`,
    view: busyInbox({ nudge: sampleNudges[kind] }),
  })),
];

function openForm(key: string): PanelState['act'] {
  return async ({ press, seen }) => {
    await press('j');
    await press(key);
    await seen('.card-form');
  };
}

async function suggest({ press, seen }: Hand): Promise<void> {
  await press('j');
  await seen('.suggestions');
}

function menuItem(which: string): PanelState['act'] {
  return async ({ click }) => {
    await click(`${first} .menu > button`);
    await click(`${first} [role=menuitem]${which}`);
  };
}

async function choose({ press, seen }: Hand): Promise<void> {
  for (const key of ['j', 'x', 'j', 'x']) await press(key);
  await seen('.chosen-bar');
}

function postponed(times: number) {
  return standing({ postponed: times, why: 'postponeOver' });
}

function pending(copied: boolean): InboxView {
  const text = 'Grazie Giulia! Di solito scrivo comunque, anche solo dieci righe.';
  const pendingDraft = { text, copied, purpose: 'reply' as const };
  return busyInbox({ toAnswer: [group('p', [card('c1', { pendingDraft })])] });
}

function summary(): InboxView['sessionSummary'] {
  return { minutes: 15, replies: 4, acknowledgements: 6, promises: 2, decided: 1, waiting: 9 };
}

function profile(): InboxView {
  return busyInbox({
    page: { state: 'ready', kind: 'profile' },
    unseenPosts: [
      {
        key: 'p7',
        platform: 'wordpress',
        title: 'La farina del mulino vecchio, e altre cose che ho imparato quest’estate',
        url: 'https://anna.example/farina/',
        total: 3,
        seen: 0,
      },
    ],
    next: { author: 'Lucia Ferro', at: viewNow + 18 * hour, status: 'postponed' },
  });
}

function pages(): PanelState[] {
  const platform = 'wordpress';
  const all: PageState[] = [
    { state: 'none' },
    { state: 'unread' },
    { state: 'loading' },
    { state: 'notMine', title: 'Bonsai, potature e altre pazienze' },
    { state: 'signedOut' },
    { state: 'leftOut', name: 'Anna Scrive' },
    { state: 'broken', platform, read: 0, total: 14, anchors: { comment: 0, author: 14 } },
    { state: 'unproven', platform, canClaim: true },
  ];
  return all.map((page) => ({
    name: `page-${page.state}`,
    view: inbox({ page, account: null }),
  }));
}
