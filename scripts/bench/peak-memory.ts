import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

/**
 * How much memory all processes of a program took at their peaks, above what they had when it began (resident set, bytes; each
 * process's own peak, added up). null where the system does not tell: Linux does, of one's own processes.
 */
export function watchMemory(program: number | undefined): () => number | null {
  if (program === undefined || process.platform !== 'linux') return () => null;
  const before = new Map<number, number>();
  try {
    for (const pid of processesOf(program)) {
      before.set(pid, readField(pid, 'VmRSS'));
      // 5: the peak begins anew.
      writeFileSync(`/proc/${pid}/clear_refs`, '5');
    }
  } catch {
    // A process of another user's, or one that just ended: nothing sure can be said.
    return () => null;
  }
  return () => {
    let grown = 0;
    for (const pid of processesOf(program)) {
      grown += Math.max(0, readField(pid, 'VmHWM') - (before.get(pid) ?? 0));
    }
    return grown;
  };
}

function processesOf(program: number): number[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    const pid = Number(name);
    const stat = pid > 0 ? readOf(pid, 'stat') : '';
    // The name stands in brackets and may have any sign; state and parent follow it.
    const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
    if (parent > 0) parents.set(pid, parent);
  }
  const isWithin = (pid: number | undefined): boolean =>
    pid !== undefined && (pid === program || isWithin(parents.get(pid)));
  return [...parents.keys()].filter(isWithin);
}

function readField(pid: number, field: string): number {
  const [, kilobytes = '0'] =
    new RegExp(`^${field}:\\s+(\\d+)`, 'm').exec(readOf(pid, 'status')) ?? [];
  return Number(kilobytes) * 1_024;
}

/** '' of a process that has ended. */
function readOf(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}
