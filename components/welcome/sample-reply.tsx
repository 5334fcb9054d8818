import { useRef, useState } from 'preact/hooks';
import IconCheck from '~icons/lucide/check';
import { insertTextIntoField } from 'text-field-edit';
import { Avatar } from '../parts/avatar.tsx';
import { Mark } from '../parts/mark.tsx';
import { useWords } from '../parts/words.ts';

type Stage = 'waiting' | 'inserted' | 'filled' | 'empty' | 'sent';

/**
 * A small false site with one comment and, beside it, what Ricevuto shows. Works as the real thing does: the text goes into
 * the box, a box with words in it is left alone, and only the person's own press on Send sends.
 */
export function SampleReply() {
  const t = useWords();
  const box = useRef<HTMLTextAreaElement>(null);
  const [stage, setStage] = useState<Stage>('waiting');
  const [reply, setReply] = useState('');

  const acknowledge = () => {
    const field = box.current;
    if (!field) return;
    if (field.value.trim() && field.value !== t('welcome:sampleThanks')) {
      setStage('filled');
    } else {
      if (!field.value.trim()) insertTextIntoField(field, t('welcome:sampleThanks'));
      setStage('inserted');
    }
    field.focus();
  };

  const send = () => {
    const text = box.current?.value.trim() ?? '';
    setReply(text);
    setStage(text ? 'sent' : 'empty');
    if (!text) box.current?.focus();
  };

  const sent = stage === 'sent';
  return (
    <div class="sample">
      <div class="sample-site">
        <p class="sample-bar" aria-hidden="true">
          <i />
          <i />
          <i />
          <span>{t('welcome:sampleSite')}</span>
        </p>
        <p class="sample-post">{t('welcome:samplePost')}</p>
        <SampleComment name={t('welcome:samplePerson')} text={t('welcome:sampleComment')} />
        {sent ? (
          <div class="sample-answer">
            <SampleComment name={t('welcome:sampleMe')} text={reply} />
          </div>
        ) : (
          <form
            class="sample-form"
            onSubmit={(event) => {
              event.preventDefault();
              send();
            }}
          >
            <textarea ref={box} rows={2} aria-label={t('welcome:sampleBox')} />
            <button type="submit" class="button">
              {t('welcome:sampleSend')}
            </button>
          </form>
        )}
      </div>
      <div class={sent ? 'sample-panel sent' : 'sample-panel'}>
        <p class="sample-head">
          <Mark size={18} />
          <b>Ricevuto</b>
          <span class={sent ? 'tag' : 'tag hold'}>
            {t(sent ? 'welcome:tryThanked' : 'welcome:tryWaiting')}
          </span>
        </p>
        <SampleComment name={t('welcome:samplePerson')} text={t('welcome:sampleComment')} />
        {sent ? (
          <button
            type="button"
            class="button"
            onClick={() => {
              setStage('waiting');
              setReply('');
            }}
          >
            {t('welcome:tryAgain')}
          </button>
        ) : (
          <button type="button" class="button primary" onClick={acknowledge}>
            <IconCheck />
            {t('welcome:sampleThanks')}
          </button>
        )}
      </div>
      <p class={`sample-says ${stage}`} role="status">
        {t(sentences[stage])}
      </p>
    </div>
  );
}

const sentences = {
  waiting: 'welcome:tryPress',
  inserted: 'welcome:tryInserted',
  filled: 'welcome:tryFilled',
  empty: 'welcome:tryEmpty',
  sent: 'welcome:trySent',
} as const;

function SampleComment({ name, text }: { name: string; text: string }) {
  return (
    <div class="sample-comment">
      <Avatar name={name} />
      <p>
        <b>{name}</b>
        <span>{text}</span>
      </p>
    </div>
  );
}
