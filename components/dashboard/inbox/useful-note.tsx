import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import IconSprout from '~icons/lucide/sprout';
import { longestChange } from '../../../lib/inbox/useful.ts';
import type { ThreadComment } from '../../../lib/log/thread.ts';
import type { PanelDesk } from '../../panel/panel-desk.ts';
import { visibleText } from '../../parts/visible-text.ts';
import { useWords } from '../../parts/words.ts';
import type { InboxDesk } from './inbox-desk.ts';

interface UsefulNoteProps {
  comment: ThreadComment;
  /** An answer to it can be written here. */
  canTell: boolean;
  desk: PanelDesk;
  judge: InboxDesk['judgeUseful'];
}

/** Criticism that helped: what was changed by it, and whether its writer knows. For the user alone. */
export function UsefulNote({ comment, canTell, desk, judge }: UsefulNoteProps) {
  const t = useWords();
  const { key, useful } = comment;
  const draftId = `${key} useful`;
  const [isWriting, setWriting] = useState(false);
  const home = useRef<HTMLElement>(null);

  // Words begun and left are found again when the form opens.
  const end = () => {
    setWriting(false);
    home.current?.focus({ preventScroll: true });
  };
  const save = async (changed: string, told: boolean) => {
    const run = () => judge(key, { changed: changed.trim(), told });
    if (!(await desk.commands.run(key, run, t('thread:usefulSaved')))) return;
    desk.drafts.write(draftId, null);
    end();
  };
  const remove = () =>
    void desk.commands.run(key, () => judge(key, null), t('thread:usefulRemoved'));

  return (
    <section class="useful-note" ref={home} tabIndex={-1} aria-label={t('thread:useful')}>
      <h3>
        <IconSprout />
        {t('thread:useful')}
      </h3>
      {isWriting && (
        <UsefulForm
          begun={desk.drafts.read(draftId) ?? useful?.changed ?? ''}
          told={useful?.told ?? false}
          isBusy={desk.commands.busy.has(key)}
          keep={(text) => desk.drafts.write(draftId, text)}
          save={(changed, told) => void save(changed, told)}
          cancel={end}
        />
      )}
      {!isWriting && !useful && (
        <>
          <p class="hint">{t('thread:usefulHint')}</p>
          <div class="actions">
            <button type="button" class="button" onClick={() => setWriting(true)}>
              {t('thread:markUseful')}
            </button>
          </div>
        </>
      )}
      {!isWriting && useful && (
        <>
          <p>
            {t('thread:wasUseful')} {t(useful.told ? 'thread:wasTold' : 'thread:notTold')}
          </p>
          {useful.changed && <blockquote dir="auto">{visibleText(useful.changed)}</blockquote>}
          <div class="actions">
            {!useful.told && canTell && (
              <button type="button" class="button" onClick={() => desk.openForm(key, 'reply')}>
                {t('thread:tell')}
              </button>
            )}
            <button type="button" class="button" onClick={() => setWriting(true)}>
              {t('thread:editUseful')}
            </button>
            <button type="button" class="text-button" onClick={remove}>
              {t('thread:removeUseful')}
            </button>
          </div>
        </>
      )}
    </section>
  );
}

interface UsefulFormProps {
  begun: string;
  told: boolean;
  isBusy: boolean;
  keep: (text: string) => void;
  save: (changed: string, told: boolean) => void;
  cancel: () => void;
}

function UsefulForm(props: UsefulFormProps) {
  const { begun, isBusy, keep, save, cancel } = props;
  const t = useWords();
  const id = useId();
  const [changed, setChanged] = useState(begun);
  const [told, setTold] = useState(props.told);
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => field.current?.focus({ preventScroll: true }), []);

  return (
    <form
      class="card-form useful-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBusy) save(changed, told);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.stopPropagation();
          cancel();
        } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
          event.preventDefault();
          if (!isBusy) save(changed, told);
        }
      }}
    >
      <label for={id}>{t('thread:changed')}</label>
      <textarea
        id={id}
        ref={field}
        rows={3}
        dir="auto"
        maxLength={longestChange}
        aria-describedby={`${id}-hint`}
        value={changed}
        onInput={({ currentTarget: { value } }) => {
          setChanged(value);
          keep(value);
        }}
      />
      <p class="hint" id={`${id}-hint`}>
        {t('thread:changedHint')}
      </p>
      <label class="told">
        <input
          type="checkbox"
          checked={told}
          onChange={(event) => setTold(event.currentTarget.checked)}
        />
        {t('thread:told')}
      </label>
      <div class="actions">
        <button type="submit" class="button primary" aria-disabled={isBusy}>
          {t('thread:saveUseful')}
        </button>
        <button type="button" class="button" onClick={cancel}>
          {t('panel:cancel')}
        </button>
      </div>
    </form>
  );
}
