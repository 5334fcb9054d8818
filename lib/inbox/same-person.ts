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
    if (first && other && isUnmistakable(bearers, idOf)) return [first, other];
  }
  return null;
}

/**
 * Whom of these the writer may also be, on other platforms, each with why: by the same signs, where on each platform one human alone
 * bears them. `all`: everybody who is known, the writer's own profiles included; `human` says which of them belong together already.
 */
export function suggestSame<T extends Bearer>(
  own: readonly T[],
  all: Iterable<T>,
): { profile: T; because: 'name' | 'handle' }[] {
  const [first] = own;
  if (!first) return [];
  const platforms = new Set(own.map(platformOf));
  const bearers = new Map<string, T[]>();
  for (const profile of own) for (const sign of signsOf(profile.author)) bearers.set(sign, []);
  if (bearers.size === 0) return [];
  for (const profile of all) {
    for (const sign of signsOf(profile.author)) bearers.get(sign)?.push(profile);
  }
  const found = new Map<string, { profile: T; because: 'name' | 'handle' }>();
  for (const [sign, group] of bearers) {
    if (!isUnmistakable(group, ({ human }) => human)) continue;
    const because = sign.startsWith('name ') ? 'name' : 'handle';
    for (const profile of group) {
      if (profile.human === first.human || platforms.has(platformOf(profile))) continue;
      if (!found.has(profile.human)) found.set(profile.human, { profile, because });
    }
  }
  return [...found.values()];
}

interface Bearer extends Writing {
  /** The same for all profiles of one human. */
  human: string;
}

/** On each platform one alone bears it. */
function isUnmistakable<T extends Writing>(
  bearers: readonly T[],
  who: (each: T) => string,
): boolean {
  const known = new Map<string, string>();
  return bearers.every((each) => {
    const platform = platformOf(each);
    const other = known.get(platform);
    known.set(platform, who(each));
    return other === undefined || other === who(each);
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

function idOf({ author }: Writing): string {
  return author.id;
}
