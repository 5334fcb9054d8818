import { toCsv } from '../../../lib/templates/to-csv.ts';
import { toJson } from '../../../lib/templates/to-json.ts';
import type { Template } from '../../../lib/templates/template.ts';
import { useWords } from '../../parts/words.ts';
import { ExportChoices, type ExportFormat } from '../export-choices.tsx';
import type { TemplateDesk } from './templates-page.tsx';

interface TemplateExportProps {
  desk: TemplateDesk;
  templates: readonly Template[];
  /** Those in the list just now. */
  visible: readonly Template[];
}

/** The library as a file: what is shown or all, as JSON or CSV. */
export function TemplateExport({ desk, templates, visible }: TemplateExportProps) {
  const t = useWords();
  const save = (chosen: readonly Template[], format: ExportFormat) => {
    const day = new Date(desk.now).toLocaleDateString('sv');
    desk.saveFile({
      name: `ricevuto-templates-${day}.${format}`,
      type: format === 'json' ? 'application/json' : 'text/csv',
      content: format === 'json' ? toJson(chosen) : toCsv(chosen),
    });
    desk.say(t('template:exported', { count: chosen.length }));
  };
  return (
    <ExportChoices
      rows={[
        {
          label: t('template:exportShown', { count: visible.length }),
          save: (format) => save(visible, format),
        },
        {
          label: t('template:exportAll', { count: templates.length }),
          save: (format) => save(templates, format),
        },
      ]}
    />
  );
}
