import type { RefObject } from 'preact';
import IconExternalLink from '~icons/lucide/external-link';
import { knownPlatforms } from '../../../lib/comments/known-platforms.ts';
import type { PersonProfile } from '../../../lib/log/people/people.ts';
import { Avatar } from '../../parts/avatar.tsx';
import { PersonName } from '../../parts/person-name.tsx';
import { PlatformBadge } from '../../parts/platform-badge.tsx';
import { visibleName } from '../../parts/visible-text.ts';
import { webAddress } from '../../parts/web-address.ts';
import { useWords } from '../../parts/words.ts';
import { knownFor } from './known-for.ts';
import { partProfile } from './part-profile.ts';
import type { PersonPart } from './person-detail.tsx';

interface PersonHeadProps extends PersonPart {
  heading: RefObject<HTMLHeadingElement | null>;
}

/** Who it is, since when, and where they are at home. */
export function PersonHead({ person, now, run, hand, heading }: PersonHeadProps) {
  const t = useWords();
  const [own, ...others] = person.profiles;
  return (
    <header class="person-head">
      <Avatar name={person.name} />
      <div>
        <h2 id="person-name" tabIndex={-1} ref={heading}>
          <PersonName name={person.name} />
        </h2>
        <p class="person-line">
          <span>{knownFor(person, now, t)}</span>
          {person.isRegular && <span class="tag">{t('panel:tagRegular')}</span>}
          {person.waiting > 0 && (
            <span class="tag hold">{t('panel:waiting', { count: person.waiting })}</span>
          )}
          {person.isMuted && <span class="tag hold">{t('people:isMuted')}</span>}
        </p>
        <ul class="person-profiles">
          {person.profiles.map((profile) => (
            <li key={profile.key}>
              <ProfileLink profile={profile} />
              {own && others.includes(profile) && (
                <button
                  type="button"
                  class="text-button"
                  aria-label={t('people:partLabel', {
                    profile: visibleName(profile.handle ?? profile.name),
                    site: knownPlatforms[profile.platform].name,
                  })}
                  onClick={() => {
                    const again = () => hand.desk.join([own.key, profile.key], true);
                    void run(() => partProfile(hand.desk, person.profiles, profile), {
                      undo: () => void run(again),
                    });
                  }}
                >
                  {t('people:part')}
                </button>
              )}
            </li>
          ))}
        </ul>
      </div>
    </header>
  );
}

type Profile = PersonProfile['profiles'][number];

/** One profile: the site, the name that it has there, and the way to its page where that is known. */
export function ProfileLink({ profile }: { profile: Profile }) {
  const t = useWords();
  const { platform, name, handle, url } = profile;
  const shown = visibleName(handle ? `@${handle.replace(/^@/u, '')}` : name);
  const href = url ? webAddress(url) : undefined;
  return (
    <span class="profile-link">
      <PlatformBadge platform={platform} />
      {href ? (
        <a href={href} target="_blank" rel="noreferrer">
          <bdi>{shown || t('panel:noName')}</bdi>
          <IconExternalLink aria-hidden="true" />
        </a>
      ) : (
        <bdi>{shown || t('panel:noName')}</bdi>
      )}
    </span>
  );
}
