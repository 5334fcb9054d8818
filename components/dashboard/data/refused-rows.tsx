import { useId } from 'preact/hooks';
import type { ImportReview } from '../../../lib/log/file/data.ts';
import { useWords } from '../../parts/words.ts';

/** The rows of a file that cannot be taken, and why; nothing where all can. */
export function RefusedRows({ review }: { review: ImportReview }) {
  const t = useWords();
  const id = useId();
  const { refusals } = review;
  const count = review.interactions.refused + review.templates.refused;
  if (count === 0) return null;
  const format = (line: number) => new Intl.NumberFormat(t.language).format(line);
  return (
    <section class="card" aria-labelledby={id}>
      <h2 id={id}>{t('data:refusedTitle', { count })}</h2>
      <p class="data-hint">
        {t('data:refusedHint')}
        {count > refusals.length && ` ${t('data:refusedFirst', { count: refusals.length })}`}
      </p>
      {/* It scrolls by itself, so the keyboard must reach it. */}
      <div class="refused-rows" tabIndex={0} role="group" aria-labelledby={id}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('data:refusedLine')}</th>
              <th scope="col">{t('data:refusedWhy')}</th>
            </tr>
          </thead>
          <tbody>
            {refusals.map(({ line, why }, place) => (
              <tr key={place}>
                <td>{format(line)}</td>
                <td>{t(`data:why.${why}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
