import { cleanText } from '../../page/read-text.ts';

/** A text and whom it mentions, the same whether it comes from the page or from the record. */
export interface PostText {
  text: string;
  /** Handles, without the @. */
  mentions: string[];
}

/**
 * The page shortens links ("example.org/very-lo..."), the record has them whole; both are given whole. Line ends are characters
 * in the page, and mentions stand in blocks there: so `textContent`, and no walk.
 */
export function readPostText(element: Element): PostText {
  const links = element.querySelectorAll('a[href]');
  if (links.length === 0) return { text: cleanText(element.textContent ?? ''), mentions: [] };
  const parts: Part[] = [];
  for (const node of textNodesOf(element)) {
    const href = node.parentElement?.closest('a[href]')?.getAttribute('href') ?? null;
    const last = parts.at(-1);
    if (last && href !== null && last.href === href) last.text += node.data;
    else parts.push({ text: node.data, href });
  }
  return joined(parts);
}

/** Of a record, as the public API gives it: hostile. */
export function recordText(text: unknown, facets: unknown): PostText {
  if (typeof text !== 'string') return { text: '', mentions: [] };
  const links = Array.isArray(facets)
    ? facets.flatMap((facet: unknown) => toLink(facet) ?? [])
    : [];
  if (links.length === 0) return { text: cleanText(text), mentions: [] };
  // Facets count bytes of UTF-8.
  const bytes = new TextEncoder().encode(text);
  const between = (from: number, to: number) => new TextDecoder().decode(bytes.subarray(from, to));
  const parts: Part[] = [];
  let at = 0;
  for (const { from, to, href } of links.toSorted((one, other) => one.from - other.from)) {
    if (from < at || to > bytes.length) continue;
    parts.push({ text: between(at, from), href: null }, { text: between(from, to), href });
    at = to;
  }
  parts.push({ text: between(at, bytes.length), href: null });
  return joined(parts);
}

interface Part {
  text: string;
  /** Where it leads; null: plain. */
  href: string | null;
}

function joined(parts: Part[]): PostText {
  const mentions = new Set<string>();
  const whole = parts.map(({ text, href }) => {
    if (href === null) return text;
    if (text.startsWith('@') && href.startsWith('/profile/did:'))
      mentions.add(cleanText(text.slice(1), 260).toLowerCase());
    return /^[@#$]/u.test(text) ? text : (addressOf(href) ?? text);
  });
  return { text: cleanText(whole.join('')), mentions: [...mentions].toSorted() };
}

/** Through the site's redirect, and of links within the site. */
function addressOf(href: string): string | null {
  const url = URL.parse(href, 'https://bsky.app');
  if (!url || !/^https?:$/u.test(url.protocol)) return null;
  const target = url.host === 'go.bsky.app' ? url.searchParams.get('u') : null;
  return target && URL.canParse(target) ? new URL(target).href : url.href;
}

/** More than any post can hold: it has at most 300 characters. */
const mostNodes = 500;

function* textNodesOf(element: Element): Generator<Text> {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let count = 0; count < mostNodes && walker.nextNode(); count += 1)
    yield walker.currentNode as Text;
}

function toLink(facet: unknown): { from: number; to: number; href: string } | null {
  if (!isRecord(facet) || !isRecord(facet['index']) || !Array.isArray(facet['features']))
    return null;
  const { byteStart: from, byteEnd: to } = facet['index'];
  if (typeof from !== 'number' || typeof to !== 'number') return null;
  if (!Number.isInteger(from) || !Number.isInteger(to) || from < 0 || to <= from) return null;
  for (const feature of facet['features'] as unknown[]) {
    if (!isRecord(feature)) continue;
    const { uri, did } = feature;
    if (typeof uri === 'string') return { from, to, href: uri };
    if (typeof did === 'string') return { from, to, href: `/profile/${did}` };
  }
  return null;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
