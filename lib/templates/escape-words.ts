/** Words that stand for themselves in a template, whatever signs they hold; only what would mean something is escaped. */
export function escapeWords(text: string): string {
  return text.replace(/[{}]|\\(?=[{}|\\]|$)/gu, String.raw`\$&`);
}
