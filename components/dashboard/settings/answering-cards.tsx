import { filterNames } from '../../../lib/inbox/filters.ts';
import { replyLanguages } from '../../../lib/templates/template.ts';
import type { Settings } from '../../../lib/settings/settings.ts';
import { filterWords } from '../../panel/filter-row.tsx';
import { useWords } from '../../parts/words.ts';
import { hasFormal, languageName } from '../templates/language-name.ts';
import { SettingsCard } from './settings-card.tsx';
import { Segments } from './segments.tsx';
import type { ChangeSettings } from './settings-change.ts';

interface AnsweringCardsProps {
  settings: Pick<Settings, 'filter' | 'formalIn'>;
  change: ChangeSettings;
}

/** How one answers: beginning where, in which form of address. */
export function AnsweringCards({ settings, change }: AnsweringCardsProps) {
  const t = useWords();
  const { filter, formalIn } = settings;
  return (
    <>
      <SettingsCard
        section="filter"
        title={t('settings:filterTitle')}
        hint={t('settings:filterHint')}
      >
        <Segments
          label={t('settings:filterTitle')}
          current={filter.standard ?? 'all'}
          choices={[
            ['all', t('panel:filterAll')],
            ...filterNames.map((name) => [name, t(filterWords[name])] as const),
          ]}
          choose={(name) =>
            change({ filter: { ...filter, standard: name === 'all' ? null : name } })
          }
        />
      </SettingsCard>
      <SettingsCard
        section="formal"
        title={t('settings:formalTitle')}
        hint={t('settings:formalHint')}
      >
        <div class="radio-row" role="group" aria-label={t('settings:formalTitle')}>
          {replyLanguages.filter(hasFormal).map((language) => (
            <label key={language}>
              <input
                type="checkbox"
                checked={formalIn.includes(language)}
                onChange={(event) =>
                  change({
                    formalIn: event.currentTarget.checked
                      ? [...formalIn, language]
                      : formalIn.filter((each) => each !== language),
                  })
                }
              />
              <span>
                {languageName(language, t.language)} · {formalWord[language]}
              </span>
            </label>
          ))}
        </div>
      </SettingsCard>
    </>
  );
}

/** How one says "you" formally in each language; the same words in every interface. */
const formalWord: Record<(typeof replyLanguages)[number], string> = {
  it: 'Lei',
  en: 'you',
  fr: 'vous',
  es: 'usted',
  de: 'Sie',
  pt: 'o senhor, a senhora',
};
