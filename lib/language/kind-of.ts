import type { CommentKind } from './comment-kind.ts';
import { isCriticism } from './is-criticism.ts';
import { isQuestion } from './is-question.ts';

/** What a comment is, by small local rules (it, en, fr, es, de, pt). `other` where nothing is sure. */
export function kindOf(text: string): CommentKind {
  if (isQuestion(text)) return 'question';
  if (isCriticism(text)) return 'criticism';
  return 'other';
}
