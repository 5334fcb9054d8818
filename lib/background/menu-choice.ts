export const commentActions = ['acknowledge', 'promise', 'postpone', 'done', 'letGo'] as const;
export type CommentAction = (typeof commentActions)[number];

/** What an entry of our menu means. */
export type MenuChoice =
  | { act: 'comment'; action: CommentAction }
  | { act: 'template'; templateId: string }
  /** One of the best for the comment at hand, from 0. */
  | { act: 'best'; place: number }
  | { act: 'all' }
  | { act: 'saveSelection' };

/** null: not an entry of ours that does something. */
export function menuChoiceOf(menuItemId: string | number): MenuChoice | null {
  if (menuItemId === 'all' || menuItemId === 'saveSelection') return { act: menuItemId };
  const entry = /^(?<kind>comment|template|favourite|best):(?<name>.+)$/su.exec(String(menuItemId));
  const { kind, name = '' } = entry?.groups ?? {};
  if (kind === 'template' || kind === 'favourite') return { act: 'template', templateId: name };
  if (kind === 'best') return /^\d$/u.test(name) ? { act: 'best', place: Number(name) } : null;
  const action = commentActions.find((each) => each === name);
  return kind === 'comment' && action ? { act: 'comment', action } : null;
}
