import { useEffect, useMemo } from 'preact/hooks';
import type { InboxView } from '../../lib/inbox/view.ts';
import { createTranslator } from '../../lib/i18n/translator.ts';
import type { Language } from '../../lib/settings/settings.ts';
import { Mark } from '../parts/mark.tsx';
import { WordsContext } from '../parts/words.ts';
import { BeforeFirstView } from './before-first-view.tsx';
import { Panel, type PanelProps } from './panel.tsx';

interface PanelRootProps extends Omit<PanelProps, 'view'> {
  /** null until the background has said something. */
  view: InboxView | null;
  /** Spoken until then. */
  languageBefore: Language;
}

/** The panel in the person's language and theme; before the first view, a quiet waiting. */
export function PanelRoot({ view, languageBefore, ...rest }: PanelRootProps) {
  const language = view?.language ?? languageBefore;
  const t = useMemo(() => createTranslator(language), [language]);
  const theme = view && themeOf(view, rest.place);

  useEffect(() => {
    document.documentElement.lang = language;
    if (theme) document.documentElement.dataset['theme'] = theme;
    else delete document.documentElement.dataset['theme'];
  }, [language, theme]);

  return (
    <WordsContext.Provider value={t}>
      {view ? (
        <Panel view={view} {...rest} />
      ) : (
        <div class="panel">
          <header class="panel-header">
            <Mark />
            <h1>Ricevuto</h1>
          </header>
          <main class="list">
            <BeforeFirstView />
          </main>
        </div>
      )}
    </WordsContext.Provider>
  );
}

/** null: as the system has it. A panel in a page looks like that page, not like the system. */
function themeOf(view: InboxView, place: PanelProps['place']): 'light' | 'dark' | null {
  if (view.theme !== 'system') return view.theme;
  if (place === 'side' || view.pageIsDark === null) return null;
  return view.pageIsDark ? 'dark' : 'light';
}
