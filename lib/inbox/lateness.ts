import type { CommentKind } from '../language/comment-kind.ts';
import type { Goals } from '../settings/settings.ts';

/** How what waits stands to the person's goals: within them, over them, or old. */
export type Lateness = 'within' | 'over' | 'old';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** By how long it has waited (ms, quiet times left out). Where there are no goals nothing is ever late. */
export function latenessOf(waitedMs: number, kind: CommentKind, goals: Goals | null): Lateness {
  if (!goals) return 'within';
  if (waitedMs > goals.oldDays * dayMs) return 'old';
  const goalHours = kind === 'question' ? goals.questionHours : goals.wordHours;
  return waitedMs > goalHours * hourMs ? 'over' : 'within';
}
