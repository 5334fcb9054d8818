import MiniSearch from 'minisearch';
import type { Template } from './template.ts';

/** Indexes a library; what it gives finds templates by words: in the shortcut first, then title, texts, tags. No words: all. */
export function searchTemplates<Item extends Template>(
  library: readonly Item[],
): (query: string) => Item[] {
  const byId = new Map(library.map((template) => [template.id, template]));
  const index = new MiniSearch<Template>({
    fields: Object.keys(boost),
    extractField: (template, name) =>
      name === 'id' ? template.id : (fields[name as keyof typeof fields]?.(template) ?? ''),
    processTerm: plainTerm,
    searchOptions: { boost, prefix: true, combineWith: 'AND' },
  });
  index.addAll([...byId.values()]);
  return (query) => {
    if (!/[\p{L}\p{N}]/u.test(query)) return [...library];
    return index.search(query).flatMap(({ id }) => byId.get(String(id)) ?? []);
  };
}

const boost = { shortcut: 8, title: 4, body: 2, tags: 1 };

const fields: Record<keyof typeof boost, (template: Template) => string> = {
  shortcut: ({ shortcut = '' }) => shortcut,
  title: ({ title }) => title,
  body: ({ texts }) => Object.values(texts).join('\n'),
  tags: ({ tags, folder }) => [...tags, folder].join(' '),
};

/** Neither case nor accents matter: nobody types them in a hurry. */
function plainTerm(term: string): string {
  return term.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
