import type { Author } from '../../comments/comment.ts';

/** Registered users by nicename; a visitor has only a name, kept apart from every nicename by the colon. */
export function authorOf(nicename: string | null, name: string): Author {
  return { id: nicename ?? `guest:${name}`, name: name === '' ? (nicename ?? '') : name };
}

/** No zone in it: then it may be up to 14 hours off. */
const unknownZoneMs = 14 * 60 * 60 * 1000;

export function readTime(written: string | null | undefined): {
  at: number | null;
  precisionMs: number;
} {
  if (!written) return { at: null, precisionMs: 0 };
  const isZoned = hasZone(written);
  const at = Date.parse(isZoned ? written : `${written}Z`);
  if (Number.isNaN(at)) return { at: null, precisionMs: 0 };
  return { at, precisionMs: isZoned ? 0 : unknownZoneMs };
}

/** core prints `+01:00`; asking for its two characters spares most comments the expression. */
function hasZone(written: string): boolean {
  const { length } = written;
  if (written[length - 3] === ':' && (written[length - 6] === '+' || written[length - 6] === '-'))
    return true;
  return zone.test(written);
}

const zone = /(?:Z|[+-]\d\d:?\d\d)$/u;
