import { useEffect, useRef, useState } from 'preact/hooks';
import type { LogFilter } from '../../../lib/log/lines/log-line.ts';
import { useWords } from '../../parts/words.ts';
import type { DashboardProps } from '../dashboard.tsx';
import { ExportChoices, type ExportFormat } from '../export-choices.tsx';
import { exportLog } from './export-log.ts';

interface ExportMenuProps extends Pick<DashboardProps, 'log' | 'saveFile' | 'faultOf'> {
  filter: LogFilter;
}

type Stand =
  { at: 'idle' } | { at: 'writing'; lines: number } | { at: 'said'; text: string; wrong: boolean };

/** The log as a file: what is shown or all, as JSON or CSV. It can be stopped while it is written. */
export function ExportMenu({ filter, log, saveFile, faultOf }: ExportMenuProps) {
  const t = useWords();
  const [stand, setStand] = useState<Stand>({ at: 'idle' });
  const writing = useRef<AbortController>(null);
  useEffect(() => () => writing.current?.abort(), []);

  const save = async (wanted: LogFilter, format: ExportFormat) => {
    writing.current?.abort();
    const end = (writing.current = new AbortController());
    const { signal } = end;
    setStand({ at: 'writing', lines: 0 });
    try {
      const tell = (lines: number) => !signal.aborted && setStand({ at: 'writing', lines });
      const file = await exportLog(log.read, wanted, { format, now: Date.now(), t, tell, signal });
      saveFile(file);
      setStand({ at: 'said', text: t('dashboard:exported', { count: file.lines }), wrong: false });
    } catch (error) {
      if (signal.aborted) return;
      setStand({ at: 'said', text: t(`failure:${faultOf(error)}`), wrong: true });
    }
  };
  const cancel = () => {
    writing.current?.abort();
    setStand({ at: 'said', text: t('dashboard:exportStopped'), wrong: false });
  };

  return (
    <div class="export">
      {stand.at === 'writing' ? (
        <button type="button" class="button" onClick={cancel}>
          {t('dashboard:exportStop')}
        </button>
      ) : (
        <ExportChoices
          rows={[
            {
              label: t('dashboard:exportShown'),
              save: (format) => void save(filter, format),
            },
            { label: t('dashboard:exportAll'), save: (format) => void save({}, format) },
          ]}
        />
      )}
      {stand.at === 'writing' && (
        <p class="outcome">{t('dashboard:exportSoFar', { count: stand.lines })}</p>
      )}
      <p class={stand.at === 'said' && stand.wrong ? 'outcome wrong' : 'outcome'} role="status">
        {stand.at === 'said' ? stand.text : ''}
        {stand.at === 'writing' && <span class="visually-hidden">{t('dashboard:exporting')}</span>}
      </p>
    </div>
  );
}
