import type { LogDesk } from '../../components/dashboard/log/log-desk.ts';
import type { LogLine } from '../../lib/log/lines/log-line.ts';
import { defaultSettings } from '../../lib/settings/settings.ts';
import { hostileLines, usualLines } from '../kit/log-lines.ts';
import { emptyDesks } from '../kit/empty-desks.ts';
import type { DashboardState } from './dashboard-states.ts';

const settings = defaultSettings;
const person = 'youtube:www.youtube.com/person/giulia';
const post = 'youtube:www.youtube.com/post/p1';

/** The log: empty, full, filtered, searching, broken, and full of what somebody wrote to break it. */
export const logStates: DashboardState[] = [
  { name: 'log-empty', place: { at: 'log' }, settings },
  {
    name: 'log-lines',
    place: { at: 'log' },
    settings,
    desks: { log: deskOf(months(), true) },
    act: ({ seen }) => seen('.log-newer'),
  },
  {
    name: 'log-filtered',
    place: {
      at: 'log',
      query: String(
        new URLSearchParams({
          q: 'pane',
          what: 'comments',
          account: 'youtube:www.youtube.com/account/anna',
          person,
          post,
          when: '2026-10-01..2026-11-17',
        }),
      ),
    },
    settings,
    desks: { log: deskOf(usualLines.slice(0, 3)) },
    act: ({ seen }) => seen('.log-end'),
  },
  {
    name: 'log-none',
    place: { at: 'log', query: 'q=zzzz' },
    settings,
    desks: { log: deskOf([]) },
    act: ({ seen }) => seen('.empty'),
  },
  {
    name: 'log-broken',
    place: { at: 'log' },
    settings,
    desks: {
      log: { ...emptyDesks().log, read: () => Promise.reject(new Error('It is broken.')) },
    },
    act: ({ seen }) => seen('[role=alert]'),
  },
  {
    name: 'log-hostile',
    place: { at: 'log', query: String(new URLSearchParams({ person, q: 'W'.repeat(70) })) },
    settings,
    desks: { log: { ...deskOf(hostileLines), nameOf: async () => `Unnome${'lungo'.repeat(30)}` } },
    act: ({ seen }) => seen('.log-end'),
  },
  {
    name: 'log-export',
    place: { at: 'log' },
    settings,
    desks: { log: deskOf(usualLines) },
    act: ({ click }) => click('.export-menu summary'),
  },
];

/** More than is drawn at once: the same days again and again, each time longer ago. */
function months(): LogLine[] {
  return Array.from({ length: 20 }, (_, turn) =>
    usualLines.map((line): LogLine => {
      const { id, recordedAt } = line.fact;
      const before = { id: `${id}-${turn}`, recordedAt: recordedAt - turn * 3 * 86_400_000 };
      return { ...line, fact: { ...line.fact, ...before } };
    }),
  ).flat();
}

function deskOf(lines: readonly LogLine[], isGrowing = false): LogDesk {
  return {
    read: async ({ after }) => ({ lines: after ? lines.slice(0, 3) : [...lines], next: null }),
    nameOf: async (key) => (key === post ? 'Blocco dello scrittore' : 'Giulia Lodi'),
    accounts: async () => [
      { key: 'youtube:www.youtube.com/account/anna', platform: 'youtube', name: 'Anna Scrive' },
      { key: 'wordpress:anna.example/account/anna', platform: 'wordpress', name: 'Anna' },
    ],
    watch(tell, signal) {
      if (!isGrowing) return;
      const timer = setInterval(tell, 100);
      signal.addEventListener('abort', () => clearInterval(timer), { once: true });
    },
  };
}
