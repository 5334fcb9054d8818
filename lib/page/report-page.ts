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
  const unsent = new Map<string, CommentObservation>();
  let facts: PageFacts | null = null;
  let lastFacts = '';
  let sending = false;

  const send = async () => {
    if (sending) return;
    sending = true;
    const turn = createTurns();
    while (facts && !signal.aborted) {
      const part = [...take(unsent, commentsPerPart)];
      const more = unsent.size > 0;
      const current: PageFacts = facts;
      if (!more) facts = null;
      const taken = await deliverSurely({ ...current, comments: part, more });
      if (!taken) {
        for (const comment of part) if (!unsent.has(comment.id)) unsent.set(comment.id, comment);
        facts ??= current;
        await pause(laterMs, signal);
        continue;
      }
      await turn();
    }
    sending = false;
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
      if (!again && comments.length === 0 && unsent.size === 0 && description === lastFacts) return;
      lastFacts = description;
      facts = current;
      for (const comment of comments) unsent.set(comment.id, comment);
      void send();
    },
    isDelivered: () => !sending && facts === null && unsent.size === 0,
  };
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
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
