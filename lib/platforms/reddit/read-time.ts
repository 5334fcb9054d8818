/** Epoch milliseconds from "2026-09-01T10:00:00.123000+0000", as Reddit writes times: without the colon that the standard asks for. */
export function readTime(written: string | null | undefined): number | null {
  const parts = shape.exec(written ?? '');
  if (!parts) return null;
  const [, seconds = '', fraction = '', hours = '+00', minutes = '00'] = parts;
  const at = Date.parse(`${seconds}${fraction.slice(0, 4)}${hours}:${minutes}`);
  return Number.isNaN(at) || at < beforeReddit ? null : at;
}

const shape = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(\.\d{3,9})?(?:Z|([+-]\d\d):?(\d\d))$/u;

/** Reddit began in June 2005. */
const beforeReddit = Date.UTC(2005, 5);
