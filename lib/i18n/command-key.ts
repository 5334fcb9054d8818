/** The key that commands are pressed with, as it stands on the person's keyboard. */
export function commandKey(): '⌘' | 'Ctrl' {
  return /Mac|iPhone|iPad/u.test(navigator.platform) ? '⌘' : 'Ctrl';
}
