import type { CommentObservation } from '../comments/comment.ts';
import type { CommentReader, Page } from '../platforms/platform.ts';
import { commentAround } from './comment-around.ts';
import { createTurns } from './take-turns.ts';

export interface Reading {
  /** Read since the last call, each id once, as it stands now. */
  changed: CommentObservation[];
  /** Elements that look like comments, and those that gave one or are rightly none. */
  found: number;
  read: number;
  /** Set when something a reader relies on threw. */
  fault: unknown;
}

export interface Tracker {
  /** Every comment seen on this page so far, by id. */
  comments: ReadonlyMap<string, CommentObservation>;
}

/**
 * Reads the comments below `page.root` and goes on reading what is added or changed, in turns of a few milliseconds, until the
 * signal ends. Only what changed is read again: one comment arriving costs the same among ten and among ten thousand.
 * `onReading` is called after each round, also when it brought nothing.
 */
export function trackComments(
  page: Page,
  reader: CommentReader,
  onReading: (reading: Reading) => void,
  signal: AbortSignal,
): Tracker {
  const comments = new Map<string, CommentObservation>();
  /** Elements that gave no comment, and whether they are rightly none. The others are not noted: it costs too much for so many. */
  const withoutComment = new WeakMap<Element, boolean>();
  const waiting = new Set<Element>();
  /** When each of them changed last, where elements become other comments. */
  const touchedAt = reader.recycles ? new Map<Element, number>() : null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let found = 0;
  let read = 0;
  let isBegun = false;
  let running = false;
  const root = page.root;

  const run = async () => {
    if (running || signal.aborted) return;
    running = true;
    const round: Round = { changed: [], isAgain: false };
    let fault: unknown = null;
    const turn = createTurns();
    let sinceTurn = 0;
    for (const element of toRead()) {
      if (!element.isConnected) continue;
      try {
        readOne(element, round);
      } catch (error) {
        fault = error;
        countWithout(element, false);
      }
      sinceTurn += 1;
      if (sinceTurn < readsPerLook) continue;
      sinceTurn = 0;
      const pause = turn();
      if (!pause) continue;
      await pause;
      if (signal.aborted) return;
    }
    running = false;
    onReading({ changed: changedIn(round), found, read, fault });
    if (touchedAt && waiting.size > 0) runSoon();
  };

  const runSoon = () => {
    if (!touchedAt) {
      void run();
      return;
    }
    timer ??= setTimeout(() => {
      timer = undefined;
      void run();
    }, stillMs);
  };

  const toRead = function* (): Generator<Element> {
    if (!isBegun && root) {
      isBegun = true;
      const present = root.querySelectorAll(reader.selector);
      // One by one, so that ten thousand need no long task to be gathered.
      for (let at = 0; at < present.length; at += 1) yield present.item(at);
    }
    // Elements added meanwhile join the Set that is being walked.
    for (const element of waiting) {
      if (touchedAt && performance.now() - (touchedAt.get(element) ?? 0) < stillMs) continue;
      waiting.delete(element);
      touchedAt?.delete(element);
      yield element;
    }
  };

  const readOne = (element: Element, round: Round) => {
    const comment = reader.read(element, page);
    if (!comment) {
      countWithout(element, reader.isUnreadable?.(element) !== true);
      return;
    }
    const before = comments.get(comment.id);
    if (!before) countFirst(element);
    else if (isSame(before, comment)) return;
    else round.isAgain = true;
    comments.set(comment.id, comment);
    round.changed.push(comment);
  };

  const countFirst = (element: Element) => {
    // Every one that was counted so far has given a comment.
    const before = found === comments.size ? undefined : withoutComment.get(element);
    if (before === undefined) found += 1;
    else withoutComment.delete(element);
    if (!before) read += 1;
  };

  const countWithout = (element: Element, isRead: boolean) => {
    const before = withoutComment.get(element);
    if (before === isRead) return;
    if (before === undefined) found += 1;
    if (isRead) read += 1;
    else if (before) read -= 1;
    withoutComment.set(element, isRead);
  };

  if (root) {
    const observer = new MutationObserver((records) => {
      const touched = touchedAt ? new Set<Element>() : waiting;
      for (const record of records) {
        enqueueTouched(record, reader, touched);
        if (reader.readsBeside) enqueueBeside(record, reader.selector, touched);
      }
      if (reader.dependants)
        for (const place of new Set(records.map(({ target }) => target)))
          if (place && isElement(place))
            for (const element of reader.dependants(place)) touched.add(element);
      for (const element of touchedAt ? touched : []) {
        waiting.add(element);
        touchedAt?.set(element, performance.now());
      }
      if (waiting.size > 0) runSoon();
    });
    const attributeFilter = [...observedAttributes, ...(reader.attributes ?? [])];
    observer.observe(root, { ...observed, attributeFilter });
    signal.addEventListener('abort', () => {
      observer.disconnect();
      clearTimeout(timer);
    });
  }
  queueMicrotask(() => void run());
  return { comments };
}

/** The clock is looked at once in so many comments: a look costs a tenth of reading one. */
const readsPerLook = 8;

interface Round {
  changed: CommentObservation[];
  /** Some of them may be the same comment, read twice. */
  isAgain: boolean;
}

/** Each id once, as it was read last. */
function changedIn({ changed, isAgain }: Round): CommentObservation[] {
  return isAgain ? [...new Map(changed.map((comment) => [comment.id, comment])).values()] : changed;
}

/** What readers look at: structure, text, and the few attributes that carry an id, a time, a link or a state. */
const observed: MutationObserverInit = { childList: true, characterData: true, subtree: true };
const observedAttributes = [
  'class',
  'href',
  'datetime',
  'hidden',
  'id',
  'data-id',
  'is-hearted',
  'aria-pressed',
];

/** An element that becomes another comment changes in one go, with pictures a little later; nobody can answer one sooner. */
const stillMs = 80;

function enqueueTouched(
  record: MutationRecord,
  reader: CommentReader,
  waiting: Set<Element>,
): void {
  const { selector } = reader;
  const target = isElement(record.target) ? record.target : record.target.parentElement;
  const owner = target && commentAround(target, reader);
  if (owner) waiting.add(owner);
  for (const node of record.addedNodes) {
    if (!isElement(node)) continue;
    if (node.matches(selector)) waiting.add(node);
    for (const inner of node.querySelectorAll(selector)) waiting.add(inner);
  }
}

/** The row before what came or went, and the one behind it. */
function enqueueBeside(record: MutationRecord, selector: string, waiting: Set<Element>): void {
  for (const beside of [record.previousSibling, record.nextSibling]) {
    if (!beside || !isElement(beside)) continue;
    const row = beside.matches(selector) ? beside : beside.querySelector(selector);
    for (let inner = row; inner; inner = inner.querySelector(selector)) waiting.add(inner);
  }
}

/** By its kind, not by its constructor: comments may stand in a frame, which has its own. */
function isElement(node: Node): node is Element {
  return node.nodeType === 1; // ELEMENT_NODE
}

function isSame(one: CommentObservation, other: CommentObservation): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
