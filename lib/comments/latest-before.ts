import { countWhile } from './count-while.ts';
import type { Span } from './later.ts';
import type { ThreadNode } from './threads.ts';

/** Which of some comments is the latest one before a moment. */
export interface LatestBefore {
  /** `sure`: this one. `none`: all are later. `open`: several may be, and they are remembered (see `possible`). */
  find(moment: Span): { sure: ThreadNode } | 'none' | 'open';
  /** The comments that may have been the latest before one of the moments that stayed open. */
  possible(): ThreadNode[];
}

/** Answers each question in logarithmic time, whatever the page claims: threads of thousands with the same time exist. */
export function latestBefore(
  nodes: readonly ThreadNode[],
  placed: ReadonlyMap<ThreadNode, Span>,
): LatestBefore {
  const spans = nodes.map((node) => ({ node, span: placed.get(node) ?? anywhere }));
  const byEnd = [...spans].sort((a, b) => compare(a.span.to, b.span.to));
  const ends = byEnd.map(({ span }) => span.to);
  const begins = spans.map(({ span }) => span.from).sort(compare);
  const latestBegun = byEnd.reduce<(typeof spans)[number][]>((best, entry) => {
    const last = best.at(-1);
    best.push(last && last.span.from >= entry.span.from ? last : entry);
    return best;
  }, []);
  const open: Span[] = [];
  return {
    find(moment) {
      const before = countWhile(ends, (end) => end < moment.from);
      const latest = latestBegun[before - 1];
      const since = latest?.span.from ?? -Infinity;
      const tooEarly = countWhile(ends, (end) => end < since);
      const tooLate = begins.length - countWhile(begins, (begin) => begin <= moment.to);
      const candidates = nodes.length - tooEarly - tooLate;
      if (candidates <= 0) return 'none';
      if (candidates === 1 && latest) return { sure: latest.node };
      open.push({ from: since, to: moment.to });
      return 'open';
    },
    possible() {
      open.sort((a, b) => compare(a.from, b.from));
      const sinces = open.map(({ from }) => from);
      let until = -Infinity;
      const untils = open.map(({ to }) => (until = Math.max(until, to)));
      return spans
        .filter(({ span }) => {
          const asked = countWhile(sinces, (since) => since <= span.to);
          return asked > 0 && (untils[asked - 1] as number) >= span.from; // asked is at most their number
        })
        .map(({ node }) => node);
    },
  };
}

const anywhere: Span = { from: -Infinity, to: Infinity };

/** Subtraction would give NaN for two infinities. */
function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
