import { atHour } from '../inbox/at-hour.ts';
import { median } from '../inbox/median.ts';
import { openMs, type QuietTimes } from '../inbox/quiet.ts';
import type { InboxView } from '../inbox/view.ts';
import type { Inbox, Item } from './inbox-of.ts';

const dayMs = 86_400_000;
const medianDays = 30;
const mostFaces = 24;

/** The user's replies of today, when they were written or first seen, and the median first clock, quiet times left out. */
export function todayOf(
  { own, lanes }: Inbox,
  { quiet, now }: { quiet: QuietTimes; now: number },
): InboxView['today'] {
  const midnight = atHour(now, 0, 0);
  const firstWords = lanes.done.concat(lanes.onHold).flatMap(({ at, standing }) => {
    const { since, firstWordMs } = standing;
    if (since === null || since <= now - medianDays * dayMs || firstWordMs === undefined) return [];
    return [at === null ? firstWordMs : openMs(at, at + firstWordMs, quiet)];
  });
  return {
    replies: own.filter(({ comment, seenAt }) => (comment.at ?? seenAt) >= midnight).length,
    medianFirstWordMs: median(firstWords),
  };
}

/** Names of those who got a word today, the latest first, each once. */
export function facesOf({ lanes }: Inbox, now: number): string[] {
  const midnight = atHour(now, 0, 0);
  const today = [...lanes.done, ...lanes.onHold, ...lanes.toAnswer].filter(
    ({ standing: { replyId, since } }) =>
      replyId !== undefined && since !== null && since >= midnight,
  );
  const names = new Map<string, string>();
  for (const { site, author } of today.sort((one, other) => sinceOf(other) - sinceOf(one))) {
    if (author.name !== '') names.set(`${site} ${author.id}`, author.name);
  }
  return [...names.values()].slice(0, mostFaces);
}

function sinceOf({ standing }: Item): number {
  return standing.since ?? 0;
}
