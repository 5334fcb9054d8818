import type { Translate } from '../../../lib/i18n/translator.ts';
import { baseOf, languageName } from './language-name.ts';

/** What a text's tag means: "Italiano", "Italiano, forma di cortesia". */
export function tagName(tag: string, t: Translate): string {
  const base = baseOf(tag);
  const name = languageName(base, t.language);
  return tag === base ? name : t('template:formalIn', { language: name });
}
