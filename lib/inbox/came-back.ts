import { isOwn, type Answers } from '../comments/answers.ts';
import type { CommentObservation } from '../comments/comment.ts';
import { isLater, spanOf } from '../comments/later.ts';
import type { ThreadNode } from '../comments/threads.ts';
import type { SaidEntry } from './standing.ts';

export interface CameBack {
  /** Comments by people whom the user had answered before in the same thread. */
  comments: ReadonlySet<ThreadNode>;
  /** When the writer of a comment last wrote something else in its thread, epoch ms. */
  lastWordAt: ReadonlyMap<ThreadNode, number>;
}

/**
 * Who wrote again, in the same thread, after the user's answer to them: surely later by time or place, or standing below
 * the answer. Saying "done" is an answer given elsewhere. Others who write below an answer are new, not back.
 */
export function whoCameBack(
  nodes: readonly ThreadNode[],
  answers: ReadonlyMap<ThreadNode, Answers>,
  said: ReadonlyMap<string, readonly SaidEntry[]>,
): CameBack {
  const talks = readTalks(nodes, answers, said);
  const below = belowTheirAnswer(nodes);
  const comments = new Set<ThreadNode>();
  const lastWordAt = new Map<ThreadNode, number>();
  for (const node of answers.keys()) {
    const talk = talks.get(talkOf(node));
    if (!talk || !node.comment) continue;
    const { comment } = node;
    const isAnsweredByIt = answers.get(node)?.sure?.first.comment === talk.answer;
    if (below.has(node) || isAfter(comment, talk, isAnsweredByIt)) comments.add(node);
    lastWordAt.set(node, talk.last.node === node ? talk.secondLastFrom : talk.last.from);
  }
  return { comments, lastWordAt };
}

/** What is known of one person in one thread. */
interface Talk {
  /** The user's earliest answer to them. */
  answer: CommentObservation | null;
  /** When the user first said that they were done with a comment of theirs. */
  doneAt: number;
  last: { node: ThreadNode; from: number };
  secondLastFrom: number;
}

/** What an answer answers was written before it, whatever rough times say. */
function isAfter(
  comment: CommentObservation,
  { answer, doneAt }: Talk,
  isAnsweredByIt: boolean,
): boolean {
  if (spanOf(comment).from > doneAt) return true;
  return answer !== null && !isAnsweredByIt && isLater(comment, answer) === 'yes';
}

/** A length before the id keeps two names from running into each other. */
function talkOf({ root, comment }: ThreadNode): string {
  return `${root.id.length}:${root.id}:${comment?.author.id ?? ''}`;
}

function readTalks(
  nodes: readonly ThreadNode[],
  answers: ReadonlyMap<ThreadNode, Answers>,
  said: ReadonlyMap<string, readonly SaidEntry[]>,
): Map<string, Talk> {
  const talks = new Map<string, Talk>();
  for (const node of nodes) {
    if (!node.comment || isOwn(node) || node.comment.author.id === '') continue;
    const key = talkOf(node);
    const { from } = spanOf(node.comment);
    let talk = talks.get(key);
    if (!talk) {
      talk = { answer: null, doneAt: Infinity, last: { node, from }, secondLastFrom: -Infinity };
      talks.set(key, talk);
    } else if (from > talk.last.from) {
      talk.secondLastFrom = talk.last.from;
      talk.last = { node, from };
    } else talk.secondLastFrom = Math.max(talk.secondLastFrom, from);
    const first = answers.get(node)?.sure?.first.comment;
    if (first && (!talk.answer || isBefore(first, talk.answer))) talk.answer = first;
    const lastSaid = said.get(node.id)?.at(-1);
    if (lastSaid?.said.act === 'done') talk.doneAt = Math.min(talk.doneAt, lastSaid.at);
  }
  return talks;
}

function isBefore(a: CommentObservation, b: CommentObservation): boolean {
  const untilA = spanOf(a).to;
  const untilB = spanOf(b).to;
  if (untilA !== untilB) return untilA < untilB;
  return (a.position ?? Infinity) < (b.position ?? Infinity);
}

/** Comments with a reply of the user's above them that itself stands below a comment of the same person. */
function belowTheirAnswer(nodes: readonly ThreadNode[]): Set<ThreadNode> {
  const found = new Set<ThreadNode>();
  const way: ThreadNode[] = [];
  const highestOf = new Map<string, number>();
  const lowestOwn: number[] = [];
  for (const node of nodes) {
    while (way.length > node.depth) leave(way, highestOf);
    const person = isOwn(node) ? '' : (node.comment?.author.id ?? '');
    const highest = highestOf.get(person);
    const own = lowestOwn[node.depth - 1] ?? -1;
    if (person !== '' && highest !== undefined && highest < own) found.add(node);
    lowestOwn[node.depth] = isOwn(node) ? node.depth : node.depth === 0 ? -1 : own;
    if (person !== '' && highest === undefined) highestOf.set(person, node.depth);
    way.push(node);
  }
  return found;
}

function leave(way: ThreadNode[], highestOf: Map<string, number>): void {
  const node = way.pop();
  const person = node && !isOwn(node) ? (node.comment?.author.id ?? '') : '';
  if (node && highestOf.get(person) === node.depth) highestOf.delete(person);
}
