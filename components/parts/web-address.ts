/** The address if it leads to the web; undefined for `javascript:` and all else that a page might have slipped in. */
export function webAddress(url: string): string | undefined {
  const parsed = URL.parse(url);
  return parsed && /^https?:$/u.test(parsed.protocol) ? parsed.href : undefined;
}
