import { useEffect, useRef } from 'preact/hooks';
import IconDownload from '~icons/lucide/download';
import { useWords } from '../parts/words.ts';

export type ExportFormat = 'json' | 'csv';

interface ExportChoicesProps {
  rows: { label: string; save: (format: ExportFormat) => void }[];
}

/** A button that opens the choice of files to take away: each row as JSON or CSV. */
export function ExportChoices({ rows }: ExportChoicesProps) {
  const t = useWords();
  const details = useRef<HTMLDetailsElement>(null);
  const close = () => details.current?.removeAttribute('open');

  useEffect(() => {
    const end = new AbortController();
    const closeOutside = (event: PointerEvent) => {
      if (!details.current?.contains(event.target as Node)) close();
    };
    document.addEventListener('pointerdown', closeOutside, { signal: end.signal });
    return () => end.abort();
  }, []);

  return (
    <details
      ref={details}
      class="export-menu"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !details.current?.open) return;
        close();
        details.current.querySelector('summary')?.focus();
      }}
    >
      <summary class="button">
        <IconDownload />
        {t('dashboard:export')}
      </summary>
      <div class="export-choices" data-layer>
        {rows.map(({ label, save }) => (
          <div class="export-row" role="group" aria-label={label} key={label}>
            <span>{label}</span>
            {(['json', 'csv'] as const).map((format) => (
              <button
                type="button"
                class="button"
                key={format}
                aria-label={t('dashboard:exportWhat', {
                  what: label,
                  format: format.toUpperCase(),
                })}
                onClick={() => {
                  close();
                  save(format);
                }}
              >
                {format.toUpperCase()}
              </button>
            ))}
          </div>
        ))}
      </div>
    </details>
  );
}
