import type { Template } from '../../../lib/templates/template.ts';

/** Whether the person changed what came with Ricevuto; its place and its star do not count. */
export function differsFrom(template: Template, starter: Template | undefined): boolean {
  return starter !== undefined && contentOf(template) !== contentOf(starter);
}

function contentOf({ title, folder, tags, texts, goodFor, purpose, shortcut }: Template): string {
  const written = Object.entries(texts).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return JSON.stringify([title, folder, tags, written, [...goodFor].toSorted(), purpose, shortcut]);
}
