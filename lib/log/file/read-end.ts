import { listNames, type ListName } from './data-file.ts';
import { FileFault } from './file-fault.ts';

/** Holds what a file says at its end against what was read. `sum`: of all bytes before; null: nobody can tell. */
export function readEnd(end: unknown, counts: Record<ListName, number>, sum: string | null): void {
  if (typeof end !== 'object' || end === null) throw new FileFault('cutShort');
  const said = end as Record<string, unknown>;
  for (const list of listNames) {
    const count = said[list] ?? 0;
    if (typeof count !== 'number' || count < counts[list]) throw new FileFault('damaged');
    if (count > counts[list]) throw new FileFault('cutShort');
  }
  // Files made by hand may leave it out.
  const crc32 = said['crc32'];
  if (crc32 !== undefined && sum !== null && crc32 !== sum) throw new FileFault('damaged');
}
