import { useEffect, useId, useState } from 'preact/hooks';
import type { ForgetPreview, PersonProfile } from '../../../lib/log/people/people.ts';
import type { FailureCode } from '../../../lib/messages/messages.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { PersonName } from '../../parts/person-name.tsx';
import { Sentence, slot } from '../../parts/sentence.tsx';
import { visibleName } from '../../parts/visible-text.ts';
import { useWords } from '../../parts/words.ts';
import { keptNotes } from './kept-notes.ts';
import type { PeopleHand } from './use-people-hand.ts';

interface ForgetDialogProps {
  person: PersonProfile;
  hand: PeopleHand;
  onClose(): void;
  onForgotten(): void;
}

/** Says what forgetting somebody wipes and what stays, and asks twice: it cannot be undone. */
export function ForgetDialog({ person, hand, onClose, onForgotten }: ForgetDialogProps) {
  const t = useWords();
  const id = useId();
  const [preview, setPreview] = useState<ForgetPreview | null>(null);
  const [isSure, setSure] = useState(false);
  const [isAtIt, setAtIt] = useState(false);
  const [failed, setFailed] = useState<FailureCode | null>(null);

  const look = () => {
    setFailed(null);
    hand.desk.previewForget(person.key).then(setPreview, () => setFailed('databaseBroken'));
  };
  useEffect(look, [person.key]);

  const forget = async () => {
    if (isAtIt) return;
    setAtIt(true);
    setFailed(null);
    const result = await hand.run(() => hand.desk.forget(person.key));
    setAtIt(false);
    if ('failed' in result) return setFailed(result.failed);
    keptNotes.forget(person.key);
    onForgotten();
  };

  return (
    <Dialog labelledBy={id} kind="forget" onClose={onClose}>
      {(close) => (
        <>
          <h2 id={id}>
            <Sentence
              text={t('people:forgetTitle', { name: slot })}
              part={<PersonName name={person.name} />}
            />
          </h2>
          {!preview && !failed && (
            <p class="hint" role="status">
              {t('people:forgetLooking')}
            </p>
          )}
          {preview && <Preview preview={preview} />}
          {failed && (
            <div class="callout wrong" role="alert">
              <p>{t(`failure:${failed}`)}</p>
              {!preview && (
                <button type="button" class="button" onClick={look}>
                  {t('dashboard:retry')}
                </button>
              )}
            </div>
          )}
          {preview && (
            <label class="choice">
              <input
                type="checkbox"
                checked={isSure}
                onChange={(event) => setSure(event.currentTarget.checked)}
              />
              <span>{t('people:forgetSure')}</span>
            </label>
          )}
          <div class="dialog-actions">
            <button type="button" class="button" data-first="true" onClick={close}>
              {t('people:forgetKeep')}
            </button>
            {preview && (
              <button
                type="button"
                class="button critical"
                disabled={!isSure}
                aria-disabled={isAtIt}
                onClick={() => void forget()}
              >
                {t(isAtIt ? 'people:forgetting' : 'people:forgetNow')}
              </button>
            )}
          </div>
        </>
      )}
    </Dialog>
  );
}

function Preview({ preview }: { preview: ForgetPreview }) {
  const t = useWords();
  const { names, profiles, texts, replies, notes, tags, kept, waiting } = preview;
  const shown = names.map(visibleName).filter((name) => name !== '');
  return (
    <div class="forget-preview">
      <h3>{t('people:forgetWiped')}</h3>
      <ul>
        <li>
          {t('people:forgetNames', { count: profiles })}
          {shown.length > 0 && (
            <span class="forget-names">
              {shown.map((name) => (
                <bdi key={name}>{name}</bdi>
              ))}
            </span>
          )}
        </li>
        {texts > 0 && <li>{t('people:forgetTexts', { count: texts })}</li>}
        {replies > 0 && <li>{t('people:forgetReplies', { count: replies })}</li>}
        {notes > 0 && <li>{t('people:forgetNote')}</li>}
        {tags > 0 && <li>{t('people:forgetTags', { count: tags })}</li>}
      </ul>
      <h3>{t('people:forgetStays')}</h3>
      <ul>
        <li>{t('people:forgetKept', { count: kept })}</li>
        {waiting > 0 && <li>{t('people:forgetWaiting', { count: waiting })}</li>}
      </ul>
      <p class="hint">{t('people:forgetForever')}</p>
      <p class="hint">{t('people:forgetElsewhere')}</p>
    </div>
  );
}
