import { useRef, useState } from 'preact/hooks';
import type { FailureCode } from '../../../lib/messages/messages.ts';
import { Toast } from '../../parts/toast.tsx';
import { useToast } from '../../parts/use-toast.ts';
import { useWords } from '../../parts/words.ts';
import { ImportReview } from './import-review.tsx';
import type { FileReview } from './read-import.ts';
import type { TemplateActions } from './template-actions.ts';
import { TemplateEditor } from './template-editor.tsx';
import { TemplateList } from './template-list.tsx';
import { useLibrary, type Library } from './use-library.ts';

export interface TemplatesPageProps {
  /** The template in the editor; `new` for one that is not there yet; null: the list. */
  templateId: string | null;
  now: number;
  actions: TemplateActions;
  saveFile(file: { name: string; type: string; content: string }): void;
  /** To a place of the dashboard: what stands behind # in the address. */
  go(place: string): void;
}

/** What every part of the page needs. */
export interface TemplateDesk extends Omit<TemplatesPageProps, 'templateId'> {
  library: Library;
  say(text: string, undo?: () => void): void;
  fail(code: FailureCode): void;
}

/** Which templates the list shows. */
export type Shown = { what: 'all' | 'favourites' } | { what: 'folder'; folder: string };

/** The library of templates: the list, one template in the editor, or a file before it is taken in. */
export function TemplatesPage({ templateId, ...props }: TemplatesPageProps) {
  const t = useWords();
  const library = useLibrary(props.actions);
  const [shown, setShown] = useState<Shown>({ what: 'all' });
  const [query, setQuery] = useState('');
  const [review, setReview] = useState<FileReview | null>(null);
  const { toast, showToast, endToast } = useToast();
  /** Which row takes the focus when the list comes back. */
  const edited = useRef<string | null>(null);

  const desk: TemplateDesk = {
    ...props,
    library,
    say: (text, undo) => showToast({ text, tone: 'done', undo }),
    fail: (code) => showToast({ text: t(`failure:${code}`), tone: 'failed' }),
  };

  const { templates, isSilent } = library;
  return (
    <>
      {templates === null && (
        <>
          <h1>{t('template:title')}</h1>
          {isSilent ? (
            <div class="callout wrong" role="alert">
              <p>{t('failure:noAnswer')}</p>
              <button type="button" class="button" onClick={() => void library.read()}>
                {t('dashboard:retry')}
              </button>
            </div>
          ) : (
            <p class="quiet" role="status">
              {t('template:loading')}
            </p>
          )}
        </>
      )}
      {templates !== null && templateId !== null && (
        <TemplateEditor
          key={templateId}
          id={templateId}
          desk={desk}
          templates={templates}
          folder={shown.what === 'folder' ? shown.folder : ''}
          onEnd={(id) => {
            edited.current = id;
            props.go('templates');
          }}
        />
      )}
      {templates !== null && templateId === null && review && (
        <ImportReview
          desk={desk}
          templates={templates}
          review={review}
          onEnd={() => setReview(null)}
        />
      )}
      {templates !== null && templateId === null && !review && (
        <TemplateList
          desk={desk}
          templates={templates}
          shown={shown}
          setShown={setShown}
          query={query}
          setQuery={setQuery}
          setReview={setReview}
          edited={edited}
        />
      )}
      <div role="status" class="toast-place">
        {toast && <Toast message={toast} onEnd={endToast} />}
      </div>
    </>
  );
}
