/** The keys that paste, as the person's keyboard has them. */
export function pasteKeys(): string {
  return /Mac|iPhone|iPad/u.test(navigator.platform) ? '⌘V' : 'Ctrl+V';
}
