import { useEffect, useId, useRef, useState } from 'preact/hooks';
import IconCheck from '~icons/lucide/check';
import IconPencil from '~icons/lucide/pencil';
import { describeResult } from '../../../lib/i18n/describe-result.ts';
import type { UsefulCriticism } from '../../../lib/insights/insights.ts';
import type { Key, Useful } from '../../../lib/log/interaction.ts';
import type { CommandResult } from '../../../lib/messages/messages.ts';
import { visibleName, visibleText } from '../../parts/visible-text.ts';
import { useWords } from '../../parts/words.ts';
import { SaidWhere } from './said-where.tsx';

interface UsefulItemProps {
  criticism: UsefulCriticism;
  now: number;
  judge(key: Key, useful: Useful | null): Promise<CommandResult>;
  onChange(): void;
  /** It is not in the list any more. */
  onTakenOff(): void;
}

/** One of them, and the two things one may still write about it. */
export function UsefulItem({ criticism, now, judge, onChange, onTakenOff }: UsefulItemProps) {
  const t = useWords();
  const { key, text, author, changed, told } = criticism;
  const [isEditing, setEditing] = useState(false);
  const [outcome, setOutcome] = useState<{ text: string; wrong: boolean } | null>(null);
  const edit = useRef<HTMLButtonElement>(null);
  const wasEditing = useRef(false);
  const name = visibleName(author) || t('insights:nameless');

  useEffect(() => {
    // The focus goes back to where it came from.
    if (wasEditing.current && !isEditing) edit.current?.focus();
    wasEditing.current = isEditing;
  }, [isEditing]);

  const write = async (useful: Useful | null) => {
    setOutcome(null);
    const result = await judge(key, useful).catch((): CommandResult => ({ failed: 'noAnswer' }));
    const wrong = 'failed' in result;
    setOutcome({ text: describeResult(result, t), wrong });
    if (wrong) return;
    setEditing(false);
    if (!useful) onTakenOff();
    onChange();
  };

  return (
    <li class="useful-item">
      <blockquote dir="auto">{visibleText(text) || t('insights:noText')}</blockquote>
      <SaidWhere said={criticism} now={now} />
      {isEditing ? (
        <UsefulForm changed={changed} told={told} save={write} cancel={() => setEditing(false)} />
      ) : (
        <div class="useful-said">
          <p>
            <b>{t('insights:changed')}</b>{' '}
            {changed.trim() === '' ? (
              <span class="quiet">{t('insights:nothingChanged')}</span>
            ) : (
              <span dir="auto">{visibleText(changed)}</span>
            )}
          </p>
          <p class={told ? 'told' : 'untold'}>
            {told && <IconCheck />}
            {t(told ? 'insights:toldYes' : 'insights:toldNo')}
          </p>
          <button type="button" class="button" ref={edit} onClick={() => setEditing(true)}>
            <IconPencil />
            {t('insights:edit')}
            <span class="visually-hidden">{`: ${name}`}</span>
          </button>
        </div>
      )}
      <p class={outcome?.wrong ? 'outcome wrong' : 'outcome'} role="status">
        {outcome?.text}
      </p>
    </li>
  );
}

interface UsefulFormProps extends Useful {
  save(useful: Useful | null): Promise<void>;
  cancel(): void;
}

function UsefulForm({ changed, told, save, cancel }: UsefulFormProps) {
  const t = useWords();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [words, setWords] = useState(changed);
  const [isTold, setTold] = useState(told);
  const [isBusy, setBusy] = useState(false);
  useEffect(() => field.current?.focus(), []);
  const send = async (useful: Useful | null) => {
    if (isBusy) return;
    setBusy(true);
    await save(useful);
    setBusy(false);
  };
  return (
    <form
      class="useful-form"
      onSubmit={(event) => {
        event.preventDefault();
        void send({ changed: words.trim(), told: isTold });
      }}
      onKeyDown={(event) => {
        // What was typed is not lost by a slip of the finger.
        if (event.key === 'Escape' && words === changed && isTold === told) cancel();
      }}
    >
      <label for={id}>{t('insights:whatChanged')}</label>
      <textarea
        id={id}
        ref={field}
        rows={2}
        maxLength={longest}
        value={words}
        onInput={(event) => setWords(event.currentTarget.value)}
      />
      <label class="told-choice">
        <input
          type="checkbox"
          checked={isTold}
          onChange={(event) => setTold(event.currentTarget.checked)}
        />
        {t('insights:iTold')}
      </label>
      <div class="form-actions">
        <button type="submit" class="button primary" aria-disabled={isBusy}>
          {t('insights:save')}
        </button>
        <button type="button" class="button" onClick={cancel}>
          {t('insights:cancel')}
        </button>
        <button type="button" class="text-button" onClick={() => void send(null)}>
          {t('insights:unmark')}
        </button>
      </div>
    </form>
  );
}

const longest = 2_000;
