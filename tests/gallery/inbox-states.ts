import type { DashboardPlace } from '../../components/dashboard/dashboard-place.ts';
import type { InboxDesk } from '../../components/dashboard/inbox/inbox-desk.ts';
import type { InboxView } from '../../lib/inbox/view.ts';
import type { Thread } from '../../lib/log/thread.ts';
import { defaultSettings } from '../../lib/settings/settings.ts';
import { threadLine, threadOf } from '../kit/threads.ts';
import { busyInbox, hostileInbox, quietInbox, standing, viewNow } from '../kit/views.ts';
import type { DashboardState } from './dashboard-states.ts';
import { playedActions } from './played-actions.ts';

const hour = 3_600_000;
const at = (key: string | null): DashboardPlace => ({ at: 'inbox', key });
const settings = defaultSettings;

/** As the dashboard is told it: no page stands beside it. */
function alone(view: InboxView): InboxView {
  const away = (groups: InboxView['toAnswer']) =>
    groups.map((group) => ({
      ...group,
      isThisPage: false,
      comments: group.comments.map((card) => ({ ...card, inPage: false })),
    }));
  const { toAnswer, onHold, done, unknown } = view;
  return {
    ...view,
    account: null,
    page: { state: 'none' },
    toAnswer: away(toAnswer),
    onHold: away(onHold),
    done: away(done),
    unknown: away(unknown),
  };
}

function deskOf(view: InboxView | null, thread: Thread | null = null): InboxDesk {
  const drafts = new Map<string, string>();
  return {
    view,
    actions: playedActions,
    drafts: {
      read: (id) => drafts.get(id) ?? null,
      write: (id, text) => void (text === null ? drafts.delete(id) : drafts.set(id, text)),
    },
    ask: () => undefined,
    thread: async (key) => thread && { ...thread, key },
    accounts: async () => [
      {
        key: 'youtube:www.youtube.com/account/anna',
        name: 'Anna Scrive',
        site: 'youtube:www.youtube.com',
      },
      {
        key: 'wordpress:ilblogdellafornaiadellavalle.example/account/anna',
        name: 'Anna Bianchi, la fornaia della valle che scrive di pane e di libri',
        site: 'wordpress:ilblogdellafornaiadellavalle.example',
      },
    ],
    judgeUseful: async () => ({ done: 'noted' }),
    clock: () => viewNow,
  };
}

const busy = alone(busyInbox());

/** A first answer, what came back, and somebody else who still waits in the same thread. */
const thread = threadOf([
  threadLine('c0', {
    author: 'Marco Brandi',
    text: 'Il primo capitolo mi ha tenuto sveglio fino alle due.',
    at: viewNow - 50 * hour,
    standing: standing({ status: 'answered', why: 'replied', since: viewNow - 49 * hour }),
    status: 'answered',
  }),
  threadLine('m1', {
    depth: 1,
    isMine: true,
    author: 'Anna Scrive',
    text: 'Grazie, Marco! Fammi sapere del secondo.',
    at: viewNow - 49 * hour,
  }),
  threadLine('c2', { depth: 2, author: 'Marco Brandi', kind: 'criticism' }),
  threadLine('f1', {
    depth: 2,
    author: '',
    text: '',
    personKey: null,
    isForgotten: true,
    at: viewNow - 8 * hour,
  }),
  threadLine('c3', {
    depth: 1,
    author: 'Sara Riva',
    text: 'Io invece l’ho amato tutto.',
    at: viewNow - 2 * hour,
    standing: standing(),
    status: 'waiting',
    folded: { hidden: 3 },
  }),
]);

const useful: Thread = {
  ...thread,
  comments: thread.comments.map((comment) =>
    comment.key === 'c2'
      ? {
          ...comment,
          useful: { changed: 'Ho tagliato due scene dal secondo capitolo.', told: false },
        }
      : comment,
  ),
};

export const inboxStates: DashboardState[] = [
  { name: 'inbox', place: at('c2'), settings, inbox: deskOf(busy, thread) },
  {
    name: 'inbox-list',
    place: at(null),
    settings,
    inbox: deskOf(busy, threadOf([threadLine('c1', { author: 'Giulia Lodi' })])),
  },
  {
    name: 'inbox-reply',
    place: at('c2'),
    settings,
    inbox: deskOf(busy, thread),
    act: async ({ seen, press }) => {
      (await seen('.detail-head h2')).focus();
      await press('r');
    },
  },
  { name: 'inbox-useful', place: at('c2'), settings, inbox: deskOf(busy, useful) },
  {
    name: 'inbox-useful-form',
    place: at('c2'),
    settings,
    inbox: deskOf(busy, thread),
    act: ({ click }) => click('.useful-note button'),
  },
  {
    name: 'inbox-chosen',
    place: at(null),
    settings,
    inbox: deskOf(busy, thread),
    act: async ({ click }) => {
      await click('.row input');
      await click('.post + .post .row input');
    },
  },
  { name: 'inbox-quiet', place: at(null), settings, inbox: deskOf(alone(quietInbox())) },
  { name: 'inbox-gone', place: at('gone'), settings, inbox: deskOf(busy) },
  {
    name: 'inbox-first-day',
    place: at(null),
    settings,
    inbox: deskOf(alone(quietInbox({ done: [], next: null }))),
  },
  { name: 'inbox-hostile', place: at('x3'), settings, inbox: deskOf(hostile(), hostileThread()) },
];

function hostile(): InboxView {
  return alone(hostileInbox());
}

function hostileThread(): Thread {
  const [group] = hostileInbox().toAnswer;
  const lines = (group?.comments ?? []).map(({ key, author, text, permalink }, depth) =>
    threadLine(key, { author, text, permalink, depth, standing: standing(), status: 'waiting' }),
  );
  return {
    ...threadOf(lines),
    post: { key: 'x', title: group?.title ?? '', url: group?.url ?? '' },
    isLoose: true,
  };
}
