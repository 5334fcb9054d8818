/** What a comment is, by its own words. One kind each: the one that asks most of whoever answers. `other` where nothing is sure. */
export const commentKinds = [
  'question',
  'criticism',
  'share',
  'praise',
  'closing', // thanks that end a conversation: "ok, grazie!"
  'emoji', // emoji and nothing else
  'other',
] as const;
export type CommentKind = (typeof commentKinds)[number];
