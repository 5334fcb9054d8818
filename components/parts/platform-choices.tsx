import type { PlatformId } from '../../lib/comments/comment.ts';
import { knownPlatforms, platformsWith } from '../../lib/comments/known-platforms.ts';
import { PlatformBadge } from './platform-badge.tsx';
import { useWords } from './words.ts';

interface PlatformChoicesProps {
  /** Those that are on already: shown so where `listsOn`, else left out. */
  on: readonly PlatformId[];
  listsOn: boolean;
  chosen: readonly PlatformId[];
  choose(chosen: PlatformId[]): void;
}

/** The sites that have one address for everybody, to be ticked. */
export function PlatformChoices({ on, listsOn, chosen, choose }: PlatformChoicesProps) {
  const t = useWords();
  const offered = withAddress.filter((id) => listsOn || !on.includes(id));
  return (
    <fieldset class="platform-choices">
      <legend class="visually-hidden">{t('sites:platforms')}</legend>
      <div class="platform-grid">
        {offered.map((id) => (
          <label class="choice" key={id}>
            <input
              type="checkbox"
              checked={chosen.includes(id) || on.includes(id)}
              disabled={on.includes(id)}
              onChange={(event) =>
                choose(
                  event.currentTarget.checked
                    ? [...chosen, id]
                    : chosen.filter((each) => each !== id),
                )
              }
            />
            <PlatformBadge platform={id} named />
            <b>{knownPlatforms[id].name}</b>
            {on.includes(id) && <span class="tag">{t('sites:on')}</span>}
          </label>
        ))}
      </div>
      {chosen.includes('linkedin') && <p class="field-hint">{t('sites:linkedinHint')}</p>}
    </fieldset>
  );
}

const withAddress = platformsWith(({ origins }) => origins.length > 0);
