/** Whether a page shows itself dark: by the first background that is not transparent, from the body outwards. */
export function isPageDark(document: Document): boolean {
  const window = document.defaultView;
  if (!window) return false;
  for (const element of [document.body, document.documentElement]) {
    if (!element) continue;
    const light = luminance(window.getComputedStyle(element).backgroundColor);
    if (light !== null) return light < 0.4;
  }
  return false;
}

/** Relative brightness 0–1 of a computed colour; null when it is transparent or of a form that we do not read. */
function luminance(colour: string): number | null {
  const parts = /^rgba?\(([\d.]+),? ([\d.]+),? ([\d.]+)(?:,| \/)? ?([\d.]+)?\)$/u.exec(colour);
  if (!parts) return null;
  const [red, green, blue] = parts.slice(1, 4).map(Number) as [number, number, number];
  if (parts[4] !== undefined && Number(parts[4]) < 0.5) return null;
  // Weights of ITU-R BT.709.
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
}
