import { useId, useState } from 'preact/hooks';
import IconPlus from '~icons/lucide/plus';
import IconX from '~icons/lucide/x';
import type { SiteToTurnOn, TurnOnResult } from '../../lib/messages/turn-on-sites.ts';
import { parseAddress, type AddressFault } from '../../lib/settings/parse-address.ts';
import type { TurnedOnSite } from '../../lib/settings/settings.ts';
import type { Translate } from '../../lib/i18n/translator.ts';
import { PlatformBadge } from './platform-badge.tsx';
import { useWords } from './words.ts';

interface SiteChooserProps {
  /** Sites that are on already. */
  sites: TurnedOnSite[];
  /** Called straight from the click. */
  turnOn(sites: SiteToTurnOn[]): Promise<TurnOnResult>;
  /** Also shows the sites that are on; false where they stand beside it anyway. */
  listsOn?: boolean;
}

export const youtube: SiteToTurnOn = { platform: 'youtube', origin: 'https://www.youtube.com' };

/** Chooses sites, a known one or typed by hand, and turns them all on with one permission. */
export function SiteChooser({ sites, turnOn, listsOn = true }: SiteChooserProps) {
  const t = useWords();
  const [withYoutube, setWithYoutube] = useState(false);
  const [typedSites, setTypedSites] = useState<string[]>([]);
  const [typed, setTyped] = useState('');
  const [busy, setBusy] = useState(false);
  const [message, setMessage] = useState<{ text: string; wrong: boolean } | null>(null);

  const isOn = (origin: string) => sites.some((site) => site.origin === origin);
  const parsed = parseAddress(typed);
  const typedOrigin = parsed && 'origin' in parsed ? parsed.origin : null;
  const isNew = typedOrigin !== null && !isOn(typedOrigin) && !typedSites.includes(typedOrigin);
  const chosen: SiteToTurnOn[] = [
    ...(withYoutube && !isOn(youtube.origin) ? [youtube] : []),
    ...[...typedSites, ...(isNew ? [typedOrigin] : [])].map((origin): SiteToTurnOn => ({
      platform: 'detect',
      origin,
    })),
  ];

  const onByHand = listsOn ? sites.filter(({ origin }) => origin !== youtube.origin) : [];

  const addTyped = () => {
    if (!isNew) return;
    setTypedSites([...typedSites, typedOrigin]);
    setTyped('');
  };

  const turnOnChosen = async () => {
    if (chosen.length === 0) {
      setMessage({ text: t('sites:nothingChosen'), wrong: true });
      return;
    }
    setBusy(true);
    setMessage(null);
    const result = await turnOn(chosen).catch((): TurnOnResult => ({
      on: [],
      failed: chosen.map(({ origin }) => ({ origin, because: 'noAnswer' })),
    }));
    setBusy(false);
    setMessage(messageOf(result, t));
    if (result === 'refused') {
      addTyped();
      return;
    }
    const left = result.failed.map(({ origin }) => origin);
    setWithYoutube(left.includes(youtube.origin));
    setTypedSites(left.filter((origin) => origin !== youtube.origin));
    if (typedOrigin !== null) setTyped('');
  };

  return (
    <form
      class="site-chooser"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        addTyped();
      }}
    >
      {(listsOn || !isOn(youtube.origin)) && (
        <label class="choice">
          <input
            type="checkbox"
            checked={withYoutube || isOn(youtube.origin)}
            disabled={isOn(youtube.origin)}
            onChange={(event) => setWithYoutube(event.currentTarget.checked)}
          />
          <PlatformBadge platform="youtube" />
          <span class="choice-text">
            <b>YouTube</b>
            <small>{t('sites:youtubeHint')}</small>
          </span>
          {isOn(youtube.origin) && <span class="tag">{t('sites:on')}</span>}
        </label>
      )}

      <AddressField
        typed={typed}
        onType={setTyped}
        judged={judge(parsed, isOn, typedSites, t)}
        canAdd={isNew}
      />

      {onByHand.length + typedSites.length > 0 && (
        <ul class="chosen-sites" aria-label={t('sites:chosen')}>
          {onByHand.map(({ origin }) => (
            <li class="on" key={origin}>
              <bdi>{hostOf(origin)}</bdi>
              <span>{t('sites:on')}</span>
            </li>
          ))}
          {typedSites.map((origin) => (
            <li key={origin}>
              <bdi>{hostOf(origin)}</bdi>
              <button
                type="button"
                class="icon-button"
                aria-label={t('sites:remove', { host: hostOf(origin) })}
                title={t('sites:remove', { host: hostOf(origin) })}
                onClick={() => setTypedSites(typedSites.filter((each) => each !== origin))}
              >
                <IconX />
              </button>
            </li>
          ))}
        </ul>
      )}

      <button
        type="button"
        class="button primary"
        disabled={busy}
        onClick={() => void turnOnChosen()}
      >
        {busy
          ? t('sites:turningOn')
          : chosen.length === 0
            ? t('sites:turnOnNone')
            : t('sites:turnOn', { count: chosen.length })}
      </button>
      <p class={message?.wrong ? 'outcome wrong' : 'outcome'} role="status">
        {message?.text ?? t('sites:permission')}
      </p>
    </form>
  );
}

interface AddressFieldProps {
  typed: string;
  onType(typed: string): void;
  judged: { text: string; tone: 'quiet' | 'good' | 'wrong' };
  canAdd: boolean;
}

function AddressField({ typed, onType, judged, canAdd }: AddressFieldProps) {
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

function judge(
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
    case 'youtube':
      return t('sites:wrongYoutube');
    case 'email':
      return t('sites:wrongEmail', { address: fault.address });
    case 'notYet':
      return t('sites:wrongNotYet', { host: fault.host });
    case 'forbidden':
      return t('sites:wrongForbidden', { host: fault.host });
  }
}

function messageOf(result: TurnOnResult, t: Translate): { text: string; wrong: boolean } {
  if (result === 'refused') return { text: t('sites:refused'), wrong: true };
  const sentences = result.failed.map(({ origin, because }) =>
    t('sites:failed', { host: hostOf(origin), why: t(`failure:${because}`) }),
  );
  if (result.on.length > 0) {
    const hosts = new Intl.ListFormat(t.language).format(result.on.map(hostOf));
    sentences.unshift(t('sites:done', { sites: hosts }));
  }
  return { text: sentences.join(' '), wrong: result.failed.length > 0 };
}

/** As people say it: without `https://` and `www.`. */
export function hostOf(origin: string): string {
  return new URL(origin).host.replace(/^www\./u, '');
}
