import type { PlatformId } from '../comments/comment.ts';
import { knownPlatforms } from '../comments/known-platforms.ts';
import { firstNameOf } from './first-name.ts';

/** The values that a template may use, from the comment that it replies to. Absent: not known, and never made up. */
export function variablesOf(
  author: string | undefined,
  post: string | undefined,
  platform: PlatformId,
): Record<'name' | 'firstName' | 'post' | 'platform', string | undefined> {
  return {
    name: author || undefined,
    firstName: (author && firstNameOf(author)) || undefined,
    post: post || undefined,
    platform: knownPlatforms[platform].name,
  };
}
