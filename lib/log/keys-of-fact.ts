import { keyOf } from '../comments/keys.ts';
import type { Interaction, Key } from './interaction.ts';

/** The comment that a fact speaks of. */
export function commentKeyOf(fact: Interaction): Key | undefined {
  if (fact.kind === 'comment.seen') return keyOf(fact.site, 'comment', fact.comment.id);
  return 'commentId' in fact ? keyOf(fact.site, 'comment', fact.commentId) : undefined;
}

/** The post that a fact names. Later facts about a comment name only that. */
export function postKeyOf(fact: Interaction): Key | undefined {
  switch (fact.kind) {
    case 'post.seen':
    case 'post.claimed':
      return keyOf(fact.site, 'post', fact.post.id);
    case 'post.changed':
    case 'post.read':
      return keyOf(fact.site, 'post', fact.postId);
    case 'comment.seen':
      return keyOf(fact.site, 'post', fact.comment.postId);
    default:
      return undefined;
  }
}
