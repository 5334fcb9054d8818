/** A shortcut as it is compared: case does not matter, nor how its letters are put together. */
export function shortcutSign(shortcut: string): string {
  return shortcut.normalize('NFC').toLowerCase();
}
