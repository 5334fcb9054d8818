import { keyOf } from '../../comments/keys.ts';
import { type Erasure, eraseFact, erasures, erasureOf } from '../forget/forget.ts';
import { forgottenBy } from '../forget/forgotten-by.ts';
import type { Interaction, Kept, Key } from '../interaction.ts';

/**
 * The union of two logs, in any order, any number of times the same: of each fact one version (mergeFact), and what was forgotten in one of
 * them is forgotten in all (erasedIn). One thing is taken for granted: a comment's first sights name the same writer wherever it was seen.
 */
export function mergeFacts(
  one: readonly Interaction[],
  other: readonly Interaction[],
): Interaction[] {
  const facts = new Map<string, Interaction>();
  for (const fact of [...one, ...other]) {
    const known = facts.get(fact.id);
    facts.set(fact.id, known ? mergeFact(known, fact) : fact);
  }
  const merged = [...facts.values()];
  const erasedOf = erasedIn(merged);
  return merged.map(erasedOf);
}

/**
 * Two versions of a fact: the earlier one, or of the same moment that whose canonical JSON is the smaller, as the least erased of both would
 * show it; with as much erased as in the one that has more erased. How a comment stood when its words went: as it was first told.
 */
export function mergeFact(one: Interaction, other: Interaction): Interaction {
  const erasure = erasures[
    Math.max(erasures.indexOf(erasureOf(one)), erasures.indexOf(erasureOf(other)))
  ] as Erasure; // an index of that list
  const first = isBefore(one, other, erasure) ? one : other;
  const merged = erasure === 'full' ? first : eraseFact(first, erasure);
  const kept = [one, other].flatMap((fact) =>
    fact.kind === 'comment.seen' && fact.kept ? [fact.kept] : [],
  );
  if (merged.kind !== 'comment.seen' || kept.length === 0) return merged;
  return { ...merged, kept: kept.reduce(firstKept) };
}

/** What else must be erased of facts that stand in one log. */
export function erasedIn(facts: Iterable<Interaction>): (fact: Interaction) => Interaction {
  const all = [...facts];
  const isForgotten = forgottenBy(all);
  const wiped = new Set<Key>();
  const textless = new Set<Key>();
  for (const fact of all) {
    const about = keyOfAbout(fact);
    if (about === null) continue;
    if (wipesAll(fact) || isForgotten(fact)) wiped.add(about);
    if (fact.kind === 'comment.seen' && fact.textless) textless.add(about);
  }
  return (fact) => {
    const about = keyOfAbout(fact);
    if (about === null) return isForgotten(fact) ? eraseFact(fact, 'wiped') : fact;
    return eraseAbout(fact, wiped.has(about), textless.has(about));
  };
}

/** A fact about a comment (or a post of somebody else's) of which all was wiped, or of which the text was forgotten. */
export function eraseAbout(fact: Interaction, isWiped: boolean, isTextless: boolean): Interaction {
  if (isWiped) return eraseFact(fact, 'wiped');
  return isTextless && fact.kind === 'comment.changed' ? eraseFact(fact, 'textless') : fact;
}

/** It tells by itself that nothing may be known any more of what it is about. */
export function wipesAll(fact: Interaction): boolean {
  switch (fact.kind) {
    case 'comment.gone':
      return true;
    case 'comment.seen':
    case 'comment.changed':
    case 'post.seen':
    case 'post.changed':
      return fact.wiped === true;
    default:
      return false;
  }
}

/** The key of the comment or post that it is about; null: neither. */
export function keyOfAbout(fact: Interaction): Key | null {
  if (fact.kind === 'comment.seen') return keyOf(fact.site, 'comment', fact.comment.id);
  if (fact.kind === 'post.seen') return keyOf(fact.site, 'post', fact.post.id);
  if (fact.kind === 'post.changed') return keyOf(fact.site, 'post', fact.postId);
  return 'commentId' in fact ? keyOf(fact.site, 'comment', fact.commentId) : null;
}

/** By what both still show first, so that it comes to the same whether they were erased before or after. */
function isBefore(one: Interaction, other: Interaction, erasure: Erasure): boolean {
  if (one.recordedAt !== other.recordedAt) return one.recordedAt < other.recordedAt;
  for (const level of erasures.slice(erasures.indexOf(erasure)).toReversed()) {
    const [first, second] = [one, other].map((fact) =>
      canonical(withoutKept(level === 'full' ? fact : eraseFact(fact, level))),
    );
    if (first !== second) return (first ?? '') < (second ?? '');
  }
  return true;
}

function withoutKept(fact: Interaction): Interaction {
  if (fact.kind !== 'comment.seen') return fact;
  const { kept: _kept, ...rest } = fact;
  return rest;
}

function firstKept(one: Kept, other: Kept): Kept {
  if (one.at !== other.at) return one.at < other.at ? one : other;
  return canonical(one) <= canonical(other) ? one : other;
}

/** The same text for the same content, in whatever order it was put together. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
