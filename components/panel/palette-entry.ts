import type { ComponentChildren } from 'preact';

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
 * The entries for what was typed, by group. Every word must stand somewhere in an entry; those whose name begins with what
 * was typed come first.
 */
export function findEntries(entries: readonly PaletteEntry[], typed: string): PaletteEntry[] {
  const text = folded(typed).trim();
  const words = text.split(/\s+/u).filter(Boolean);
  return paletteGroups.flatMap((group) => {
    const all = entries.filter((entry) => entry.group === group);
    if (words.length === 0) return all.slice(0, shown[group].before);
    const found = all.filter((entry) => entry.found || hasWords(entry, words));
    const first = found.filter(({ label }) => folded(label).startsWith(text));
    return [...new Set([...first, ...found])].slice(0, shown[group].typed);
  });
}

function hasWords({ label, hint = '', words = '' }: PaletteEntry, typed: string[]): boolean {
  const text = folded(`${label} ${hint} ${words}`);
  return typed.every((word) => text.includes(word));
}

/** Case and accents do not matter. */
function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
