import { useId, useState } from 'preact/hooks';
import IconPlus from '~icons/lucide/plus';
import type { AddressFault } from '../../lib/settings/parse-address.ts';
import type { Translate } from '../../lib/i18n/translator.ts';
import { hostOf } from './host-of.ts';
import { useWords } from './words.ts';

interface AddressFieldProps {
  typed: string;
  onType(typed: string): void;
  judged: { text: string; tone: 'quiet' | 'good' | 'wrong' };
  canAdd: boolean;
}

/** Where somebody types the address of a blog or a server; says at once when it is good, and what is wrong once they leave. */
export function AddressField({ typed, onType, judged, canAdd }: AddressFieldProps) {
  const t = useWords();
  const id = useId();
  // While somebody is still typing, nothing is called wrong.
  const [left, setLeft] = useState(false);
  const wrong = judged.tone === 'wrong' && left;
  return (
    <div class="field">
      <label for={id}>{t('sites:address')}</label>
      <div class="field-row">
        <input
          id={id}
          type="text"
          inputMode="url"
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          placeholder={t('sites:addressExample')}
          value={typed}
          aria-invalid={wrong}
          aria-describedby={`${id}-hint`}
          onInput={(event) => {
            setLeft(false);
            onType(event.currentTarget.value);
          }}
          onBlur={() => setLeft(true)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') setLeft(true);
          }}
        />
        <button type="submit" class="button" disabled={!canAdd}>
          <IconPlus />
          {t('sites:add')}
        </button>
      </div>
      <p
        id={`${id}-hint`}
        class={`field-hint ${wrong || judged.tone === 'good' ? judged.tone : ''}`}
        role="status"
      >
        {wrong || judged.tone === 'good' ? judged.text : t('sites:addressHint')}
      </p>
    </div>
  );
}

/** What to say of what is typed. */
export function judgeAddress(
  parsed: { origin: string } | AddressFault | null,
  isOn: (origin: string) => boolean,
  typedSites: string[],
  t: Translate,
): AddressFieldProps['judged'] {
  if (parsed === null) return { text: '', tone: 'quiet' };
  if ('wrong' in parsed) return { text: faultSentence(parsed, t), tone: 'wrong' };
  const host = hostOf(parsed.origin);
  if (isOn(parsed.origin)) return { text: t('sites:alreadyOn', { host }), tone: 'good' };
  if (typedSites.includes(parsed.origin)) {
    return { text: t('sites:alreadyChosen', { host }), tone: 'good' };
  }
  return { text: t('sites:addressGood', { origin: parsed.origin }), tone: 'good' };
}

function faultSentence(fault: AddressFault, t: Translate): string {
  switch (fault.wrong) {
    case 'notAnAddress':
      return t('sites:wrongNotAnAddress');
    case 'notWeb':
      return t('sites:wrongNotWeb');
    case 'listed':
      return t('sites:wrongListed', { name: fault.name });
    case 'email':
      return t('sites:wrongEmail', { address: fault.address });
    case 'forbidden':
      return t('sites:wrongForbidden', { host: fault.host });
  }
}
