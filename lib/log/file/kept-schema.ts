import * as v from 'valibot';
import { statuses, type Why } from '../../comments/comment.ts';
import { commentLabel, count, furthest, id } from '../../messages/schemas.ts';
import type { Kept } from '../interaction.ts';

const moment = v.pipe(v.number(), v.minValue(-furthest), v.maxValue(furthest));
/** Each of them, or it does not compile. */
const whys: Record<Why, true> = {
  replied: true,
  thanked: true,
  promised: true,
  hearted: true,
  noReply: true,
  cameBack: true,
  folded: true,
  unordered: true,
  notMine: true,
  saidDone: true,
  saidLetGo: true,
  postponed: true,
  postponeOver: true,
  ownComment: true,
};
const why = v.custom<Why>((value) => typeof value === 'string' && Object.hasOwn(whys, value));

const standing = v.object({
  status: v.picklist(statuses),
  why,
  since: v.nullable(moment),
  by: v.picklist(['seen', 'said']),
  cameBack: v.boolean(),
  due: v.optional(moment),
  replyId: v.optional(id),
  firstWordMs: v.optional(moment),
  answerMs: v.optional(moment),
  postponed: count,
  promise: v.optional(v.object({ due: moment, answeredAt: v.nullable(moment) })),
});

/** How a comment stood when its words went: without it, figures would change with every file that is taken. */
export const keptSchema: v.GenericSchema<unknown, Kept> = v.object({
  at: moment,
  kind: v.optional(commentLabel),
  standing: v.nullable(standing),
});
