import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { describeImportFault } from '../../../lib/i18n/describe-import-fault.ts';
import type { Reviewed } from '../../../lib/templates/review-import.ts';
import type { Template } from '../../../lib/templates/template.ts';
import { useWords } from '../../parts/words.ts';
import { ChangeList } from './change-list.tsx';
import type { FileReview } from './read-import.ts';
import type { TemplateDesk } from './templates-page.tsx';

interface ImportReviewProps {
  desk: TemplateDesk;
  templates: readonly Template[];
  review: FileReview;
  onEnd(): void;
}

/** What a file would change, before anything is changed; the person takes what they want of it. */
export function ImportReview({ desk, templates, review, onEnd }: ImportReviewProps) {
  const t = useWords();
  const { rows, name } = review;
  const [left, setLeft] = useState<ReadonlySet<Reviewed>>(new Set());
  const [isBusy, setBusy] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);

  const of = <What extends Reviewed['what']>(what: What) =>
    rows.filter((row): row is Extract<Reviewed, { what: What }> => row.what === what);
  const [added, changed, clashes, same] = [of('new'), of('changed'), of('clash'), of('same')];
  const chosen = [...added, ...changed].filter((row) => !left.has(row));

  const take = async () => {
    if (isBusy || chosen.length === 0) return;
    setBusy(true);
    const news = chosen.filter(({ what }) => what === 'new').map(({ template }) => template.id);
    const before = chosen.flatMap(
      ({ template }) => templates.find(({ id }) => id === template.id) ?? [],
    );
    const { library, actions, say, fail } = desk;
    const result = await library.run(() =>
      actions.importAll(chosen.map(({ template }) => template)),
    );
    setBusy(false);
    if ('failed' in result) {
      fail(result.failed);
      return;
    }
    say(t('template:imported', { count: chosen.length }), () => {
      void library
        .run(async () => {
          const removed = news.length > 0 ? await actions.remove(news) : null;
          if (removed && 'failed' in removed) return removed;
          return before.length > 0 ? actions.importAll(before) : { done: 'undone' };
        })
        .then((undone) => {
          if ('failed' in undone) fail(undone.failed);
          else say(t('notice:undone'));
        });
    });
    onEnd();
  };

  const choice = (row: Extract<Reviewed, { template: Template }>) => (
    <label class="review-choice">
      <input
        type="checkbox"
        checked={!left.has(row)}
        onChange={(event) => {
          const next = new Set(left);
          if (event.currentTarget.checked) next.delete(row);
          else next.add(row);
          setLeft(next);
        }}
      />
      <span>{row.title}</span>
    </label>
  );

  return (
    <div class="import-review">
      <div class="page-head">
        <div>
          <h1 ref={heading} tabIndex={-1}>
            {t('template:reviewTitle')}
          </h1>
          <p>{t('template:reviewSub', { name })}</p>
        </div>
        <div class="head-actions">
          <button type="button" class="button" onClick={onEnd}>
            {t('panel:cancel')}
          </button>
          <button
            type="button"
            class="button primary"
            aria-disabled={isBusy || chosen.length === 0}
            onClick={() => void take()}
          >
            {t('template:take', { count: chosen.length })}
          </button>
        </div>
      </div>
      {chosen.length === 0 && (
        <p class="quiet" role="status">
          {t(
            added.length + changed.length === 0 ? 'template:nothingToTake' : 'template:noneChosen',
          )}
        </p>
      )}
      <Group
        title={t('template:reviewClash', { count: clashes.length })}
        kind="clash"
        rows={clashes}
      >
        {(row) => (
          <>
            <b>{row.title || t('template:untitled')}</b>
            {row.faults.map((fault, place) => (
              <p key={place}>{describeImportFault(fault, t)}</p>
            ))}
            {row.shortcutOf !== undefined && (
              <p>{atLine(row.line, t('template:shortcutOf', { title: row.shortcutOf }), t)}</p>
            )}
          </>
        )}
      </Group>
      <Group
        title={t('template:reviewChanged', { count: changed.length })}
        kind="changed"
        rows={changed}
      >
        {(row) => (
          <>
            {choice(row)}
            <ChangeList changes={row.changes} />
          </>
        )}
      </Group>
      <Group title={t('template:reviewNew', { count: added.length })} kind="new" rows={added}>
        {(row) => (
          <>
            {choice(row)}
            <p class="review-text">{Object.values(row.template.texts)[0]}</p>
          </>
        )}
      </Group>
      {same.length > 0 && <p class="quiet">{t('template:reviewSame', { count: same.length })}</p>}
    </div>
  );
}

interface GroupProps<Row> {
  title: string;
  kind: string;
  rows: readonly Row[];
  children: (row: Row) => ComponentChildren;
}

function Group<Row>({ title, kind, rows, children }: GroupProps<Row>) {
  if (rows.length === 0) return null;
  return (
    <section class={`card review-group ${kind}`}>
      <h2>{title}</h2>
      <ul>
        {rows.map((row, place) => (
          <li key={place}>{children(row)}</li>
        ))}
      </ul>
    </section>
  );
}

function atLine(line: number | null, fault: string, t: ReturnType<typeof useWords>): string {
  return line === null ? fault : t('template:importLine', { line, fault });
}
