import * as v from 'valibot';
import { platformIds } from '../comments/comment.ts';
import { languages } from '../settings/settings.ts';

/**
 * Shapes and sizes of what comes from a page. A page can be hostile and our reader can be wrong: what does not fit is dropped here,
 * before it can reach the log.
 */
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(500));
const line = v.pipe(v.string(), v.maxLength(1_000));
const url = v.pipe(v.string(), v.maxLength(4_000), v.check(isWebAddress));
const moment = v.nullable(v.pipe(v.number(), v.finite()));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const mine = v.union([v.boolean(), v.literal('unknown')]);

const author = v.object({ id: line, name: line, handle: v.optional(line) });

const comment = v.object({
  id,
  postId: id,
  parentId: v.optional(v.nullable(id)),
  author,
  text: v.pipe(v.string(), v.maxLength(10_000)),
  at: moment,
  precisionMs: v.pipe(v.number(), v.finite(), v.minValue(0)),
  position: v.optional(v.pipe(v.number(), v.finite())),
  permalink: url,
  mine: v.boolean(),
  hearted: v.optional(v.boolean()),
  folded: v.optional(
    v.object({ hidden: v.nullable(count), ownerReplied: v.optional(v.boolean()) }),
  ),
  mentions: v.optional(v.pipe(v.array(line), v.maxLength(100))),
  lang: v.optional(v.pipe(v.string(), v.maxLength(35))),
  visibility: v.optional(v.picklist(['public', 'private', 'held'])),
});

const post = v.object({
  id,
  title: line,
  url,
  mine,
  total: v.nullable(count),
  at: v.optional(moment),
});

const account = v.object({ id, name: line, handle: v.optional(line) });

export const pageObservation = v.object({
  platform: v.picklist(platformIds),
  url,
  kind: v.picklist(['post', 'profile', 'inbox', 'other']),
  mine,
  account: v.nullable(account),
  post: v.optional(post),
  profileId: v.optional(id),
  comments: v.pipe(v.array(comment), v.maxLength(1_000)),
  posts: v.pipe(v.array(post), v.maxLength(1_000)),
  presentIds: v.nullable(v.array(id)),
  coverage: v.nullable(
    v.object({ seen: count, total: v.nullable(count), folded: count, complete: v.boolean() }),
  ),
  readable: v.object({ found: count, read: count }),
  isDark: v.boolean(),
  more: v.boolean(),
});

/** What a view may change; sites are turned on and off by their own messages. */
export const settingsChange = v.partial(
  v.object({
    language: v.picklist(['browser', ...languages]),
    countFrom: v.nullable(v.pipe(v.number(), v.finite())),
    theme: v.picklist(['system', 'light', 'dark']),
    badge: v.picklist(['number', 'dot', 'off']),
    heartCounts: v.boolean(),
    welcomed: v.boolean(),
  }),
);

/** http(s) only: a permalink becomes a link in our pages, and `javascript:` must not. */
function isWebAddress(address: string): boolean {
  return URL.canParse(address) && /^https?:$/u.test(new URL(address).protocol);
}
