import type { InsightComment, Insights } from './insights.ts';
import { hasWord, isReceived } from './words-given.ts';

/**
 * Who waited at a moment, by how long. A comment waits that has no word by then; one that waits today although it got a word waits for
 * more. What is put off does not wait.
 */
export function createWaitingByAge(at: number) {
  const ages: Insights['waitingByAge'] = { hour: 0, day: 0, threeDays: 0, older: 0 };
  return {
    ages,
    add(comment: InsightComment): void {
      if (comment.time < at && isReceived(comment) && waitsAt(at, comment)) {
        ages[ageOf(at - comment.time)] += 1;
      }
    },
  };
}

function waitsAt(at: number, comment: InsightComment): boolean {
  if (comment.status === 'waiting') return true;
  const { firstWordMs, time, isDated } = comment;
  return hasWord(comment) && firstWordMs !== null && isDated && time + firstWordMs > at;
}

function ageOf(ms: number): keyof Insights['waitingByAge'] {
  if (ms < hourMs) return 'hour';
  if (ms < 24 * hourMs) return 'day';
  return ms < 72 * hourMs ? 'threeDays' : 'older';
}

const hourMs = 3_600_000;
