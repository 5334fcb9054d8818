import IconTable from '~icons/lucide/table';
import { useWords } from '../../parts/words.ts';
import { DataCard } from './data-card.tsx';
import type { DataDesk } from './data-desk.ts';
import { TaskLine } from './task-line.tsx';
import type { TaskDesk } from './use-data-task.ts';

interface CsvCardProps {
  desk: Pick<DataDesk, 'exportCsv'>;
  tasks: TaskDesk;
}

/** Tables for spreadsheets. */
export function CsvCard({ desk, tasks }: CsvCardProps) {
  const t = useWords();
  const save = (what: 'log' | 'people' | 'templates') =>
    tasks.run('csv', t('data:makingCsv'), async (tell, signal) => {
      await desk.exportCsv(what, tell, signal);
      return { state: 'done', text: t('data:savedCsv') };
    });
  return (
    <DataCard title={t('data:csvTitle')} hint={t('data:csvHint')}>
      <div class="data-actions">
        {(['log', 'people', 'templates'] as const).map((what) => (
          <button
            type="button"
            class="button"
            key={what}
            aria-disabled={tasks.isBusy}
            onClick={() => void save(what)}
          >
            <IconTable />
            {t(`data:csv.${what}`)}
          </button>
        ))}
      </div>
      <TaskLine tasks={tasks} place="csv" />
    </DataCard>
  );
}
