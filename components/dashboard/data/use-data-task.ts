import { useEffect, useRef, useState } from 'preact/hooks';
import type { Progress } from '../../../lib/log/file/data.ts';
import type { TellProgress } from './data-desk.ts';

/** The card that started it shows how it goes. */
export type TaskPlace = 'backup' | 'restore' | 'hand' | 'csv' | 'take' | 'wipe';

export type DataTask =
  | {
      place: TaskPlace;
      state: 'running';
      label: string;
      progress: Progress | null;
      /** The person does not want it any more; whether it could still be stopped is not known yet. */
      isStopping?: true;
    }
  | { place: TaskPlace; state: 'done' | 'failed' | 'cancelled'; text: string };

export interface TaskDesk {
  task: DataTask | null;
  isBusy: boolean;
  /** Carries it out, unless something else still runs. What `act` gives is said, by another card if it names one; null says nothing more. */
  run(place: TaskPlace, label: string, act: TaskAct): Promise<void>;
  cancel(): void;
  say(task: DataTask | null): void;
}

export type TaskAct = (
  tell: TellProgress,
  signal: AbortSignal,
) => Promise<{ state: 'done' | 'failed'; text: string; place?: TaskPlace } | null>;

interface Sentences {
  cancelled: string;
  failed(error: unknown): string;
}

/** One long work at a time, with progress; leaving the page cancels it. */
export function useDataTask({ cancelled, failed }: Sentences): TaskDesk {
  const [task, say] = useState<DataTask | null>(null);
  const running = useRef<AbortController>(null);
  useEffect(() => () => running.current?.abort(), []);

  const run = async (place: TaskPlace, label: string, act: TaskAct) => {
    if (running.current) return;
    const end = new AbortController();
    const { signal } = end;
    running.current = end;
    say({ place, state: 'running', label, progress: null });
    const tell = (progress: Progress) => {
      if (!signal.aborted) say({ place, state: 'running', label, progress });
    };
    try {
      const outcome = await act(tell, signal);
      say(outcome && { place, ...outcome });
    } catch (error) {
      // Stopped or not is told by what came of it: a click may come too late.
      const isStopped = signal.aborted && error === signal.reason;
      if (!isStopped) console.error('Ricevuto could not finish its work on the data', error);
      say(
        isStopped
          ? { place, state: 'cancelled', text: cancelled }
          : { place, state: 'failed', text: failed(error) },
      );
    } finally {
      running.current = null;
    }
  };
  return {
    task,
    isBusy: task?.state === 'running',
    run,
    cancel() {
      running.current?.abort();
      say((shown) => (shown?.state === 'running' ? { ...shown, isStopping: true } : shown));
    },
    say,
  };
}
