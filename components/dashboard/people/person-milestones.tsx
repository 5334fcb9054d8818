import { useId } from 'preact/hooks';
import { formatDay } from '../../../lib/i18n/dates.ts';
import type { Translate } from '../../../lib/i18n/translator.ts';
import type { Milestone } from '../../../lib/log/people/people.ts';
import { PersonName } from '../../parts/person-name.tsx';
import { Sentence, slot } from '../../parts/sentence.tsx';
import { useWords } from '../../parts/words.ts';
import type { PersonPart } from './person-detail.tsx';

/** What was reached together, the latest first. Nothing is counted up, nobody is told. */
export function PersonMilestones({ person, now }: PersonPart) {
  const t = useWords();
  const id = useId();
  if (person.milestones.length === 0) return null;
  return (
    <section class="person-part" aria-labelledby={id}>
      <h3 id={id}>{t('people:milestones')}</h3>
      <ol class="milestones">
        {person.milestones.toReversed().map((milestone) => (
          <li key={`${milestone.what} ${milestone.at}`}>
            <span>
              <Sentence text={say(milestone, t)} part={<PersonName name={person.name} />} />
            </span>
            <time dateTime={new Date(milestone.at).toISOString()}>
              {formatDay(milestone.at, now, t.language)}
            </time>
          </li>
        ))}
      </ol>
    </section>
  );
}

function say(milestone: Milestone, t: Translate): string {
  switch (milestone.what) {
    case 'firstWord':
      return t('people:milestoneFirst');
    case 'years':
      return t('people:milestoneYears', { count: milestone.years, name: slot });
    case 'exchanges':
      return t('people:milestoneExchanges', { number: milestone.count });
    case 'back':
      return t('people:milestoneBack');
  }
}
