import type { CommentObservation } from '../comments/comment.ts';
import type { PageObservation } from '../messages/messages.ts';
import { createTurns } from './take-turns.ts';

/** One message carries at most so many comments; more go in parts, so that neither side holds its breath. */
const commentsPerPart = 200;
/** Pause before trying again what the background did not take. */
const retryMs = 1_000;
const retries = 5;
/** A full disk is not made free in a second; the page goes on offering what it has read. */
const laterMs = 5_000;

export type PageFacts = Omit<PageObservation, 'comments' | 'more'>;
export type Deliver = (part: PageObservation) => Promise<unknown>;

export interface PageReport {
  /** Adds comments to what is sent next, and the page's facts as they are now. What says nothing new is not sent, unless `again`. */
  add(facts: PageFacts, comments: readonly CommentObservation[], again?: boolean): void;
  /** Everything added was taken. */
  isDelivered(): boolean;
}

/**
 * Sends what was read to the background, in parts, one at a time, each acknowledged. What is not acknowledged (the worker died)
 * is sent again: observations are idempotent.
 */
export function createPageReport(deliver: Deliver, signal: AbortSignal): PageReport {
  const pages = new Map<string, Unsent>();
  let lastFacts = '';
  let sending = false;

  const send = async () => {
    if (sending) return;
    sending = true;
    const turn = createTurns();
    // In the order in which they were visited: what came last tells the background where the person is.
    for (let first = firstOf(pages); first && !signal.aborted; first = firstOf(pages)) {
      const [url, page] = first;
      await sendPage(page, turn);
      if (!page.facts) pages.delete(url);
    }
    sending = false;
  };

  const sendPage = async (page: Unsent, turn: () => Promise<void> | null) => {
    const { unsent } = page;
    while (page.facts && !signal.aborted) {
      const part = [...take(unsent, commentsPerPart)];
      const more = unsent.size > 0;
      const current: PageFacts = page.facts;
      if (!more) page.facts = null;
      const taken = await deliverSurely({ ...current, comments: part, more });
      if (!taken && pages.size > 1) {
        // Left meanwhile, and nobody takes it: it is read again at the next visit, and the page in front must not wait for it.
        page.facts = null;
        return;
      }
      if (!taken) {
        for (const comment of part) if (!unsent.has(comment.id)) unsent.set(comment.id, comment);
        page.facts = withPresent(page.facts ?? current, current, []);
        await pause(laterMs, signal);
        continue;
      }
      await turn();
    }
  };

  const deliverSurely = async (part: PageObservation): Promise<boolean> => {
    for (let attempt = 0; attempt < retries && !signal.aborted; attempt += 1) {
      try {
        await deliver(part);
        return true;
      } catch {
        // The worker was stopped or is starting; it is woken by the next message.
        await pause(retryMs, signal);
      }
    }
    return false;
  };

  return {
    add(current, comments, again = false) {
      const description = JSON.stringify(current);
      const page = pages.get(current.url) ?? { facts: null, unsent: new Map() };
      const { unsent } = page;
      if (!again && comments.length === 0 && unsent.size === 0 && description === lastFacts) return;
      lastFacts = description;
      page.facts = withPresent(current, page.facts, comments);
      for (const comment of comments) unsent.set(comment.id, comment);
      pages.delete(current.url);
      pages.set(current.url, page);
      void send();
    },
    isDelivered: () => !sending && pages.size === 0,
  };
}

/** What waits to be sent of one page: after in-site navigation its comments still belong to it, not to the next. */
interface Unsent {
  /** null: all was sent. */
  facts: PageFacts | null;
  unsent: Map<string, CommentObservation>;
}

/** What a whole reading proved is not lost when a lesser one follows before it was sent. */
function withPresent(
  facts: PageFacts,
  before: PageFacts | null,
  added: readonly CommentObservation[],
): PageFacts {
  if (facts.presentIds || !before?.presentIds) return facts;
  return { ...facts, presentIds: [...before.presentIds, ...added.map(({ id }) => id)] };
}

function firstOf<Key, Value>(map: ReadonlyMap<Key, Value>): [Key, Value] | undefined {
  for (const entry of map) return entry;
  return undefined;
}

function* take(
  unsent: Map<string, CommentObservation>,
  limit: number,
): Generator<CommentObservation> {
  let taken = 0;
  for (const [id, comment] of unsent) {
    if (taken === limit) return;
    unsent.delete(id);
    taken += 1;
    yield comment;
  }
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    signal.addEventListener('abort', end);
  });
}
