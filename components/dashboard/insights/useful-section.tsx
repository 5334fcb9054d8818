import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { UsefulCriticism } from '../../../lib/insights/insights.ts';
import type { Key, Useful } from '../../../lib/log/interaction.ts';
import type { CommandResult } from '../../../lib/messages/messages.ts';
import { useWords } from '../../parts/words.ts';
import { useUnfinished } from '../unfinished/unfinished-context.ts';
import { useFirst } from './use-first.tsx';
import { UsefulItem } from './useful-item.tsx';

interface UsefulSectionProps {
  useful: readonly UsefulCriticism[];
  now: number;
  judge(key: Key, useful: Useful | null): Promise<CommandResult>;
  /** Something was written: read it anew. */
  onChange(): void;
}

/** Criticism that helped: what was changed by it, and whether its writer knows. */
export function UsefulSection({ useful, now, judge, onChange }: UsefulSectionProps) {
  const t = useWords();
  const id = useId();
  const { unfinished } = useUnfinished();
  const [takenOff, setTakenOff] = useState<UsefulCriticism | null>(null);
  const { first, more } = useFirst(useful);
  const putBack = useRef<HTMLButtonElement>(null);
  // What had the focus is gone.
  useEffect(() => putBack.current?.focus(), [takenOff]);
  const restore = async ({ key, changed, told }: UsefulCriticism) => {
    const result = await judge(key, { changed, told }).catch(() => null);
    if (!result || 'failed' in result) return;
    setTakenOff(null);
    onChange();
  };
  const untold = useful.filter(({ told }) => !told).length;
  return (
    <section class="insight-card useful" aria-labelledby={id}>
      <h2 id={id}>{t('insights:useful')}</h2>
      <p class="finding">
        {useful.length === 0
          ? t('insights:usefulNone')
          : untold === 0
            ? t(unfinished ? 'dashboard:notKnownYet' : 'insights:usefulAllTold')
            : t('insights:usefulUntold', { count: untold })}
      </p>
      <div class="taken-off" role="status">
        {takenOff && (
          <>
            {t('insights:takenOff')}
            <button
              type="button"
              class="text-button"
              ref={putBack}
              onClick={() => void restore(takenOff)}
            >
              {t('insights:putBack')}
            </button>
          </>
        )}
      </div>
      {useful.length > 0 && (
        <ul class="useful-list">
          {first.map((each) => (
            <UsefulItem
              key={each.key}
              criticism={each}
              now={now}
              judge={judge}
              onChange={onChange}
              onTakenOff={() => setTakenOff(each)}
            />
          ))}
        </ul>
      )}
      {more}
    </section>
  );
}
