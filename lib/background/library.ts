import { mergeAll, mergeLibrary, type StoredTemplate } from '../templates/merge-library.ts';
import { starterTemplates } from '../templates/starter-set.ts';
import type { Template } from '../templates/template.ts';
import type { Background } from './background.ts';

/** The library as the person sees it: the starter set with their changes, and their own. */
export async function readLibrary(background: Background): Promise<Template[]> {
  const { starter, stored } = await readParts(background);
  return mergeLibrary(starter, stored);
}

/** With what was removed. */
export async function readWholeLibrary(
  background: Background,
): Promise<{ all: Template[]; starter: ReadonlyMap<string, Template> }> {
  const { starter, stored } = await readParts(background);
  return {
    all: mergeAll(starter, stored),
    starter: new Map(starter.map((template) => [template.id, template])),
  };
}

async function readParts({ database, translate }: Background) {
  const { language } = await translate();
  const stored: StoredTemplate[] = await database.templates.toArray();
  return { starter: starterTemplates(language), stored };
}
