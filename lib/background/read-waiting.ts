import type { CommentRecord } from '../log/records.ts';
import type { Background } from './background.ts';
import { countedBy } from './counting.ts';

/** All that wait and count, over all sites that are on, in no order. Promises that are due are not among them. */
export async function readWaiting({ memory, settings }: Background): Promise<CommentRecord[]> {
  const isCounted = countedBy(await settings());
  const { records } = await memory.read();
  return records.filter((record) => record.status === 'waiting' && isCounted(record));
}
