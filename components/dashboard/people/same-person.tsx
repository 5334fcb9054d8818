import { useEffect, useId, useRef } from 'preact/hooks';
import type { PersonProfile } from '../../../lib/log/people/people.ts';
import { Avatar } from '../../parts/avatar.tsx';
import { PersonName } from '../../parts/person-name.tsx';
import { PlatformBadge } from '../../parts/platform-badge.tsx';
import { useWords } from '../../parts/words.ts';
import { hashOf } from '../dashboard-place.ts';
import type { PersonPart } from './person-detail.tsx';
import { ProfileLink } from './person-head.tsx';

type Suggestion = PersonProfile['suggestions'][number];

/** Profiles elsewhere that may be the same human. The user says it; what was said can be taken back, now and later. */
export function SamePerson({ person, run, hand }: PersonPart) {
  const t = useWords();
  const id = useId();
  const [own] = person.profiles;
  const decided = useRef(false);
  // The button that was pressed is gone.
  useEffect(() => {
    if (decided.current && document.activeElement === document.body)
      document.getElementById('person-name')?.focus();
    decided.current = false;
  }, [person.suggestions.length]);
  if (person.suggestions.length === 0 || !own) return null;

  const decide = (other: Suggestion, joined: boolean) => {
    const keys = [own.key, other.key] as const;
    decided.current = true;
    void run(() => hand.desk.join(keys, joined), {
      said: joined ? undefined : t('people:notSame'),
      undo: () => void run(() => hand.desk.join(keys, null)),
    });
  };

  return (
    <section class="same-person" aria-labelledby={id}>
      <h3 id={id}>{t('people:same')}</h3>
      <p class="hint">{t('people:sameHint')}</p>
      <ul>
        {person.suggestions.map((other) => (
          <li key={other.key}>
            <div class="same-pair">
              <div>
                <Avatar name={own.name} />
                <div>
                  <b>
                    <PersonName name={own.name} />
                  </b>
                  <ProfileLink profile={own} />
                </div>
              </div>
              <div>
                <Avatar name={other.name} />
                <div>
                  <b>
                    <PersonName name={other.name} />
                  </b>
                  <span class="profile-link">
                    <PlatformBadge platform={other.platform} />
                    <a href={`#${hashOf('people', other.key)}`}>{t('people:lookAt')}</a>
                  </span>
                </div>
              </div>
            </div>
            <p class="hint">
              {t(other.because === 'name' ? 'people:sameName' : 'people:sameHandle')}
            </p>
            <div class="same-answers">
              <button type="button" class="button" onClick={() => decide(other, true)}>
                {t('people:yesSame')}
              </button>
              <button type="button" class="button" onClick={() => decide(other, false)}>
                {t('people:noSame')}
              </button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
