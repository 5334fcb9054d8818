import type { Template } from './template.ts';

/** What our own files call themselves. The version grows when an older Ricevuto could no longer read them. */
export const jsonFormat = 'ricevuto-templates';
export const jsonVersion = 1;

/** A library as a file that people can read too, in its order. What was removed is left out. */
export function toJson(library: readonly Template[]): string {
  const templates = library
    .filter(({ removed }) => !removed)
    .map(({ id, title, folder, tags, shortcut, favourite, goodFor, purpose, texts }) => ({
      id,
      title,
      folder,
      tags,
      ...(shortcut !== undefined && { shortcut }),
      favourite,
      goodFor,
      purpose,
      texts,
    }));
  return `${JSON.stringify({ format: jsonFormat, version: jsonVersion, templates }, null, 2)}\n`;
}
