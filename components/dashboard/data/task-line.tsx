import { useId } from 'preact/hooks';
import { useWords } from '../../parts/words.ts';
import { formatShare } from '../format-share.ts';
import type { TaskDesk, TaskPlace } from './use-data-task.ts';

interface TaskLineProps {
  tasks: TaskDesk;
  place: TaskPlace;
}

/** How the work of one card goes: a bar with a way out as long as there is one, then what came of it. */
export function TaskLine({ tasks, place }: TaskLineProps) {
  const t = useWords();
  const id = useId();
  const task = tasks.task?.place === place ? tasks.task : null;
  const running = task?.state === 'running' ? task : null;
  const share = shareOf(running?.progress ?? null);
  return (
    <div class="task-line">
      {/* Always there, so that what is said in it later is read aloud. The figures change too often for that. */}
      <p class={task?.state === 'failed' ? 'outcome wrong' : 'outcome'} role="status" id={id}>
        {running && (running.isStopping ? t('data:stopping') : running.label)}
        {task && 'text' in task && task.text}
      </p>
      {running && (
        <div class="task-progress">
          <progress class="share-bar" max={1} value={share ?? undefined} aria-labelledby={id} />
          <span class="task-share">{share !== null && formatShare(share, t.language)}</span>
          {!running.progress?.taken && !running.isStopping && (
            <button type="button" class="button" onClick={tasks.cancel}>
              {t('panel:cancel')}
            </button>
          )}
        </div>
      )}
    </div>
  );
}

function shareOf(progress: { done: number; of: number | null } | null): number | null {
  if (!progress?.of) return null;
  return Math.min(1, progress.done / progress.of);
}
