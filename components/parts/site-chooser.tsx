import { useState } from 'preact/hooks';
import IconX from '~icons/lucide/x';
import type { PlatformId } from '../../lib/comments/comment.ts';
import { knownPlatforms, platformAt, platformsWith } from '../../lib/comments/known-platforms.ts';
import type { SiteToTurnOn, TurnOnResult } from '../../lib/messages/turn-on-sites.ts';
import { parseAddress } from '../../lib/settings/parse-address.ts';
import type { TurnedOnSite } from '../../lib/settings/settings.ts';
import type { Translate } from '../../lib/i18n/translator.ts';
import { AddressField, judgeAddress } from './address-field.tsx';
import { hostOf } from './host-of.ts';
import { PlatformChoices } from './platform-choices.tsx';
import { siteName } from './site-name.ts';
import { useWords } from './words.ts';

interface SiteChooserProps {
  /** Sites that are on already. */
  sites: TurnedOnSite[];
  /** Called straight from the click. */
  turnOn(sites: SiteToTurnOn[]): Promise<TurnOnResult>;
  /** Also shows the sites that are on; false where they stand beside it anyway. */
  listsOn?: boolean;
}

/** Chooses sites, known ones or typed by hand, and turns them all on with one permission. */
export function SiteChooser({ sites, turnOn, listsOn = true }: SiteChooserProps) {
  const t = useWords();
  const [ticked, setTicked] = useState<PlatformId[]>([]);
  const [typedSites, setTypedSites] = useState<string[]>([]);
  const [typed, setTyped] = useState('');
  const [busy, setBusy] = useState(false);
  const [message, setMessage] = useState<{ text: string; wrong: boolean } | null>(null);

  const isOn = (origin: string) => sites.some((site) => site.origin === origin);
  const on = platformsWith(({ origins }) => origins.length > 0 && origins.every(isOn));
  const parsed = parseAddress(typed);
  const typedOrigin = parsed && 'origin' in parsed ? parsed.origin : null;
  const isNew = typedOrigin !== null && !isOn(typedOrigin) && !typedSites.includes(typedOrigin);
  const byHand = [...typedSites, ...(isNew ? [typedOrigin] : [])];
  const platforms = ticked.filter((id) => !on.includes(id));
  const count = platforms.length + byHand.length;
  const onByHand = listsOn ? sites.filter(({ origin }) => !platformAt(origin)) : [];

  const addTyped = () => {
    if (!isNew) return;
    setTypedSites([...typedSites, typedOrigin]);
    setTyped('');
  };

  const turnOnChosen = async () => {
    const chosen = [
      ...platforms.flatMap((platform) =>
        knownPlatforms[platform].origins
          .filter((origin) => !isOn(origin))
          .map((origin): SiteToTurnOn => ({ platform, origin })),
      ),
      ...byHand.map((origin): SiteToTurnOn => ({ platform: 'detect', origin })),
    ];
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
    setTicked(
      platforms.filter((id) => knownPlatforms[id].origins.some((each) => left.includes(each))),
    );
    setTypedSites(left.filter((origin) => !platformAt(origin)));
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
      <PlatformChoices on={on} listsOn={listsOn} chosen={ticked} choose={setTicked} />

      <AddressField
        typed={typed}
        onType={setTyped}
        judged={judgeAddress(parsed, isOn, typedSites, t)}
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
          : count === 0
            ? t('sites:turnOnNone')
            : t('sites:turnOn', { count })}
      </button>
      <p class={message?.wrong ? 'outcome wrong' : 'outcome'} role="status">
        {message?.text ?? t('sites:permission')}
      </p>
    </form>
  );
}

function messageOf(result: TurnOnResult, t: Translate): { text: string; wrong: boolean } {
  if (result === 'refused') return { text: t('sites:refused'), wrong: true };
  const failed = new Map(result.failed.map(({ origin, because }) => [siteName(origin), because]));
  const sentences = [...failed].map(([host, because]) =>
    t('sites:failed', { host, why: t(`failure:${because}`) }),
  );
  if (result.on.length > 0) {
    const names = new Set(result.on.map(siteName));
    sentences.unshift(t('sites:done', { sites: new Intl.ListFormat(t.language).format(names) }));
  }
  return { text: sentences.join(' '), wrong: failed.size > 0 };
}
