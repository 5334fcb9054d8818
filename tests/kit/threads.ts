import type { Thread, ThreadComment } from '../../lib/log/thread.ts';
import { viewNow } from './views.ts';

/** A line of a thread with what matters said and the rest filled in. */
export function threadLine(key: string, parts: Partial<ThreadComment> = {}): ThreadComment {
  return {
    key,
    depth: 0,
    author: 'Giulia Lodi',
    text: 'Sinceramente il secondo capitolo mi ha deluso.',
    at: viewNow - 9 * 3_600_000,
    isEstimate: false,
    permalink: 'https://www.youtube.com/watch?v=p1&lc=c1',
    isMine: false,
    isGone: false,
    isForgotten: false,
    isTextless: false,
    status: null,
    standing: null,
    kind: 'other',
    useful: null,
    personKey: parts.isMine ? null : `youtube:www.youtube.com/person/${parts.author ?? 'giulia'}`,
    ...parts,
  };
}

/** The thread that these make; the first of them was asked for. */
export function threadOf(comments: ThreadComment[], parts: Partial<Thread> = {}): Thread {
  return {
    key: comments[0]?.key ?? '',
    platform: 'youtube',
    post: {
      key: 'p1',
      title: 'Blocco dello scrittore: come ne esco',
      url: 'https://www.youtube.com/watch?v=p1',
    },
    coverage: { seen: 42, total: 57, complete: false },
    comments,
    isLoose: false,
    ...parts,
  };
}
