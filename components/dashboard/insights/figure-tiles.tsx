import IconArrowDown from '~icons/lucide/arrow-down';
import IconArrowUp from '~icons/lucide/arrow-up';
import type { Figures } from '../../../lib/insights/insights.ts';
import { useWords } from '../../parts/words.ts';
import { tilesOf } from './tiles-of.ts';

/** The figures of the span, each with how it was before. */
export function FigureTiles({ now, before }: { now: Figures; before: Figures | null }) {
  const t = useWords();
  const leftOut = [
    now.unknown > 0 && t('insights:unknown', { count: now.unknown }),
    now.letGo > 0 && t('insights:letGo', { count: now.letGo }),
  ].filter((each) => each !== false);
  return (
    <>
      <dl class="tiles">
        {tilesOf(now, before, t).map(({ label, value, detail, change, way }) => (
          <div class={value === null ? 'tile blank' : 'tile'} key={label}>
            <dt>{label}</dt>
            {value !== null && <dd class="tile-value">{value}</dd>}
            <dd class="tile-detail">{detail}</dd>
            {change !== '' && (
              <dd class="tile-change">
                {way === 'up' && <IconArrowUp />}
                {way === 'down' && <IconArrowDown />}
                {change}
              </dd>
            )}
          </div>
        ))}
      </dl>
      <p class="tiles-note hint">
        {[
          before ? t('insights:compared') : t('insights:noBefore'),
          t('insights:openTime'),
          ...leftOut,
        ].join(' ')}
      </p>
    </>
  );
}
