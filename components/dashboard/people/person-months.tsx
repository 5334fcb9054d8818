import { useId } from 'preact/hooks';
import type { Translate } from '../../../lib/i18n/translator.ts';
import { useWords } from '../../parts/words.ts';
import { barsOf, type Bar } from './bars-of.ts';
import type { PersonPart } from './person-detail.tsx';

const heightPx = 72;
/** Of one month: few of them need no room. */
const widestPx = 34;

/** How much was said in each month: their words above the line, the user's below it. The same as a table for screen readers. */
export function PersonMonths({ person: { months } }: PersonPart) {
  const t = useWords();
  const id = useId();
  if (months.length < 2) return null;
  const bars = barsOf(months);
  const most = Math.max(1, ...bars.flatMap(({ theirs, yours }) => [theirs, yours]));
  const [first, last] = [bars[0], bars.at(-1)];
  return (
    <section class="person-part" aria-labelledby={id}>
      <h3 id={id}>{t('people:months')}</h3>
      <p class="months-key" aria-hidden="true">
        <span class="theirs">{t('people:theirs')}</span>
        <span class="yours">{t('people:yours')}</span>
      </p>
      <div
        class="months"
        style={{ maxInlineSize: `${bars.length * widestPx}px` }}
        aria-hidden="true"
      >
        <svg
          viewBox={`0 0 ${bars.length * 10} ${heightPx}`}
          preserveAspectRatio="none"
          height={heightPx}
        >
          {bars.map((bar, index) => (
            <Month key={bar.name} bar={bar} x={index * 10} most={most} t={t} />
          ))}
          <line x1="0" x2={bars.length * 10} y1={heightPx / 2} y2={heightPx / 2} />
        </svg>
        <p>
          <span>{first && barName(first, t)}</span>
          <span>{last && barName(last, t)}</span>
        </p>
      </div>
      <div class="visually-hidden">
        <table>
          <caption>{t('people:months')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('people:when')}</th>
              <th scope="col">{t('people:theirs')}</th>
              <th scope="col">{t('people:yours')}</th>
            </tr>
          </thead>
          <tbody>
            {bars.map((bar) => (
              <tr key={bar.name}>
                <th scope="row">{barName(bar, t)}</th>
                <td>{bar.theirs}</td>
                <td>{bar.yours}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Month({ bar, x, most, t }: { bar: Bar; x: number; most: number; t: Translate }) {
  const { theirs, yours } = bar;
  const middle = heightPx / 2;
  const high = (count: number) => (count === 0 ? 0 : Math.max(2, (count / most) * (middle - 2)));
  return (
    <g>
      <title>{t('people:monthFigures', { when: barName(bar, t), theirs, yours })}</title>
      {/* The whole column answers to the pointer. */}
      <rect class="ground" x={x} y="0" width="10" height={heightPx} />
      <rect class="theirs" x={x + 1.5} y={middle - high(theirs)} width="7" height={high(theirs)} />
      <rect class="yours" x={x + 1.5} y={middle} width="7" height={high(yours)} />
    </g>
  );
}

function barName({ name }: Bar, t: Translate): string {
  const [year = 0, month] = name.split('-').map(Number);
  if (month === undefined) return String(year);
  return new Intl.DateTimeFormat(t.language, { month: 'short', year: 'numeric' }).format(
    new Date(year, month - 1, 1),
  );
}
