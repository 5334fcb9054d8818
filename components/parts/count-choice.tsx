import { useId } from 'preact/hooks';
import { formatDay } from '../../lib/i18n/dates.ts';
import {
  choiceOf,
  countFromOf,
  type CountChoice as Choice,
} from '../../lib/settings/count-from.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { useWords } from './words.ts';

interface CountChoiceProps {
  label: string;
  countFrom: Settings['countFrom'];
  now: number;
  choose(countFrom: Settings['countFrom']): void;
}

/** From when on comments count. */
export function CountChoice({ label, countFrom, now, choose }: CountChoiceProps) {
  const t = useWords();
  const name = useId();
  const current = choiceOf(countFrom, now);
  const choices: { choice: Choice; title: string; hint: string }[] = [
    { choice: 'today', title: t('settings:countToday'), hint: t('settings:countTodayHint') },
    { choice: 'week', title: t('settings:countWeek'), hint: t('settings:countWeekHint') },
    { choice: 'all', title: t('settings:countAll'), hint: t('settings:countAllHint') },
  ];
  if (current === 'since' && countFrom !== null) {
    const day = formatDay(countFrom, now, t.language);
    choices.unshift({
      choice: 'since',
      title: t('settings:countSince', { day }),
      hint: t('settings:countSinceHint'),
    });
  }
  return (
    <div class="choices" role="radiogroup" aria-label={label}>
      {choices.map(({ choice, title, hint }) => (
        <label class="choice" key={choice}>
          <input
            type="radio"
            name={name}
            checked={choice === current}
            onChange={() => choose(choice === 'since' ? countFrom : countFromOf(choice, now))}
          />
          <span class="choice-text">
            <b>{title}</b>
            <small>{hint}</small>
          </span>
        </label>
      ))}
    </div>
  );
}
