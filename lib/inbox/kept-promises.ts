import type { Standing } from '../comments/comment.ts';
import { atHour } from './at-hour.ts';

/**
 * Promises that fell due in the last 30 days, and how many of them were kept: answered before the end of their day, in the device's own
 * time zone. While that day lasts an open promise is neither kept nor broken, and is not counted. What was let go leaves every figure.
 */
export function keptPromises(
  standings: readonly Pick<Standing, 'status' | 'promise'>[],
  now: number,
): { promised: number; kept: number } {
  let promised = 0;
  let kept = 0;
  for (const { status, promise } of standings) {
    if (!promise || status === 'letGo') continue;
    const { due, answeredAt } = promise;
    if (due > now || due <= now - countedMs) continue;
    const endOfDay = atHour(due, 1, 0);
    const isKept = answeredAt !== null && answeredAt < endOfDay;
    if (!isKept && now < endOfDay) continue;
    promised += 1;
    if (isKept) kept += 1;
  }
  return { promised, kept };
}

const countedMs = 30 * 86_400_000;
