import IconEllipsis from '~icons/lucide/ellipsis';
import IconPin from '~icons/lucide/pin';
import { filterNames, type FilterName } from '../../lib/inbox/filters.ts';
import { Menu } from '../parts/menu.tsx';
import { useWords } from '../parts/words.ts';

export const filterWords = {
  question: 'panel:filterQuestion',
  criticism: 'panel:filterCriticism',
  cameBack: 'panel:filterCameBack',
  firstTime: 'panel:filterFirstTime',
  regular: 'panel:filterRegular',
} as const satisfies Record<FilterName, string>;

/** Fewer than this are seen at one look. */
const worthFiltering = 5;

interface FilterRowProps {
  waiting: number;
  /** Of everything that waits. */
  counts: Record<FilterName, number>;
  chosen: FilterName | null;
  choose: (filter: FilterName | null) => void;
  /** Where the panel begins. */
  standard: FilterName | null;
  makeStandard: (filter: FilterName | null) => void;
}

/** Chips that keep one kind of comment in the list. Shown where there is something to choose from. */
export function FilterRow(props: FilterRowProps) {
  const { waiting, counts, chosen, choose, standard, makeStandard } = props;
  const t = useWords();
  const offered = filterNames.filter((name) => counts[name] > 0 || name === chosen);
  if (!chosen && (offered.length === 0 || waiting < worthFiltering)) return null;
  return (
    <div class="filter-row">
      <div class="chips" role="group" aria-label={t('panel:filters')}>
        <button type="button" aria-pressed={chosen === null} onClick={() => choose(null)}>
          {t('panel:filterAll')}
        </button>
        {offered.map((name) => (
          <button
            type="button"
            key={name}
            aria-pressed={chosen === name}
            onClick={() => choose(chosen === name ? null : name)}
          >
            {t(filterWords[name])}{' '}
            <span class="count">{new Intl.NumberFormat(t.language).format(counts[name])}</span>
          </button>
        ))}
      </div>
      {chosen !== standard && (
        <Menu
          label={t('inbox:filterMenu')}
          icon={<IconEllipsis />}
          items={[
            {
              label: chosen
                ? t('inbox:beginWith', { filter: t(filterWords[chosen]) })
                : t('inbox:beginWithAll'),
              icon: <IconPin />,
              choose: () => makeStandard(chosen),
            },
          ]}
        />
      )}
    </div>
  );
}
