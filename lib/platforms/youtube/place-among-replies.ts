import { selectors } from './selectors.ts';

/** Where a reply stands, and after which: so long as the neighbour is the same, the place holds. */
interface Place {
  before: Element | null;
  position: number;
  /** Changes when something is put in the middle: then the places of all in this block are counted anew. */
  round: object;
}

const places = new WeakMap<Element, Place>();
const rounds = new WeakMap<Element, object>();

/**
 * Where a reply stands among those beside it, 0 first; replies stand in the order of time. Undefined outside of the list: one's
 * own new reply may be shown apart from it. Costs one step where replies are read in their order or one is added at the end.
 */
export function placeAmongReplies(reply: Element): number | undefined {
  const block = reply.parentElement?.closest(selectors.replies);
  if (!block || reply.closest(selectors.freshReplies)) return undefined;
  const next = neighbourOf(reply, 'nextElementSibling');
  const isPutBetween = next !== null && places.has(next) && !holds(reply, block);
  if (isPutBetween || !rounds.has(block)) rounds.set(block, {});
  const round = rounds.get(block) ?? {};

  const uncounted: Element[] = [];
  let at: Element | null = reply;
  while (at && !holds(at, block)) {
    uncounted.push(at);
    at = neighbourOf(at, 'previousElementSibling');
  }
  let position = at ? (places.get(at)?.position ?? 0) + 1 : 0;
  for (const element of uncounted.toReversed()) {
    places.set(element, { before: at, position, round });
    at = element;
    position += 1;
  }
  return places.get(reply)?.position;
}

function holds(reply: Element, block: Element): boolean {
  const place = places.get(reply);
  return (
    place !== undefined &&
    place.round === rounds.get(block) &&
    place.before === neighbourOf(reply, 'previousElementSibling')
  );
}

type Direction = 'previousElementSibling' | 'nextElementSibling';

/** The next reply in one direction: beside it, or in the next sub-thread where each stands in one of its own. */
function neighbourOf(reply: Element, direction: Direction): Element | null {
  const beside = nextReply(reply, direction);
  if (beside) return beside;
  const subThread = reply.parentElement?.parentElement;
  if (subThread?.localName !== selectors.subThread) return null;
  let other = subThread[direction];
  for (; other; other = other[direction]) {
    if (other.localName !== selectors.subThread) continue;
    for (const content of other.children)
      for (const inner of content.children) if (isReply(inner)) return inner;
  }
  return null;
}

function nextReply(reply: Element, direction: Direction): Element | null {
  let other = reply[direction];
  while (other && !isReply(other)) other = other[direction];
  return other;
}

function isReply(element: Element): boolean {
  return element.localName === selectors.thread || element.matches(selectors.ownPart);
}
