/** What a comment's urn says: "urn:li:comment:(activity:7390000000000000000,7390000000000000001)". */
export interface CommentUrn {
  id: string;
  /** As it stands in the page; the post's half may be of another kind than the page's address. */
  urn: string;
}

/** The urn on the element of a comment itself. */
export function urnOf(element: Element): CommentUrn | null {
  const raw =
    element.getAttribute('data-id') ??
    urnIn(element.getAttribute('componentkey')) ??
    urnIn(element.getAttribute('id'));
  return raw === null ? null : parseUrn(raw);
}

export function parseUrn(urn: string): CommentUrn | null {
  const id = shape.exec(urn)?.groups?.['id'];
  return id === undefined ? null : { id, urn };
}

/** The id of the post that an address is about; null: of no post. */
export function postIdIn(url: URL): { id: string; kind: string } | null {
  const path = decode(url.pathname);
  const found =
    /^\/feed\/update\/urn:li:(?<kind>activity|ugcPost|share):(?<id>\d{5,25})(?:\/|$)/u.exec(path) ??
    /^\/posts\/[^/]*?-(?<kind>activity|ugcPost|share)-(?<id>\d{5,25})(?:-|\/|$)/u.exec(path);
  const { id, kind } = found?.groups ?? {};
  return id !== undefined && kind !== undefined ? { id, kind } : null;
}

/** The first 41 bits of an id are the milliseconds of its making. null: no moment of LinkedIn's. */
export function timeOf(id: string): number | null {
  if (!/^\d{15,20}$/u.test(id)) return null;
  const at = Number(BigInt(id) >> 22n);
  return at > Date.UTC(2004, 0) && at < Date.UTC(2100, 0) ? at : null;
}

/** "in/anna-bianchi", "company/forno-bianchi": who a link leads to. null: to nobody. */
export function profileIn(href: string | null | undefined): string | null {
  if (!href) return null;
  const path = URL.parse(href, 'https://www.linkedin.com')?.pathname ?? '';
  const found = /^\/(?<kind>in|company|school)\/(?<name>[^/]{1,200})(?:\/|$)/u.exec(path);
  const { kind, name } = found?.groups ?? {};
  return kind && name ? `${kind}/${decode(name).toLowerCase()}` : null;
}

/** Some links name the person twice: by the address, and by an id that never changes. */
export function namesIn(link: Element): string[] {
  const href = link.getAttribute('href');
  const profile = profileIn(href);
  if (profile === null || href === null) return [];
  const mini = /[?&]miniProfileUrn=(?<urn>[^&#]+)/u.exec(href)?.groups?.['urn'];
  const id = /:(?<id>ACo[\w-]+)$/u.exec(decode(mini ?? ''))?.groups?.['id'];
  return id ? [profile, `in/${id.toLowerCase()}`] : [profile];
}

const shape = /^urn:li:comment:\((?:urn:li:)?(?:activity|ugcPost|share):\d+,(?<id>\d{1,25})\)$/u;

function urnIn(key: string | null): string | null {
  const start = key?.indexOf('urn:li:comment:') ?? -1;
  return key === null || start === -1 ? null : key.slice(start);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A lone per cent sign: then it stands for itself.
    return text;
  }
}
