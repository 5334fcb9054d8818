import { useEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '../parts/words.ts';
import type { DashboardProps } from './dashboard.tsx';
import { ExportChoices } from './export-choices.tsx';
import { makeExport, readAllLines, type ExportFormat } from './export-log.ts';
import type { LogFilter } from './use-log-lines.ts';

interface ExportMenuProps extends Pick<DashboardProps, 'readLog' | 'saveFile' | 'faultOf'> {
  filter: LogFilter;
}

/** The log as a file: what is shown or all, as JSON or CSV. */
export function ExportMenu({ filter, readLog, saveFile, faultOf }: ExportMenuProps) {
  const t = useWords();
  const [message, setMessage] = useState<{ text: string; wrong: boolean } | null>(null);

  const reading = useRef<AbortController>(null);

  useEffect(() => {
    const end = new AbortController();
    reading.current = end;
    return () => end.abort();
  }, []);

  const save = async (wanted: LogFilter, format: ExportFormat) => {
    const end = reading.current;
    if (!end) return;
    setMessage({ text: t('dashboard:exporting'), wrong: false });
    try {
      const lines = await readAllLines(readLog, wanted, end.signal);
      saveFile(makeExport(lines, format, Date.now(), t));
      setMessage({ text: t('dashboard:exported', { count: lines.length }), wrong: false });
    } catch (error) {
      if (end.signal.aborted) return;
      setMessage({ text: t(`failure:${faultOf(error)}`), wrong: true });
    }
  };

  return (
    <div class="export">
      <ExportChoices
        rows={[
          {
            label: t('dashboard:exportShown'),
            save: (format) => void save(filter, format),
          },
          { label: t('dashboard:exportAll'), save: (format) => void save({}, format) },
        ]}
      />
      <p class={message?.wrong ? 'outcome wrong' : 'outcome'} role="status">
        {message?.text}
      </p>
    </div>
  );
}
