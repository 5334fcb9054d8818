import { initialsOf } from './visible-text.ts';

/** Initials on a colour that is always the same for the same name. Decoration: the name stands beside it. */
export function Avatar({ name }: { name: string }) {
  return (
    <span class="avatar" style={{ '--hue': String(hueOf(name)) }} aria-hidden="true">
      {initialsOf(name)}
    </span>
  );
}

/** 0 to 345 in steps of 15: near hues would look like the same person. FNV-1a. */
function hueOf(name: string): number {
  let hash = 0x811c9dc5;
  for (const character of name) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return ((hash >>> 0) % 24) * 15;
}
