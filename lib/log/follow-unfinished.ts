import { liveQuery } from 'dexie';
import type { LogDatabase } from './database.ts';

/** What is derived anew just now, so that figures are incomplete. */
export interface Unfinished {
  what: 'log' | 'people';
  /** How much of it is done, from 0 to 1, in whole hundredths; null: nobody knows. */
  share: number | null;
  /** It failed, and not by the disk alone: until a next try succeeds nothing completes itself. */
  isStuck?: true;
}

/** Fewer than these are counted before anybody has read a sentence about it. */
const manyPeople = 200;

/** Tells what is being derived anew, each time that changes; null: nothing, all is counted. Until the signal ends it. */
export function followUnfinished(
  database: LogDatabase,
  tell: (unfinished: Unfinished | null) => void,
  signal: AbortSignal,
): void {
  let of: number | null = null;
  let told = 'null';
  const watching = liveQuery(async (): Promise<Unfinished | null> => {
    const job = await database.jobs.get('rebuild');
    if (!job) {
      of = null;
      const stale = await database.people.where('stale').equals(1).count();
      return stale > manyPeople ? { what: 'people', share: null } : null;
    }
    of ??= await countSteps(database);
    // Never all of it before the end.
    const share = of === 0 ? null : Math.min(0.99, hundredths(job.done / of));
    return { what: 'log', share, ...(job.isStuck && { isStuck: true }) };
  }).subscribe({
    next(unfinished) {
      const said = JSON.stringify(unfinished);
      if (said === told) return;
      told = said;
      tell(unfinished);
    },
    error: (error: unknown) => console.error('Ricevuto cannot tell what is unfinished', error),
  });
  signal.addEventListener('abort', () => watching.unsubscribe());
}

/** A rebuild goes through each fact, and then through each comment; those it may still have to make, so their first sights are counted. */
async function countSteps({ interactions }: LogDatabase): Promise<number> {
  const [facts, seen] = await Promise.all([
    interactions.count(),
    interactions.where('id').between('seen:', 'seen;').count(),
  ]);
  return facts + seen;
}

function hundredths(share: number): number {
  return Math.floor(share * 100) / 100;
}
