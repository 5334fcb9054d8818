import type { TemplateFault } from '../templates/check-template.ts';
import type { Translate } from './translator.ts';

/** What is wrong at a place of a template. */
export function describeTemplateFault({ code }: Pick<TemplateFault, 'code'>, t: Translate): string {
  return t(`template:fault.${code}`);
}
