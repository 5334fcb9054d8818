import type { AccountObservation } from '../../comments/comment.ts';
import { cleanText } from '../../page/read-text.ts';
import { type Actor, isOwnPost, readActor } from './actor.ts';
import * as at from './selectors.ts';
import { namesIn } from './urns.ts';

/** Who is signed in. LinkedIn names a person by the address of the profile or by an id that never changes. */
export interface Account {
  observation: AccountObservation;
  names: ReadonlySet<string>;
}

/**
 * Only by proof in the document: the start data of the older interface, the author of a post with the author's own statistics,
 * the profile in the bar's menu. Known once, it holds for the document: another account means another document.
 */
export function accountOf(document: Document): Account | null {
  const found = fromStartData(document) ?? fromOwnPost(document) ?? fromMenu(document);
  const before = known.get(document) ?? null;
  if (!found) return before;
  const isSame = before !== null && [...found.names].some((name) => before.names.has(name));
  const account = isSame ? { ...before, names: new Set([...before.names, ...found.names]) } : found;
  known.set(document, account);
  return account;
}

const known = new WeakMap<Document, Account>();

/** More than this are no start data of one person. */
const longestData = 100_000;

function fromStartData(document: Document): Account | null {
  for (const description of document.querySelectorAll(at.startData)) {
    const about = parse(description);
    if (about?.['request'] !== '/voyager/api/me' || typeof about['body'] !== 'string') continue;
    const body = document.getElementById(about['body']);
    const data = body && parse(body);
    const people = Array.isArray(data?.['included']) ? (data['included'] as unknown[]) : [];
    const person = people.length === 1 ? people[0] : null;
    return isRecord(person) ? personOf(person) : null;
  }
  return null;
}

function personOf(person: Record<string, unknown>): Account | null {
  const { publicIdentifier: slug, entityUrn: urn, firstName, lastName } = person;
  if (typeof slug !== 'string' || !/^[^/\s]{1,200}$/u.test(slug)) return null;
  const id = typeof urn === 'string' ? /:(?<id>ACo[\w-]+)$/u.exec(urn)?.groups?.['id'] : undefined;
  const name = [firstName, lastName].filter((part) => typeof part === 'string').join(' ');
  const names = [`in/${slug.toLowerCase()}`, ...(id ? [`in/${id.toLowerCase()}`] : [])];
  return accountNamed(names, name);
}

function fromOwnPost(document: Document): Account | null {
  for (const card of document.querySelectorAll(`${at.shell}, ${at.card}`)) {
    const actor: Actor | null = isOwnPost(card) ? readActor(card) : null;
    if (actor && actor.isProven) return accountNamed(actor.names, actor.name);
  }
  return null;
}

/** The link is only there once the menu was opened; the picture bears the name. */
function fromMenu(document: Document): Account | null {
  const menu = document.querySelector(at.me);
  const link = menu?.querySelector('a[href*="/in/"]');
  const name = menu?.querySelector(at.mePhoto)?.getAttribute('alt') ?? '';
  return link ? accountNamed(namesIn(link), name) : null;
}

function accountNamed(names: readonly string[], shown: string): Account | null {
  const [id] = names;
  if (id === undefined || !id.startsWith('in/')) return null;
  const name = cleanText(shown, 200) || id.slice('in/'.length);
  return { observation: { id, name }, names: new Set(names) };
}

function parse(element: Element): Record<string, unknown> | null {
  const text = element.textContent;
  if (text.length > longestData) return null;
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : null;
  } catch {
    // Not what we took it for.
    return null;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
