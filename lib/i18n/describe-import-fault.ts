import type { ImportFault } from '../templates/import-fault.ts';
import type { Translate } from './translator.ts';

/** What is wrong with a file of templates, in one sentence that names the line. */
export function describeImportFault({ code, line, what = '' }: ImportFault, t: Translate): string {
  const fault = t(`template:importFault.${code}`, { what });
  return line === null ? fault : t('template:importLine', { line, fault });
}
