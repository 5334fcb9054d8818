import { expect } from 'vitest';
import type { CommentObservation } from '../../lib/comments/comment.ts';

/** Longer than this is no name, no text, no title. */
const longestText = 10_000;

export function idsOf(comments: CommentObservation[]): string[] {
  return comments.map((comment) => comment.id).toSorted();
}

export function byId(comments: CommentObservation[]): Map<string, CommentObservation> {
  return new Map(
    comments
      .toSorted((one, other) => (one.id < other.id ? -1 : 1))
      .map((comment) => [comment.id, comment]),
  );
}

export function parentsOf(
  comments: CommentObservation[],
  wanted: Record<string, unknown> = {},
): Record<string, string | null | undefined> {
  const found = byId(comments);
  return Object.fromEntries(
    Object.keys(wanted).map((id) => [id, found.has(id) ? found.get(id)?.parentId : 'not read']),
  );
}

export function expectSound(comment: CommentObservation): void {
  expect(comment.id).not.toBe('');
  expect(comment.parentId).not.toBe(comment.id);
  expect(comment.author.id).not.toBe('');
  expect(comment.precisionMs).toBeGreaterThanOrEqual(0);
  if (comment.at !== null) expect(comment.at).toBeGreaterThan(Date.UTC(1990, 0));
  expect(URL.canParse(comment.permalink), `permalink of ${comment.id}`).toBe(true);
  expectTame(comment);
}

/** The page and the API may know more or less than each other, but not two different things. */
export function expectAgreement(inPage: CommentObservation, inAll: CommentObservation): void {
  const both = (one: CommentObservation, other: CommentObservation) => ({
    id: one.id,
    postId: one.postId,
    mine: one.mine,
    author: one.author.id,
    permalink: one.permalink,
    parentId: other.parentId === undefined ? undefined : one.parentId,
    text: other.text === '' ? '' : one.text,
  });
  expect(both(inAll, inPage)).toEqual(both(inPage, inAll.text === '' ? inAll : inPage));
  if (inPage.at !== null && inAll.at !== null)
    expect(Math.abs(inPage.at - inAll.at)).toBeLessThanOrEqual(
      inPage.precisionMs + inAll.precisionMs,
    );
}

/** Every string in it is well formed and not too long to keep. */
export function expectTame(value: unknown): void {
  if (typeof value === 'string') {
    expect(value.length).toBeLessThanOrEqual(longestText);
    expect(value.isWellFormed()).toBe(true);
  } else if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) expectTame(part);
  }
}
