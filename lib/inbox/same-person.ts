import type { Author } from '../comments/comment.ts';
import { plainText } from '../language/plain-text.ts';
import { platformOfSite } from '../comments/keys.ts';
import type { SiteKey } from '../log/interaction.ts';

interface Writing {
  site: SiteKey;
  author: Author;
}

/**
 * Two writings, on two platforms, that are very likely by one human: the same full name of two words at least, or the same handle of
 * four characters at least. A single first name, a short handle, or a name that two people bear on one platform proves nothing: a
 * wrong "one reply may do" would leave somebody without an answer. Even so it only says that it may be.
 */
export function findSamePerson<T extends Writing>(writings: readonly T[]): [T, T] | null {
  const bySign = new Map<string, T[]>();
  for (const writing of writings) {
    for (const sign of signsOf(writing.author)) {
      const others = bySign.get(sign);
      if (others) others.push(writing);
      else bySign.set(sign, [writing]);
    }
  }
  for (const bearers of bySign.values()) {
    const [first] = bearers;
    const other = bearers.find((each) => first && platformOf(each) !== platformOf(first));
    if (first && other && isUnmistakable(bearers)) return [first, other];
  }
  return null;
}

/** On each platform one profile alone bears it. */
function isUnmistakable(bearers: readonly Writing[]): boolean {
  const ids = new Map<string, string>();
  return bearers.every((each) => {
    const platform = platformOf(each);
    const known = ids.get(platform);
    ids.set(platform, each.author.id);
    return known === undefined || known === each.author.id;
  });
}

function signsOf({ name, handle }: Author): string[] {
  const signs: string[] = [];
  const words = plainText(name)
    .split(/[^\p{L}]+/u)
    .filter(({ length }) => length > 1);
  if (words.length >= 2 && !name.startsWith('@')) signs.push(`name ${words.join(' ')}`);
  const bareHandle = plainText(handle ?? (name.startsWith('@') ? name : ''))
    .replace(/^@/u, '')
    .replace(/@.*$/su, '');
  if (bareHandle.length >= 4 && !nobodys.has(bareHandle)) signs.push(`handle ${bareHandle}`);
  return signs;
}

/** Handles that mean a role and no person. */
const nobodys = new Set(['admin', 'administrator', 'editor', 'guest', 'info', 'support', 'user']);

function platformOf({ site }: Writing): string {
  return platformOfSite(site);
}
