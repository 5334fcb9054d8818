import type { PlatformId } from '../comments/comment.ts';
import type { Key } from '../log/interaction.ts';

/** What a nudge may be about, the most important first. Each can be silenced. */
export const nudgeKinds = [
  'promiseDue',
  'questionsWaiting', // for longer than the person's goal
  'cameBack',
  'firstTimer',
  'regularWaiting',
  'criticWaiting',
  'shareToThank',
  'samePerson', // on two platforms: one reply may do
  'neverVisited', // wrote five times, and has no word of the user's on their own page
  'longestWaiting',
] as const;
export type NudgeKind = (typeof nudgeKinds)[number];

/** One sentence that says what matters now, with one action. Times are epoch ms. */
export interface Nudge {
  kind: NudgeKind;
  /** The comment that the action goes to; its card is in the view. null only for `neverVisited`. */
  key: Key | null;
  author: string;
  /** How many comments it speaks of (questions waiting; comments of somebody never visited). */
  count: number;
  /** How long the one that it goes to has waited, quiet times left out. */
  waitingMs?: number;
  /** `questionsWaiting`: the goal that they have passed. */
  goalMs?: number;
  /** When the promise is due. */
  due?: number;
  /** `samePerson`: where they wrote. */
  platforms?: readonly PlatformId[];
  /** `neverVisited`: their own page. */
  profileUrl?: string;
}
