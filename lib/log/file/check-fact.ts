import * as v from 'valibot';
import { platformIds } from '../../comments/comment.ts';
import { keyOf } from '../../comments/keys.ts';
import {
  account,
  comment,
  commentLabel,
  count,
  furthest,
  id,
  post,
  string,
} from '../../messages/schemas.ts';
import type { RefusedBecause } from './data.ts';
import type { Interaction, InteractionKind, SiteKey } from '../interaction.ts';
import { keptSchema } from './kept-schema.ts';

/**
 * One fact of a file, as it may stand in the log. A file can come from anybody: each member is looked at for its kind and its size, and
 * what no fact has is dropped. Wiped facts have lost members that others must have.
 */
export function checkFact(value: unknown): { fact: Interaction } | { refused: RefusedBecause } {
  if (typeof value !== 'object' || value === null) return { refused: 'wrongShape' };
  const { kind, recordedAt } = value as { kind?: unknown; recordedAt?: unknown };
  if (typeof kind !== 'string') return { refused: 'wrongShape' };
  if (!Object.hasOwn(schemas, kind)) return { refused: 'unknownKind' };
  if (!isMoment(recordedAt)) return { refused: 'badMoment' };
  const { success, output, issues } = v.safeParse(schemas[kind as InteractionKind], value);
  if (success) return isNamedRightly(output) ? { fact: output } : { refused: 'wrongShape' };
  return {
    refused: issues.some(({ type }) => type === 'max_length') ? 'tooLong' : 'wrongShape',
  };
}

/** Made once: a file may have a million facts. */
const siteShape = new RegExp(`^(?:${platformIds.join('|')}):[^/\\s]+$`, 'u');
const site = v.custom<SiteKey>(
  (value) => typeof value === 'string' && value.length <= 300 && siteShape.test(value),
);
const moment = v.custom<number>(isMoment);
const nullableId = v.nullable(id);
/** Longer than any site takes for a comment. */
const words = v.pipe(string, v.maxLength(50_000));
/** Of a fact that happened once here: a ULID. Of a first sight: what isNamedRightly says. */
const factId = v.pipe(v.string(), v.minLength(1), v.maxLength(1_000));

/** Of the forgotten there is no id either. */
const personId = v.union([v.literal(''), id]);
/** A comment of which everything was wiped may have lost its address too. */
const keptComment = v.object({
  ...comment.entries,
  permalink: v.union([v.literal(''), comment.entries.permalink]),
});
const { id: _commentId, ...commentMembers } = keptComment.entries;
const { id: _postId, ...postMembers } = post.entries;

const fact = <Kind extends InteractionKind>(kind: Kind) => ({
  kind: v.literal(kind),
  id: factId,
  recordedAt: moment,
  site,
  wiped: v.optional(v.literal(true)),
  textless: v.optional(v.literal(true)),
});
const aboutComment = <Kind extends InteractionKind>(kind: Kind) => ({
  ...fact(kind),
  commentId: id,
});

const schemas: { [Kind in InteractionKind]: v.GenericSchema<unknown, Interaction> } = {
  'account.seen': v.object({ ...fact('account.seen'), account }),
  'post.seen': v.object({ ...fact('post.seen'), accountId: nullableId, post }),
  'post.changed': v.object({
    ...fact('post.changed'),
    postId: id,
    change: v.partial(v.object(postMembers)),
  }),
  'post.claimed': v.object({
    ...fact('post.claimed'),
    accountId: id,
    post,
    claimed: v.boolean(),
  }),
  'post.read': v.object({
    ...fact('post.read'),
    postId: id,
    seen: count,
    total: v.nullable(count),
    complete: v.boolean(),
  }),
  'comment.seen': v.object({
    ...fact('comment.seen'),
    accountId: nullableId,
    comment: keptComment,
    given: v.boolean(),
    kept: v.optional(keptSchema),
  }),
  'comment.changed': v.object({
    ...aboutComment('comment.changed'),
    change: v.partial(v.object(commentMembers)),
    cleared: v.optional(
      v.pipe(v.array(v.picklist(['hearted', 'folded', 'visibility'])), v.maxLength(10)),
    ),
  }),
  'comment.gone': v.object(aboutComment('comment.gone')),
  'comment.said': v.object({
    ...aboutComment('comment.said'),
    said: v.variant('act', [
      v.object({ act: v.literal('done') }),
      v.object({
        act: v.literal('letGo'),
        reason: v.optional(words),
        afresh: v.optional(v.literal(true)),
      }),
      v.object({ act: v.literal('postpone'), until: moment }),
      v.object({ act: v.literal('promise'), due: moment }),
      v.object({ act: v.literal('reopen') }),
    ]),
  }),
  'comment.labelled': v.object({ ...aboutComment('comment.labelled'), label: commentLabel }),
  undone: v.object({ ...aboutComment('undone'), undoes: factId }),
  'draft.inserted': v.object({
    ...aboutComment('draft.inserted'),
    purpose: v.picklist(['acknowledge', 'promise', 'reply']),
    text: words,
    how: v.picklist(['paste', 'execCommand', 'field', 'clipboard', 'alreadyThere']),
    due: v.optional(moment),
    templateId: v.optional(v.pipe(v.string(), v.maxLength(100))),
  }),
  'comment.useful': v.object({
    ...aboutComment('comment.useful'),
    useful: v.nullable(v.object({ changed: words, told: v.boolean() })),
  }),
  'person.said': v.object({
    ...fact('person.said'),
    personId,
    said: v.variant('act', [
      v.object({ act: v.literal('note'), text: words }),
      v.object({
        act: v.literal('tags'),
        tags: v.pipe(v.array(v.pipe(string, v.maxLength(1_000))), v.maxLength(1_000)),
      }),
      v.object({ act: v.literal('mute'), muted: v.boolean() }),
    ]),
  }),
  'person.joined': v.object({
    ...fact('person.joined'),
    personId,
    with: v.object({ site, personId }),
    joined: v.nullable(v.boolean()),
  }),
  'person.forgotten': v.object({
    ...fact('person.forgotten'),
    person: v.pipe(string, v.maxLength(200)),
  }),
};

/** A first sight has the id that any device would give it: with another's id it would stand in that one's place. */
function isNamedRightly(checked: Interaction): boolean {
  if (!checked.id.startsWith('seen:')) return /^[\w-]{1,64}$/u.test(checked.id);
  switch (checked.kind) {
    case 'account.seen':
      return checked.id === `seen:${keyOf(checked.site, 'account', checked.account.id)}`;
    case 'post.seen':
      return checked.id === `seen:${keyOf(checked.site, 'post', checked.post.id)}`;
    case 'comment.seen':
      return checked.id === `seen:${keyOf(checked.site, 'comment', checked.comment.id)}`;
    default:
      return false;
  }
}

function isMoment(value: unknown): boolean {
  return typeof value === 'number' && value >= 0 && value <= furthest;
}
