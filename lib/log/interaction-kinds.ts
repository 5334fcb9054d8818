import type { InteractionKind } from './interaction.ts';

const each: Record<InteractionKind, true> = {
  'account.seen': true,
  'post.seen': true,
  'post.changed': true,
  'post.claimed': true,
  'post.read': true,
  'comment.seen': true,
  'comment.changed': true,
  'comment.gone': true,
  'comment.said': true,
  'comment.labelled': true,
  'comment.useful': true,
  'person.said': true,
  'person.joined': true,
  'person.forgotten': true,
  undone: true,
  'draft.inserted': true,
};

/** Every kind of fact that there is. */
export const interactionKinds = Object.keys(each) as InteractionKind[];
