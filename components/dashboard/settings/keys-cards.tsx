import { useEffect, useState } from 'preact/hooks';
import { panelKeys, type Settings } from '../../../lib/settings/settings.ts';
import { capsOf, keyWords } from '../../panel/key-words.ts';
import { useWords } from '../../parts/words.ts';
import { SettingsCard } from './settings-card.tsx';
import { CheckRow } from './check-row.tsx';
import type { ChangeSettings } from './settings-change.ts';
import type { BrowserShortcut, SettingsDesk } from './settings-desk.ts';
import { SwitchRow } from './switch-row.tsx';

interface KeysCardsProps {
  settings: Pick<Settings, 'keysOff' | 'expandShortcuts'>;
  desk: SettingsDesk;
  change: ChangeSettings;
}

/** Every key and shortcut: in reply boxes, in the whole browser, in the panel. */
export function KeysCards({ settings, desk, change }: KeysCardsProps) {
  const t = useWords();
  const { keysOff, expandShortcuts } = settings;
  return (
    <>
      <SettingsCard section="shortcuts" title={t('settings:shortcutsTitle')}>
        <SwitchRow
          label={t('settings:expand')}
          hint={t('settings:expandHint')}
          isOn={expandShortcuts}
          turn={(on) => change({ expandShortcuts: on })}
        />
        <a class="link" href="#templates">
          {t('settings:toTemplates')}
        </a>
      </SettingsCard>
      <BrowserKeysCard desk={desk} />
      <SettingsCard section="keys" title={t('settings:keys')} hint={t('settings:keysHint')}>
        <ul class="check-list">
          {panelKeys.map((key) => (
            <CheckRow
              key={key}
              isOn={!keysOff.includes(key)}
              turn={(on) => {
                const others = keysOff.filter((each) => each !== key);
                change({ keysOff: on ? others : [...others, key] });
              }}
            >
              <span class="check-text">{t(keyWords[key])}</span>
              <span class="key-caps">
                {capsOf(key).map((cap) => (
                  <kbd key={cap}>{cap}</kbd>
                ))}
              </span>
            </CheckRow>
          ))}
        </ul>
      </SettingsCard>
    </>
  );
}

/** The browser keeps these, and only there they can be changed. */
function BrowserKeysCard({ desk }: Pick<KeysCardsProps, 'desk'>) {
  const t = useWords();
  const { changeShortcuts, shortcutsAddress } = desk;
  const [shortcuts, setShortcuts] = useState<BrowserShortcut[]>([]);
  const [said, setSaid] = useState('');
  useEffect(() => {
    let isHere = true;
    desk.shortcuts().then(
      (found) => isHere && setShortcuts(found),
      (error: unknown) => console.warn('Ricevuto: the shortcuts cannot be read', error),
    );
    return () => {
      isHere = false;
    };
  }, []);
  const copy = async (address: string) => {
    const isCopied = await desk.copy(address).catch(() => false);
    setSaid(t(isCopied ? 'settings:addressCopied' : 'failure:clipboardRefused'));
  };
  return (
    <SettingsCard
      section="browserKeys"
      title={t('settings:browserKeys')}
      hint={t('settings:browserKeysHint')}
    >
      <ul class="key-list">
        {shortcuts.map(({ name, keys }) => (
          <li key={name}>
            <span>{nameKeys[name] ? t(nameKeys[name]) : name}</span>
            {keys ? <kbd>{keys}</kbd> : <small>{t('settings:noKeys')}</small>}
          </li>
        ))}
      </ul>
      {changeShortcuts && (
        <button
          type="button"
          class="button"
          onClick={() => void changeShortcuts().catch(() => setSaid(t('failure:noAnswer')))}
        >
          {t('settings:changeKeys')}
        </button>
      )}
      {shortcutsAddress !== null && (
        <div class="address-row">
          <p>{t('settings:changeKeysAt')}</p>
          <code>{shortcutsAddress}</code>
          <button type="button" class="button" onClick={() => void copy(shortcutsAddress)}>
            {t('settings:copyAddress')}
          </button>
        </div>
      )}
      <p class="outcome" role="status">
        {said}
      </p>
    </SettingsCard>
  );
}

const nameKeys: Partial<
  Record<string, 'manifest:commandPanel' | 'manifest:commandNext' | 'manifest:commandSession'>
> = {
  'toggle-panel': 'manifest:commandPanel',
  'next-waiting': 'manifest:commandNext',
  'start-session': 'manifest:commandSession',
};
