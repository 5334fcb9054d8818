/** The permission that a site needs. Without its port: Firefox takes none in a pattern, and a pattern without one means all. */
export function matchPatternOf(origin: string): string {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
}
