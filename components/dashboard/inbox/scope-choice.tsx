import { useEffect, useState } from 'preact/hooks';
import IconChevronDown from '~icons/lucide/chevron-down';
import type { PlatformId } from '../../../lib/comments/comment.ts';
import { knownPlatforms } from '../../../lib/comments/known-platforms.ts';
import { platformOfSite } from '../../../lib/comments/keys.ts';
import type { InboxQuery } from '../../../lib/inbox/filters.ts';
import type { SiteKey } from '../../../lib/log/interaction.ts';
import { visibleName } from '../../parts/visible-text.ts';
import { useWords } from '../../parts/words.ts';
import type { InboxDesk } from './inbox-desk.ts';

interface ScopeChoiceProps {
  accounts: InboxDesk['accounts'];
  scope: InboxQuery['scope'];
  choose: (scope: InboxQuery['scope']) => void;
}

type Account = Awaited<ReturnType<InboxDesk['accounts']>>[number];

/** Narrows the lanes to one platform or one account. Shown to those who have several. */
export function ScopeChoice({ accounts, scope, choose }: ScopeChoiceProps) {
  const t = useWords();
  const known = useAccounts(accounts);
  const platforms = [...new Set(known.map(({ site }) => platformOfSite(site as SiteKey)))];
  if (known.length < 2 && !scope) return null;
  return (
    <label class="scope select-field">
      <span class="visually-hidden">{t('thread:scope')}</span>
      <select
        value={valueOf(scope)}
        onChange={(event) => choose(scopeOf(event.currentTarget.value))}
      >
        <option value="">{t('thread:scopeAll')}</option>
        {platforms.length > 1 && (
          <optgroup label={t('thread:scopePlatforms')}>
            {platforms.map((platform) => (
              <option key={platform} value={valueOf({ platform })}>
                {knownPlatforms[platform].name}
              </option>
            ))}
          </optgroup>
        )}
        <optgroup label={t('thread:scopeAccounts')}>
          {known.map(({ key, name, site }) => (
            <option key={key} value={valueOf({ account: key })}>
              {t('thread:scopeAccount', {
                name: visibleName(name) || t('panel:noName'),
                platform: placeOf(site),
              })}
            </option>
          ))}
        </optgroup>
      </select>
      <IconChevronDown />
    </label>
  );
}

/** Blogs and servers are told apart by their address. */
function placeOf(site: string): string {
  const { name, origins } = knownPlatforms[platformOfSite(site as SiteKey)];
  return origins.length > 0 ? name : site.slice(site.indexOf(':') + 1);
}

const platformValue = 'platform ';

function valueOf(scope: InboxQuery['scope']): string {
  if (!scope) return '';
  return 'platform' in scope ? platformValue + scope.platform : scope.account;
}

function scopeOf(value: string): InboxQuery['scope'] {
  if (value === '') return undefined;
  return value.startsWith(platformValue)
    ? { platform: value.slice(platformValue.length) as PlatformId }
    : { account: value };
}

function useAccounts(read: InboxDesk['accounts']): readonly Account[] {
  const [accounts, setAccounts] = useState<readonly Account[]>([]);
  useEffect(() => {
    let isWanted = true;
    read().then(
      (found) => {
        if (isWanted) setAccounts(found);
      },
      // Without them everything is shown, as it is where there is only one.
      (error: unknown) => console.warn('Ricevuto: no accounts', error),
    );
    return () => {
      isWanted = false;
    };
  }, [read]);
  return accounts;
}
