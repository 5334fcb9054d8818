import { useId, useState } from 'preact/hooks';
import IconShuffle from '~icons/lucide/shuffle';
import { Avatar } from '../../parts/avatar.tsx';
import { useWords } from '../../parts/words.ts';
import { baseOf } from './language-name.ts';
import { nextTurn, sampleFilling } from './sample-filling.ts';
import { tagName } from './tag-name.ts';

interface TemplatePreviewProps {
  tag: string;
  text: string;
  now: number;
}

/** How a text reads as a reply to a comment, while it is written. */
export function TemplatePreview({ tag, text, now }: TemplatePreviewProps) {
  const t = useWords();
  const id = useId();
  const [name, setName] = useState('Giulia Lodi');
  const [isNamed, setNamed] = useState(true);
  const [turn, setTurn] = useState(0);
  const author = isNamed ? name : '';
  const wish = {
    name: author,
    post: t('template:samplePost'),
    language: baseOf(tag),
    now,
    turn,
  };
  const filled = sampleFilling(text, wish);
  const next = nextTurn(text, wish);

  return (
    <section class="card preview" aria-labelledby={id}>
      <div class="preview-head">
        <h2 id={id}>{t('template:preview')}</h2>
        <span>{tagName(tag, t)}</span>
      </div>
      <div class="preview-comment">
        <Avatar name={author} />
        <p>
          <b>{author.trim() || t('panel:noName')}</b>
          <span>{t('template:sampleComment')}</span>
        </p>
      </div>
      <div class="preview-reply" lang={baseOf(tag)}>
        {'text' in filled && filled.text.trim() !== '' && (
          <p>
            {filled.cursor === undefined ? (
              filled.text
            ) : (
              <>
                {filled.text.slice(0, filled.cursor)}
                <span class="caret" title={t('template:cursorHere')}>
                  <span class="visually-hidden">{t('template:cursorHere')}</span>
                </span>
                {filled.text.slice(filled.cursor)}
              </>
            )}
          </p>
        )}
        {'text' in filled && filled.text.trim() === '' && (
          <p class="quiet">{t('template:previewEmpty')}</p>
        )}
        {'asks' in filled && <p>{filled.preview}</p>}
        {'missing' in filled && (
          <p class="quiet">
            {t('template:previewMissing', {
              names: filled.missing.map((each) => `{{${each}}}`).join(', '),
            })}
          </p>
        )}
        {'error' in filled && <p class="quiet">{t('template:previewFaulty')}</p>}
      </div>
      {'asks' in filled && (
        <div class="preview-asks">
          <p>{t('template:asksYou')}</p>
          <ul>
            {filled.asks.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </div>
      )}
      {next !== null && (
        <button type="button" class="button" onClick={() => setTurn(next)}>
          <IconShuffle />
          {t('template:anotherVariant')}
        </button>
      )}
      <div class="preview-who">
        <label class="check">
          <input
            type="checkbox"
            checked={isNamed}
            onChange={(event) => setNamed(event.currentTarget.checked)}
          />
          <span>{t('template:withName')}</span>
        </label>
        <input
          type="text"
          aria-label={t('template:sampleName')}
          value={name}
          disabled={!isNamed}
          onInput={(event) => setName(event.currentTarget.value)}
        />
      </div>
    </section>
  );
}
