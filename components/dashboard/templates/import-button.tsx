import { useRef, useState } from 'preact/hooks';
import IconUpload from '~icons/lucide/upload';
import { describeImportFault } from '../../../lib/i18n/describe-import-fault.ts';
import { reviewImport } from '../../../lib/templates/review-import.ts';
import type { Template } from '../../../lib/templates/template.ts';
import { useWords } from '../../parts/words.ts';
import { useDroppedFile } from '../use-dropped-file.ts';
import { readImport, type FileReview } from './read-import.ts';
import type { TemplateDesk } from './templates-page.tsx';

interface ImportButtonProps {
  desk: TemplateDesk;
  templates: readonly Template[];
  onReview(review: FileReview): void;
}

/** A file of templates, chosen or dropped anywhere on the page. It is only read and compared here. */
export function ImportButton({ desk, templates, onReview }: ImportButtonProps) {
  const t = useWords();
  const field = useRef<HTMLInputElement>(null);
  const [fault, setFault] = useState<string | null>(null);

  const take = async (file: File) => {
    setFault(null);
    const read = await readImport(file).catch(() => null);
    if (read === null) setFault(t('template:unreadable', { name: file.name }));
    else if ('fault' in read) {
      setFault(
        t('template:badFile', { name: file.name, fault: describeImportFault(read.fault, t) }),
      );
    } else {
      const wish = { library: templates, newId: desk.actions.newId, now: desk.now };
      onReview({ name: file.name, rows: reviewImport(read.rows, wish) });
    }
  };
  const isOver = useDroppedFile((file) => void take(file));

  return (
    <>
      <button type="button" class="button" onClick={() => field.current?.click()}>
        <IconUpload />
        {t('template:import')}
      </button>
      <input
        ref={field}
        type="file"
        hidden
        accept=".json,.csv,.tsv,.txt,application/json,text/csv"
        aria-label={t('template:import')}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          // The same file, mended, may be chosen again.
          event.currentTarget.value = '';
          if (file) void take(file);
        }}
      />
      <div role="alert" class="import-fault">
        {fault && <p class="callout wrong">{fault}</p>}
      </div>
      {isOver && <p class="drop-veil">{t('template:dropHere')}</p>}
    </>
  );
}
