import type { Author } from '../../comments/comment.ts';
import { keyOf } from '../../comments/keys.ts';
import { plainText } from '../../language/plain-text.ts';
import type { CommentRecord, PostRecord } from '../records.ts';

/**
 * The user's own comments that say who these people are: they mention a handle, or have a name of theirs in their words. In what was
 * written to them directly one part of a name is enough; elsewhere somebody else may bear it.
 */
export function tellsOf(
  people: readonly { author: Author }[],
  theirs: readonly CommentRecord[],
  published: readonly PostRecord[],
  around: readonly CommentRecord[],
): CommentRecord[] {
  const authors = [...people, ...theirs.map(({ comment }) => comment)].map(({ author }) => author);
  const names = namesOf(authors);
  const parts = namesOf(
    authors.flatMap(({ name }) => name.split(' ').map((part) => ({ id: '', name: part }))),
  );
  const answered = new Set(theirs.map(({ key }) => key));
  const replies = new Set(
    theirs.map(({ site, standing }) => keyOf(site, 'comment', standing?.replyId ?? '')),
  );
  const posts = new Set(published.map(({ key }) => key));
  return around.filter(({ key, site, postKey, comment }) => {
    if (!comment.mine || comment.text === '') return false;
    const isDirect =
      replies.has(key) ||
      answered.has(keyOf(site, 'comment', comment.parentId ?? '')) ||
      posts.has(postKey);
    const words = ` ${bare([comment.text, ...(comment.mentions ?? [])].join(' '))} `;
    const isSaid = (name: string) => words.includes(` ${name} `);
    return names.some(isSaid) || (isDirect && parts.some(isSaid));
  });
}

function namesOf(authors: readonly Author[]): string[] {
  const names = authors.flatMap(({ id, name, handle = '' }) => [id, name, handle]);
  const bareNames = names.map((name) => bare(name.replace(/^guest:/u, '')));
  return [...new Set(bareNames)].filter(({ length }) => length >= shortest);
}

const shortest = 3;

/** Words alone, one space between two. */
function bare(text: string): string {
  return plainText(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
