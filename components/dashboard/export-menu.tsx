import { useEffect, useRef, useState } from 'preact/hooks';
import IconDownload from '~icons/lucide/download';
import { useWords } from '../parts/words.ts';
import type { DashboardProps } from './dashboard.tsx';
import { makeExport, readAllLines, type ExportFormat } from './export-log.ts';
import type { LogFilter } from './use-log-lines.ts';

interface ExportMenuProps extends Pick<DashboardProps, 'readLog' | 'saveFile' | 'faultOf'> {
  filter: LogFilter;
}

/** Four files to take away: what is shown or all, as JSON or CSV. */
export function ExportMenu({ filter, readLog, saveFile, faultOf }: ExportMenuProps) {
  const t = useWords();
  const details = useRef<HTMLDetailsElement>(null);
  const [message, setMessage] = useState<{ text: string; wrong: boolean } | null>(null);

  const reading = useRef<AbortController>(null);

  useEffect(() => {
    const end = new AbortController();
    reading.current = end;
    const closeOutside = (event: PointerEvent) => {
      if (!details.current?.contains(event.target as Node)) {
        details.current?.removeAttribute('open');
      }
    };
    document.addEventListener('pointerdown', closeOutside, { signal: end.signal });
    return () => end.abort();
  }, []);

  const save = async (what: 'shown' | 'all', format: ExportFormat) => {
    const end = reading.current;
    if (!end) return;
    details.current?.removeAttribute('open');
    setMessage({ text: t('dashboard:exporting'), wrong: false });
    try {
      const lines = await readAllLines(readLog, what === 'shown' ? filter : {}, end.signal);
      saveFile(makeExport(lines, format, Date.now(), t));
      setMessage({ text: t('dashboard:exported', { count: lines.length }), wrong: false });
    } catch (error) {
      if (end.signal.aborted) return;
      setMessage({ text: t(`failure:${faultOf(error)}`), wrong: true });
    }
  };

  const row = (what: 'shown' | 'all', label: string) => (
    <div class="export-row" role="group" aria-label={label}>
      <span>{label}</span>
      {(['json', 'csv'] as const).map((format) => (
        <button
          type="button"
          class="button"
          key={format}
          aria-label={t('dashboard:exportWhat', { what: label, format: format.toUpperCase() })}
          onClick={() => void save(what, format)}
        >
          {format.toUpperCase()}
        </button>
      ))}
    </div>
  );

  return (
    <div class="export">
      <details
        ref={details}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || !details.current?.open) return;
          details.current.removeAttribute('open');
          details.current.querySelector('summary')?.focus();
        }}
      >
        <summary class="button">
          <IconDownload />
          {t('dashboard:export')}
        </summary>
        <div class="export-choices">
          {row('shown', t('dashboard:exportShown'))}
          {row('all', t('dashboard:exportAll'))}
        </div>
      </details>
      <p class={message?.wrong ? 'outcome wrong' : 'outcome'} role="status">
        {message?.text}
      </p>
    </div>
  );
}
