import type { ComponentChildren } from 'preact';
import { searchFor } from '../../lib/inbox/search.ts';

export const paletteGroups = ['commands', 'comments', 'people', 'templates'] as const;
export type PaletteGroup = (typeof paletteGroups)[number];

/** One line of the palette. */
export interface PaletteEntry {
  id: string;
  group: PaletteGroup;
  label: string;
  /** Smaller, beside or below it; searched too. */
  hint?: string;
  icon: ComponentChildren;
  /** The key that does the same. */
  shortcut?: string;
  /** More words that find it. */
  words?: string;
  /** The search has found it already, by more than stands here. */
  found?: boolean;
  choose: () => void;
}

/** So many of each when nothing is typed, and when something is. */
const shown: Record<PaletteGroup, { before: number; typed: number }> = {
  commands: { before: 8, typed: 6 },
  comments: { before: 0, typed: 8 },
  people: { before: 0, typed: 5 },
  templates: { before: 5, typed: 6 },
};

/**
 * The entries for what was typed, by group. Every word must stand somewhere in an entry; those that have them all in their
 * name come first.
 */
export function findEntries(entries: readonly PaletteEntry[], typed: string): PaletteEntry[] {
  const has = searchFor(typed);
  return paletteGroups.flatMap((group) => {
    const all = entries.filter((entry) => entry.group === group);
    if (!has) return all.slice(0, shown[group].before);
    const named = all.filter(({ label }) => has(label));
    const found = all.filter(
      ({ found, label, hint = '', words = '' }) => found || has(label, hint, words),
    );
    return [...new Set([...named, ...found])].slice(0, shown[group].typed);
  });
}
