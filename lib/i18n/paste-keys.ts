import { commandKey } from './command-key.ts';

/** The keys that paste, as the person's keyboard has them. */
export function pasteKeys(): string {
  return commandKey() === '⌘' ? '⌘V' : 'Ctrl+V';
}
