import type { EditorName } from '../editors.ts';

/** What stands in the box when the person opens it. */
export interface Start {
  editor: EditorName;
  /** A mention that the site prefills, as its own kind of thing where the editor has one. */
  mention: boolean;
  /** Words after it. */
  words: string;
  isReadOnly: boolean;
  /** What becomes of pastes: the editor's business, not heard by anybody, or refused like all other input. */
  input: 'normal' | 'pasteUnheard' | 'refused';
  /** The site never notices what is written. */
  isSendStuck: boolean;
  /** Where the box stands. */
  within: 'page' | 'shadow' | 'frame';
  /** A frame of another origin stands beside it. */
  hasPanel: boolean;
  /** Served without https, where pages have no clipboard. */
  isInsecure: boolean;
}

/** One real editor, as a site would use it. Tells its model's text, a line a block, whenever that changed. */
export type MountEditor = (
  host: HTMLElement,
  start: Start,
  onChange: (text: string) => void,
) => void;

export const mention = '@giulia';

/** What the box reads like at the start. */
export function startText(start: Start): string {
  return (start.mention ? `${mention} ` : '') + start.words;
}
