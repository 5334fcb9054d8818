import { useId, useState } from 'preact/hooks';
import IconX from '~icons/lucide/x';
import { useWords } from '../../parts/words.ts';

interface HolidayListProps {
  /** `YYYY-MM-DD`. */
  holidays: readonly string[];
  now: number;
  set(holidays: string[]): void;
}

/** As many as are kept (messages/schemas.ts). */
const mostHolidays = 60;

/** Single quiet days; those that are over are not shown, and go with the next change. */
export function HolidayList({ holidays, now, set }: HolidayListProps) {
  const t = useWords();
  const id = useId();
  const [date, setDate] = useState('');
  const today = new Date(now).toLocaleDateString('sv');
  const coming = holidays.filter((day) => day >= today).toSorted();
  const add = () => {
    if (date >= today && coming.length < mostHolidays)
      set([...new Set([...coming, date])].toSorted());
    setDate('');
  };
  return (
    <>
      {coming.length > 0 && (
        <ul class="chips">
          {coming.map((day) => (
            <li key={day}>
              <span>{inWords(day, t.language)}</span>
              <button
                type="button"
                class="icon-button"
                aria-label={t('settings:holidayRemove', { day: inWords(day, t.language) })}
                onClick={() => set(coming.filter((each) => each !== day))}
              >
                <IconX />
              </button>
            </li>
          ))}
        </ul>
      )}
      <form
        class="field-row"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <label class="visually-hidden" for={id}>
          {t('settings:holidayDay')}
        </label>
        <input
          id={id}
          class="date-field"
          type="date"
          min={today}
          value={date}
          onInput={(event) => setDate(event.currentTarget.value)}
        />
        <button type="submit" class="button" disabled={date === ''}>
          {t('settings:holidayAdd')}
        </button>
      </form>
    </>
  );
}

function inWords(day: string, language: string): string {
  return new Intl.DateTimeFormat(language, {
    weekday: 'short',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  }).format(new Date(`${day}T12:00`));
}
