import { readUserLink } from './read-address.ts';
import { selectors as at } from './selectors.ts';

/** Who is named in a text as u/name. */
export function readMentions(text: Element): string[] {
  // Most comments mention nobody.
  if (text.querySelector('a') === null) return [];
  const names = new Set<string>();
  for (const link of text.querySelectorAll(at.mention)) {
    if (!/^\s*\/?u\/[\w-]{1,30}\s*$/iu.test((link.textContent ?? '').slice(0, 100))) continue;
    const name = readUserLink(link.getAttribute('href'));
    if (name !== null) names.add(name);
  }
  return [...names];
}
