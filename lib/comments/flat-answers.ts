import { hidesReplies, isOwn, type Answers, type ReadReply } from './answers.ts';
import type { Author } from './comment.ts';
import { isProvenEarlier, spanOf, type Span } from './later.ts';
import { latestBefore, type LatestBefore } from './latest-before.ts';
import { looseOwnReplies } from './loose-ends.ts';
import { addUp, sumOf, type OwnReplies } from './own-replies.ts';
import { placeReplies } from './place-replies.ts';
import type { ThreadNode } from './threads.ts';

/**
 * One-level threads: a reply of the user's answers the person it mentions (the latest comment of theirs before it); with
 * no mention the top comment and the comment just above. A page that shows to which reply it belongs is believed.
 * Nothing answers what was written after it.
 */
export function flatAnswers(
  nodes: readonly ThreadNode[],
  readReply: ReadReply,
): Map<ThreadNode, Answers> {
  const answers = new Map<ThreadNode, Answers>();
  for (const node of nodes) {
    if (!node.comment || node.comment.mine) continue;
    answers.set(node, { sure: null, maybe: false, folded: false, ownerReplied: false });
  }
  // In a row under a top comment even a missing one is known to be that top comment.
  const isLoose = (root: ThreadNode): boolean => !root.isTop && root.comment !== null;
  const looseOthers = nodes.filter((node) => !isOwn(node) && isLoose(node.root)).map(timeOf);
  const looseFrom = looseOthers.length > 0 ? lowest(looseOthers.map(({ from }) => from)) : null;
  for (const thread of threadsOf(nodes)) readThread(thread, answers, readReply, looseFrom);
  const mayBelongTo = looseOwnReplies(nodes, isLoose);
  const own = nodes.filter((node) => isOwn(node) && !node.isTop).map(timeOf);
  const ownUntil = own.length > 0 ? -lowest(own.map(({ to }) => -to)) : null;
  for (const [node, answer] of answers) {
    answer.maybe ||= mayBelongTo(node);
    answer.maybe ||= isLoose(node.root) && ownUntil !== null && timeOf(node).from <= ownUntil;
  }
  return answers;
}

interface Thread {
  top: ThreadNode;
  replies: ThreadNode[];
}

function threadsOf(nodes: readonly ThreadNode[]): Thread[] {
  const threads = new Map<ThreadNode, Thread>();
  for (const node of nodes) {
    if (node === node.root) threads.set(node, { top: node, replies: [] });
    else threads.get(node.root)?.replies.push(node);
  }
  return [...threads.values()];
}

function readThread(
  { top, replies }: Thread,
  answers: Map<ThreadNode, Answers>,
  readReply: ReadReply,
  looseFrom: number | null,
): void {
  const own = replies.filter(isOwn);
  markFolded(top, replies, own, answers);
  if (own.length === 0) return;
  const placed = placeReplies(replies);
  const others = replies.filter((node) => !isOwn(node));
  const above = latestBefore(others, placed);
  const people = latestPerPerson(others, placed);
  const branches = branchParents(replies);
  const hasBranches = replies.some((node) => node.parent !== top);
  const isFolded = [top, ...replies].some(hidesReplies);

  for (const reply of own) {
    const moment = placed.get(reply) ?? { from: -Infinity, to: Infinity };
    const targets: ThreadNode[] = [];
    const possible: ThreadNode[] = [];
    const mayBeElsewhere = looseFrom !== null && looseFrom <= timeOf(reply).to;
    const mentioned = mentionedIn(reply, top, people);
    const branch = branches.get(reply);
    if (branch) targets.push(branch);
    for (const { latest, wroteTop } of mentioned) {
      const found = latest?.find(moment) ?? 'none';
      if (found === 'none') {
        if (wroteTop) targets.push(top);
      } else if (found === 'open') {
        if (wroteTop) possible.push(top);
      } else (mayBeElsewhere ? possible : targets).push(found.sure);
    }
    if (!branch && mentioned.length === 0 && !beginsWithMention(reply)) {
      const mentionsSomebody = (reply.comment?.mentions?.length ?? 0) > 0;
      const isDoubtful = mentionsSomebody && isFolded;
      (isDoubtful ? possible : targets).push(top);
      if (!hasBranches) {
        const found = above.find(moment);
        if (typeof found === 'object') {
          (isDoubtful || mayBeElsewhere ? possible : targets).push(found.sure);
        }
      }
    }
    enter(reply, targets, possible, answers, readReply);
  }
  for (const latest of [above, ...people.values()]) {
    for (const node of latest.possible()) answersOf(node, answers).maybe = true;
  }
}

function enter(
  reply: ThreadNode,
  targets: ThreadNode[],
  possible: ThreadNode[],
  answers: Map<ThreadNode, Answers>,
  readReply: ReadReply,
): void {
  const later = targets.filter((target) => !isEarlier(reply, target));
  const read = readReply(
    reply,
    later.map(({ id }) => id),
  );
  for (const target of new Set(later)) {
    const answer = answers.get(target);
    if (answer) answer.sure = addUp(answer.sure, sumOf(read)) as OwnReplies; // of two sums, one is not null
  }
  for (const target of possible) {
    const answer = answers.get(target);
    if (answer && !isEarlier(reply, target)) answer.maybe = true;
  }
}

function isEarlier(reply: ThreadNode, target: ThreadNode): boolean {
  return reply.comment && target.comment ? isProvenEarlier(reply.comment, target.comment) : false;
}

/** Hidden replies may hold an answer to whatever stands in the thread. */
function markFolded(
  top: ThreadNode,
  replies: readonly ThreadNode[],
  own: readonly ThreadNode[],
  answers: Map<ThreadNode, Answers>,
): void {
  if (![top, ...replies].some(hidesReplies)) return;
  for (const node of [top, ...replies]) {
    const answer = answers.get(node);
    if (answer) answer.folded = true;
  }
  const answer = answers.get(top);
  if (answer && hidesReplies(top) && own.length === 0) {
    answer.ownerReplied = top.comment?.folded?.ownerReplied === true;
  }
}

/** In layouts that show it: for each reply, the nearest reply of another person below which the page puts it. */
function branchParents(replies: readonly ThreadNode[]): Map<ThreadNode, ThreadNode> {
  const parents = new Map<ThreadNode, ThreadNode>();
  for (const node of replies) {
    const parent = node.parent?.parent ? node.parent : null;
    const branch = parent && isOwn(parent) ? parents.get(parent) : parent;
    if (branch) parents.set(node, branch);
  }
  return parents;
}

function latestPerPerson(
  others: readonly ThreadNode[],
  placed: ReadonlyMap<ThreadNode, Span>,
): Map<string, LatestBefore> {
  const perPerson = new Map<string, ThreadNode[]>();
  for (const node of others) {
    if (!node.comment) continue;
    const name = nameIn(node.comment.author);
    const theirs = perPerson.get(name);
    if (theirs) theirs.push(node);
    else perPerson.set(name, [node]);
  }
  return new Map([...perPerson].map(([name, theirs]) => [name, latestBefore(theirs, placed)]));
}

function mentionedIn(
  reply: ThreadNode,
  top: ThreadNode,
  people: ReadonlyMap<string, LatestBefore>,
): { latest: LatestBefore | undefined; wroteTop: boolean }[] {
  const topName = top.comment && !isOwn(top) ? nameIn(top.comment.author) : null;
  const names = new Set((reply.comment?.mentions ?? []).map(asHandle));
  return [...names].flatMap((name) => {
    const latest = people.get(name);
    const wroteTop = name === topName;
    return latest || wroteTop ? [{ latest, wroteTop }] : [];
  });
}

/** Addressed to somebody whose comments are not (or no longer) here: then it answers nobody else. */
function beginsWithMention(reply: ThreadNode): boolean {
  return (
    (reply.comment?.mentions?.length ?? 0) > 0 &&
    /^[\s\u200b\u2068]*@/u.test(reply.comment?.text ?? '')
  );
}

function nameIn(author: Author): string {
  return asHandle(author.handle ?? author.id);
}

function asHandle(name: string): string {
  return name.replace(/^@/u, '').normalize('NFC').toLowerCase();
}

function timeOf(node: ThreadNode): Span {
  return node.comment ? spanOf(node.comment) : { from: -Infinity, to: Infinity };
}

/** Spreading thousands into Math.min would overflow the stack. */
function lowest(values: readonly number[]): number {
  return values.reduce((low, value) => Math.min(low, value), Infinity);
}

function answersOf(node: ThreadNode, answers: Map<ThreadNode, Answers>): Answers {
  return answers.get(node) as Answers; // every reply of others has its entry
}
