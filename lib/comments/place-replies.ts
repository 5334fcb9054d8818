import { isOwn } from './answers.ts';
import { countWhile } from './count-while.ts';
import { spanOf, type Span } from './later.ts';
import type { ThreadNode } from './threads.ts';

/**
 * Puts the replies of a one-level thread on one scale, so that their spans can be compared: ranks where the replies of
 * others are in a certain order (by their places on the page if no time contradicts these, or by times that do not
 * overlap), else plain times. The user's own replies are placed between them as narrowly as times and place allow.
 */
export function placeReplies(replies: readonly ThreadNode[]): Map<ThreadNode, Span> {
  const others = replies.filter((node) => !isOwn(node));
  const byPlace = orderByPlace(others);
  const order = byPlace ?? orderByTime(others);
  const placed = new Map<ThreadNode, Span>();
  if (!order) {
    for (const node of replies) placed.set(node, timeOf(node));
    return placed;
  }
  order.forEach((node, rank) => placed.set(node, { from: rank, to: rank }));
  const gapFor = gapFinder(order, byPlace !== null);
  for (const node of replies) if (isOwn(node)) placed.set(node, gapFor(node));
  return placed;
}

function orderByPlace(others: readonly ThreadNode[]): ThreadNode[] | null {
  const parentId = others[0]?.comment?.parentId;
  const seen = new Set<number>();
  for (const { comment } of others) {
    const position = comment?.position;
    if (position === undefined || seen.has(position) || comment?.parentId !== parentId) return null;
    seen.add(position);
  }
  const ordered = [...others].sort((a, b) => placeOf(a) - placeOf(b));
  let latestBegin = -Infinity;
  for (const node of ordered) {
    const { from, to } = timeOf(node);
    if (to < latestBegin) return null;
    latestBegin = Math.max(latestBegin, from);
  }
  return ordered;
}

function orderByTime(others: readonly ThreadNode[]): ThreadNode[] | null {
  if (others.length > 1 && others.some((node) => timeOf(node).to === Infinity)) return null;
  const ordered = [...others].sort((a, b) => timeOf(a).to - timeOf(b).to);
  let latestEnd = -Infinity;
  for (const node of ordered) {
    const { from, to } = timeOf(node);
    if (from <= latestEnd) return null;
    latestEnd = to;
  }
  return ordered;
}

/** For a reply of the user's: between which ranks it stands. */
function gapFinder(order: readonly ThreadNode[], placesHold: boolean): (node: ThreadNode) => Span {
  const earliestEnds = runningMinimumFromTheEnd(order.map((node) => timeOf(node).to));
  const latestBegins = runningMaximum(order.map((node) => timeOf(node).from));
  const places = placesHold ? order.map(placeOf) : [];
  return (node) => {
    const { from, to } = timeOf(node);
    const certainlyBefore = countWhile(earliestEnds, (end) => end < from);
    const notCertainlyAfter = countWhile(latestBegins, (begin) => begin <= to);
    const place = node.comment?.position;
    if (placesHold && place !== undefined && sharesParent(node, order)) {
      const before = countWhile(places, (other) => other < place);
      const isFree = places[before] !== place;
      if (isFree && before >= certainlyBefore && before <= notCertainlyAfter) {
        return { from: before - 0.5, to: before - 0.5 };
      }
    }
    return { from: certainlyBefore - 0.5, to: notCertainlyAfter - 0.5 };
  };
}

function sharesParent(node: ThreadNode, order: readonly ThreadNode[]): boolean {
  return order.length === 0 || order[0]?.comment?.parentId === node.comment?.parentId;
}

function placeOf(node: ThreadNode): number {
  return node.comment?.position ?? Infinity;
}

function timeOf(node: ThreadNode): Span {
  return node.comment ? spanOf(node.comment) : { from: -Infinity, to: Infinity };
}

function runningMaximum(values: number[]): number[] {
  let highest = -Infinity;
  return values.map((value) => (highest = Math.max(highest, value)));
}

function runningMinimumFromTheEnd(values: number[]): number[] {
  let lowest = Infinity;
  const result = [...values];
  for (let index = values.length - 1; index >= 0; index--) {
    result[index] = lowest = Math.min(lowest, values[index] ?? Infinity);
  }
  return result;
}
