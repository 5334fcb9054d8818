import { knownPlatforms } from '../../lib/comments/known-platforms.ts';
import type { Nudge } from '../../lib/inbox/nudge-kinds.ts';
import { formatAge, formatMoment } from '../../lib/i18n/dates.ts';
import { PersonName } from '../parts/person-name.tsx';
import { Sentence, slot } from '../parts/sentence.tsx';
import { useWords } from '../parts/words.ts';

/** What matters now, in one sentence; who or how many stands out. */
export function NudgeSentence({ nudge, now }: { nudge: Nudge; now: number }) {
  const t = useWords();
  const { kind, author, count } = nudge;
  const name = (
    <b>
      <PersonName name={author} />
    </b>
  );
  const age = formatAge(nudge.waitingMs ?? 0, t.language, 'long');
  switch (kind) {
    case 'questionsWaiting': {
      const span = formatAge(nudge.goalMs ?? 0, t.language, 'long');
      return (
        <Sentence
          text={t('nudge:questionsWaiting', { count, figure: slot, span })}
          part={<b>{t('nudge:questions', { count })}</b>}
        />
      );
    }
    case 'promiseDue': {
      const when = nudge.due === undefined ? null : formatMoment(nudge.due, now, t.language);
      const text = when
        ? t('nudge:promiseDue', { author: slot, when })
        : t('nudge:promiseDueNow', { author: slot });
      return <Sentence text={text} part={name} />;
    }
    case 'samePerson': {
      const names = (nudge.platforms ?? []).map((each) => knownPlatforms[each].name);
      const sites = new Intl.ListFormat(t.language, { type: 'conjunction' }).format(names);
      return <Sentence text={t('nudge:samePerson', { author: slot, sites })} part={name} />;
    }
    case 'neverVisited':
      return <Sentence text={t('nudge:neverVisited', { author: slot, count })} part={name} />;
    case 'regularWaiting':
      return <Sentence text={t('nudge:regularWaiting', { author: slot, age })} part={name} />;
    case 'criticWaiting':
      return <Sentence text={t('nudge:criticWaiting', { author: slot, age })} part={name} />;
    case 'longestWaiting':
      return <Sentence text={t('panel:nudge', { author: slot, age })} part={name} />;
    case 'cameBack':
      return <Sentence text={t('nudge:cameBack', { author: slot })} part={name} />;
    case 'firstTimer':
      return <Sentence text={t('nudge:firstTimer', { author: slot })} part={name} />;
    case 'shareToThank':
      return <Sentence text={t('nudge:shareToThank', { author: slot })} part={name} />;
  }
}
