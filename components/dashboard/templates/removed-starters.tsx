import type { Template } from '../../../lib/templates/template.ts';
import { useWords } from '../../parts/words.ts';
import type { TemplateDesk } from './templates-page.tsx';

interface RemovedStartersProps {
  desk: TemplateDesk;
  removed: readonly Template[];
}

/** What came with Ricevuto and was taken away: it can come back whenever it is wanted. */
export function RemovedStarters({ desk, removed }: RemovedStartersProps) {
  const t = useWords();
  if (removed.length === 0) return null;
  const restore = async (ids: string[], text: string) => {
    const result = await desk.library.run(() => desk.actions.restore(ids));
    if ('failed' in result) desk.fail(result.failed);
    else desk.say(text);
  };
  return (
    <details class="removed-starters">
      <summary>{t('template:removedStarters', { count: removed.length })}</summary>
      <ul>
        {removed.map(({ id, title }) => (
          <li key={id}>
            <span>{title}</span>
            <button
              type="button"
              class="button"
              aria-label={t('template:restoreNamed', { title })}
              onClick={() => void restore([id], t('template:restored', { title }))}
            >
              {t('template:restore')}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
