/** How often these very words stand in a list of texts; white space, case and mentions do not count, as sites change them. */
export function timesUsed(text: string, used: readonly string[]): number {
  const wanted = bareWords(text);
  return wanted === '' ? 0 : used.filter((each) => bareWords(each) === wanted).length;
}

/** The same for many texts at once. */
export function countUses(used: readonly string[]): (text: string) => number {
  const counts = new Map<string, number>();
  for (const text of used) {
    const bare = bareWords(text);
    counts.set(bare, (counts.get(bare) ?? 0) + 1);
  }
  return (text) => counts.get(bareWords(text)) ?? 0;
}

/** What two texts have in common that read the same. */
export function bareWords(text: string): string {
  return text
    .normalize('NFC')
    .replace(/@[\p{L}\p{N}_.@-]+/gu, '')
    .replace(/[\s\p{Cf}\ufe0f]+/gu, '')
    .toLowerCase();
}
