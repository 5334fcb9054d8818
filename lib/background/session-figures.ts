import { keyOf } from '../comments/keys.ts';
import { endOf, isRunning, type StoredSession } from '../inbox/session.ts';
import type { InboxView, SessionSummary } from '../inbox/view.ts';
import type { Key, Said } from '../log/interaction.ts';
import type { Inbox } from './inbox-of.ts';

type Figures = Omit<SessionSummary, 'minutes' | 'waiting'>;

/** The session that runs now, and what came of the last one until its summary was read. */
export function sessionOf(
  session: StoredSession | null,
  inbox: Inbox,
  now: number,
): Pick<InboxView, 'session' | 'sessionSummary'> {
  if (!session) return { session: null, sessionSummary: null };
  const { startedAt, minutes } = session;
  const endsAt = endOf(session);
  if (isRunning(session, now)) {
    const { replies, acknowledgements, promises, decided } = countDone(inbox, startedAt, now);
    const done = replies + acknowledgements + promises + decided;
    return { session: { startedAt, endsAt, minutes, done }, sessionSummary: null };
  }
  if (session.dismissed) return { session: null, sessionSummary: null };
  const taken = Math.max(1, Math.round((endsAt - startedAt) / 60_000));
  return {
    session: null,
    sessionSummary: {
      minutes: taken,
      ...countDone(inbox, startedAt, endsAt),
      waiting: inbox.lanes.toAnswer.length,
    },
  };
}

/** A site's clock and this one's may differ by some minutes, and a reply is seen a moment after it was sent. */
const slackMs = 2 * 60_000;

/** What was done between two moments, by the log's facts: the user's replies that were seen, and what they decided. */
function countDone({ own, lanes }: Inbox, from: number, to: number): Figures {
  const figures: Figures = { replies: 0, acknowledgements: 0, promises: 0, decided: 0 };
  const replies = new Set<Key>();
  for (const { key, comment, seenAt } of own) {
    const isOld = comment.at !== null && comment.at + comment.precisionMs < from - slackMs;
    if (seenAt >= from && seenAt <= to + slackMs && !isOld) replies.add(key);
  }
  const counted = new Set<Key>();
  for (const { site, standing, record } of Object.values(lanes).flat()) {
    figures.decided += record.said.filter(
      ({ said, at }) => at >= from && at <= to && isDecision(said),
    ).length;
    const reply = standing.replyId === undefined ? null : keyOf(site, 'comment', standing.replyId);
    if (reply === null || !replies.has(reply) || counted.has(reply)) continue;
    counted.add(reply);
    if (standing.status === 'acknowledged') figures.acknowledgements += 1;
    else if (standing.status === 'promised') figures.promises += 1;
    else figures.replies += 1;
  }
  // Replies that decide nothing (a second one under the same comment) are words all the same.
  figures.replies += replies.size - counted.size;
  return figures;
}

/** Starting afresh is one step, however many it lets go. */
function isDecision(said: Said): boolean {
  if (said.act === 'letGo') return said.afresh === undefined;
  return said.act === 'done' || said.act === 'postpone';
}
