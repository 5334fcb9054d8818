import type { CommentObservation, PostObservation } from '../comments/comment.ts';
import { keyOf } from '../comments/keys.ts';
import type { PageObservation } from '../messages/messages.ts';
import { changeOf } from './change-of.ts';
import type { Interaction, SiteKey } from './interaction.ts';
import { type CommentRecord, ownerOf, type Records } from './records.ts';

export interface Writing {
  /** Epoch ms. */
  now: number;
  /** A new unique id (ULID). */
  newId: () => string;
}

/**
 * The facts in a reading that are not known yet. Only what concerns the user becomes a fact: everything under their own posts,
 * and their own comments elsewhere. Nothing where nobody is signed in or nobody can tell whose post it is.
 */
export function factsOfPage(
  site: SiteKey,
  page: PageObservation,
  known: Records,
  writing: Writing,
): Interaction[] {
  const { account } = page;
  if (!account) return [];
  const facts: Interaction[] = [];
  const accountKey = keyOf(site, 'account', account.id);
  const knownAccount = known.accounts.get(accountKey)?.account;
  if (JSON.stringify(knownAccount) !== JSON.stringify(account)) {
    const id = knownAccount ? writing.newId() : `seen:${accountKey}`;
    facts.push({ kind: 'account.seen', id, recordedAt: writing.now, site, account });
  }

  const posts = new Map<string, PostObservation>();
  for (const post of page.posts) posts.set(post.id, withKnownOwner(site, post, known));
  // Its own page counts comments itself (coverage); the number in lists may hold pingbacks too.
  if (page.post) {
    posts.set(page.post.id, withKnownOwner(site, { ...page.post, total: null }, known));
  }
  const given = new Set<string>();
  for (const comment of page.comments) {
    const post = posts.get(comment.postId);
    if (comment.mine && post?.mine === false) given.add(comment.postId);
  }

  for (const post of posts.values()) {
    if (post.mine === true || given.has(post.id)) {
      facts.push(...factsOfPost(site, post, account.id, known, writing));
    }
  }
  for (const comment of page.comments) {
    const mine = posts.get(comment.postId)?.mine;
    const isGiven = mine === false && comment.mine;
    if (mine === true || isGiven) {
      const isWhole = page.kind !== 'inbox';
      facts.push(...factsOfComment(site, comment, account.id, isGiven, isWhole, known, writing));
    }
  }
  const isOwn = page.post !== undefined && posts.get(page.post.id)?.mine === true;
  if (isOwn && page.post && page.coverage && !page.more) {
    facts.push(...factsOfCoverage(site, page.post.id, page.coverage, known, writing));
  }
  return facts;
}

/** A list may not prove whose a post is, nor a page shown otherwise; its own page did, or the person said so. */
function withKnownOwner(site: SiteKey, post: PostObservation, known: Records): PostObservation {
  const record = known.posts.get(keyOf(site, 'post', post.id));
  return record && post.mine === 'unknown' ? { ...post, mine: ownerOf(record) } : post;
}

function factsOfPost(
  site: SiteKey,
  post: PostObservation,
  accountId: string,
  known: Records,
  { now, newId }: Writing,
): Interaction[] {
  const key = keyOf(site, 'post', post.id);
  const record = known.posts.get(key);
  if (!record) {
    return [{ kind: 'post.seen', id: `seen:${key}`, recordedAt: now, site, accountId, post }];
  }
  const before = record.post;
  const change: Partial<PostObservation> = {};
  if (post.title !== '' && post.title !== before.title && !record.forgotten)
    change.title = post.title;
  if (post.total !== null && post.total !== before.total) change.total = post.total;
  if (post.mine === true && ownerOf(record) !== true) change.mine = true;
  if (Object.keys(change).length === 0) return [];
  return [{ kind: 'post.changed', id: newId(), recordedAt: now, site, postId: post.id, change }];
}

function factsOfComment(
  site: SiteKey,
  comment: CommentObservation,
  accountId: string,
  given: boolean,
  isWhole: boolean,
  known: Records,
  { now, newId }: Writing,
): Interaction[] {
  const key = keyOf(site, 'comment', comment.id);
  const before = known.comments.get(key);
  if (!before) {
    return [
      {
        kind: 'comment.seen',
        id: `seen:${key}`,
        recordedAt: now,
        site,
        accountId,
        comment,
        given,
      },
    ];
  }
  const change = changeOf(before.comment, withoutForgotten(before, comment), isWhole);
  if (!change) return [];
  return [
    {
      kind: 'comment.changed',
      id: newId(),
      recordedAt: now,
      site,
      commentId: comment.id,
      ...change,
    },
  ];
}

/** What was forgotten does not come back, though the page may show it still. */
function withoutForgotten(
  { gone, forgotten, textless, comment }: CommentRecord,
  seen: CommentObservation,
): CommentObservation {
  if (gone || forgotten) return { ...seen, text: '', author: comment.author };
  return textless ? { ...seen, text: '' } : seen;
}

function factsOfCoverage(
  site: SiteKey,
  postId: string,
  { seen, total, complete }: NonNullable<PageObservation['coverage']>,
  known: Records,
  { now, newId }: Writing,
): Interaction[] {
  const { read: before, post } = known.posts.get(keyOf(site, 'post', postId)) ?? {};
  // How many were seen is counted from the records; a reading that only just began does not make it less.
  const isListedAnew = complete && before?.listed !== (post?.total ?? null);
  if (before && before.total === total && (before.complete || !complete) && !isListedAnew) {
    return [];
  }
  return [{ kind: 'post.read', id: newId(), recordedAt: now, site, postId, seen, total, complete }];
}
