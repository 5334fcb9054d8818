import { render } from '@testing-library/preact';
import { vi } from 'vitest';
import { Dashboard, type DashboardProps } from '../../components/dashboard/dashboard.tsx';
import type { TemplateActions } from '../../components/dashboard/templates/template-actions.ts';
import { WordsContext } from '../../components/parts/words.ts';
import { createTranslator } from '../../lib/i18n/translator.ts';
import type { Language } from '../../lib/settings/settings.ts';
import { defaultSettings } from '../../lib/settings/settings.ts';
import { emptyDesks } from '../kit/empty-desks.ts';
import type { Template, UsedTemplate } from '../../lib/templates/template.ts';

export const now = new Date(2026, 10, 21, 18, 20).getTime();

export type ShownDashboard = Partial<Omit<DashboardProps, 'actions' | 'templates'>> & {
  actions?: Partial<DashboardProps['actions']>;
  templates?: Partial<TemplateActions>;
  language?: Language;
};

/** The dashboard with nothing in it but what a test gives it. Draws itself again with other props. */
export function showDashboard(shown: ShownDashboard) {
  const tree = ({ actions, templates, language = 'en', ...props }: ShownDashboard) => (
    <WordsContext.Provider value={createTranslator(language)}>
      <Dashboard
        place={{ at: 'log' }}
        go={() => undefined}
        settings={defaultSettings}
        now={now}
        faultOf={() => 'databaseBroken'}
        saveFile={() => undefined}
        {...emptyDesks()}
        {...props}
        actions={{
          change: async () => undefined,
          turnOn: async () => 'refused',
          turnOff: async () => ({ done: 'siteOff' }),
          setMode: async () => ({ done: 'siteOn' }),
          askNotifications: async () => true,
          mayNotify: async () => true,
          ...actions,
        }}
        templates={{ ...keepTemplates([]), ...templates }}
      />
    </WordsContext.Provider>
  );
  const { rerender } = render(tree(shown));
  return { redraw: (next: ShownDashboard) => rerender(tree(next)) };
}

/** A library that changes as the background would change it, and remembers how it was called. */
export function keepTemplates(first: readonly UsedTemplate[]) {
  let library = [...first];
  const removed = new Map<string, UsedTemplate>();
  let ids = 0;
  const put = (template: Template) => {
    const { use = { count: 0, lastAt: null } } = library.find(({ id }) => id === template.id) ?? {};
    const at = library.findIndex(({ id }) => id === template.id);
    if (at < 0) library.push({ ...template, use });
    else library[at] = { ...template, use };
  };
  return {
    read: vi.fn(async () => [...library]),
    save: vi.fn(async (template: Template) => {
      put(template);
      return { done: 'saved' as const };
    }),
    remove: vi.fn(async (gone: readonly string[]) => {
      for (const each of library) if (gone.includes(each.id)) removed.set(each.id, each);
      library = library.filter(({ id }) => !gone.includes(id));
      return { done: 'removed' as const };
    }),
    restore: vi.fn(async (back: readonly string[]) => {
      library.push(...back.flatMap((id) => removed.get(id) ?? []));
      return { done: 'saved' as const };
    }),
    order: vi.fn(async (order: readonly string[]) => {
      library = library.toSorted((one, other) => order.indexOf(one.id) - order.indexOf(other.id));
      return { done: 'saved' as const };
    }),
    importAll: vi.fn(async (templates: readonly Template[]) => {
      templates.forEach(put);
      return { done: 'imported' as const };
    }),
    newId: () => `new-${(ids += 1)}`,
  } satisfies TemplateActions;
}

export function template(id: string, rest: Partial<UsedTemplate> = {}): UsedTemplate {
  return {
    id,
    title: `Title of ${id}`,
    folder: '',
    tags: [],
    texts: { en: `Text of ${id}` },
    goodFor: [],
    purpose: 'reply',
    favourite: false,
    position: 0,
    changedAt: 1,
    use: { count: 0, lastAt: null },
    ...rest,
  };
}
