import { useEffect, useRef, useState } from 'preact/hooks';
import { formatMoment } from '../../../lib/i18n/dates.ts';
import type { ImportHow, ImportReview } from '../../../lib/log/file/data.ts';
import { useWords } from '../../parts/words.ts';
import { RefusedRows } from './refused-rows.tsx';
import { TaskLine } from './task-line.tsx';
import type { TaskDesk } from './use-data-task.ts';

interface DataReviewProps {
  name: string;
  review: ImportReview;
  now: number;
  tasks: TaskDesk;
  onTake(how: ImportHow): void;
  onLeave(): void;
}

const lists = ['interactions', 'templates'] as const;
const kinds = ['new', 'changed', 'same', 'refused'] as const;

/** What a file would change, before anything is changed. */
export function DataReview({ name, review, now, tasks, onTake, onLeave }: DataReviewProps) {
  const t = useWords();
  const [how, setHow] = useState<ImportHow>('merge');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);

  const { exportedAt, hasSettings } = review;
  const isNothingNew = lists.every((list) => review[list].new + review[list].changed === 0);
  const differs = lists.some((list) => review[list].changed > 0);
  const isIdle = tasks.isBusy || (how === 'merge' && isNothingNew);
  const format = (count: number) => new Intl.NumberFormat(t.language).format(count);
  const when = exportedAt !== null && formatMoment(exportedAt, now, t.language);

  return (
    <div class="data-review">
      <div class="page-head">
        <div>
          <h1 ref={heading} tabIndex={-1}>
            {t('data:reviewTitle')}
          </h1>
          <p class="breakable">
            {when ? t('data:reviewSub', { name, when }) : t('data:reviewSubBare', { name })}
          </p>
        </div>
      </div>
      <section class="card">
        <table class="review-table">
          <thead>
            <tr>
              <th scope="col">{t('data:reviewWhat')}</th>
              {kinds.map((kind) => (
                <th scope="col" key={kind}>
                  {t(`data:review.${kind}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lists.map((list) => (
              <tr key={list}>
                <th scope="row">{t(`data:review.${list}`)}</th>
                {kinds.map((kind) => (
                  <td
                    key={kind}
                    data-label={t(`data:review.${kind}`)}
                    class={review[list][kind] === 0 ? 'none' : kind}
                  >
                    {format(review[list][kind])}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        {differs && <p class="data-hint">{t('data:reviewDiffer')}</p>}
      </section>
      <RefusedRows review={review} />
      <form
        class="card"
        onSubmit={(event) => {
          event.preventDefault();
          if (!isIdle) onTake(how);
        }}
      >
        <fieldset class="choices" disabled={tasks.isBusy}>
          <legend>{t('data:how')}</legend>
          {(['merge', 'replace'] as const).map((each) => (
            <label class="choice" key={each}>
              <input type="radio" name="how" checked={how === each} onChange={() => setHow(each)} />
              <span class="choice-text">
                <b>{t(`data:how.${each}`)}</b>
                <small>
                  {each === 'merge'
                    ? t('data:how.mergeHint')
                    : t(hasSettings ? 'data:how.replaceSettings' : 'data:how.replaceHint')}
                </small>
              </span>
            </label>
          ))}
        </fieldset>
        <div role="status">
          {how === 'replace' && <p class="callout wrong">{t('data:replaceWarning')}</p>}
          {how === 'merge' && isNothingNew && <p class="data-hint">{t('data:nothingNew')}</p>}
        </div>
        <div class="data-actions">
          <button
            type="submit"
            class={how === 'replace' ? 'button danger' : 'button primary'}
            aria-disabled={isIdle}
          >
            {t(`data:take.${how}`)}
          </button>
          {!tasks.isBusy && (
            <button type="button" class="button" onClick={onLeave}>
              {t('panel:cancel')}
            </button>
          )}
        </div>
        <TaskLine tasks={tasks} place="take" />
      </form>
    </div>
  );
}
