import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { useWords } from '../../parts/words.ts';
import { useUnfinished } from '../unfinished/unfinished-context.ts';

interface ChartCardProps {
  title: string;
  hint?: string;
  /** What it shows, in one sentence. Of figures that are incomplete nothing is said. */
  finding: string;
  table: FigureTableProps;
  kind?: string;
  children: ComponentChildren;
}

export interface FigureTableProps {
  head: readonly string[];
  /** The first of each row names it. */
  rows: readonly (readonly string[])[];
}

/** One chart with its finding and, folded, the same figures as a table. */
export function ChartCard({ title, hint, finding, table, kind = '', children }: ChartCardProps) {
  const t = useWords();
  const id = useId();
  const { unfinished } = useUnfinished();
  return (
    <section class={`insight-card ${kind}`} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {!unfinished && <p class="finding">{finding}</p>}
      {hint && <p class="visually-hidden">{hint}</p>}
      {children}
      {table.rows.length > 0 && (
        <details class="figure-table">
          <summary>
            {t('insights:table')}
            <span class="visually-hidden">{`: ${title}`}</span>
          </summary>
          <FigureTable caption={title} {...table} />
        </details>
      )}
    </section>
  );
}

function FigureTable({ caption, head, rows }: FigureTableProps & { caption: string }) {
  return (
    <table>
      <caption class="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {head.map((name) => (
            <th scope="col" key={name}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, ...figures], at) => (
          <tr key={at}>
            <th scope="row">
              <bdi>{name}</bdi>
            </th>
            {figures.map((figure, column) => (
              <td key={column}>{figure}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
