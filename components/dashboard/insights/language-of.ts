import type { Translate } from '../../../lib/i18n/translator.ts';

/** A language as it stands in the middle of a sentence of the interface: "italiano". */
export function languageOf(code: string, t: Translate): string {
  if (code === '' || code === 'und') return t('insights:unknownLanguage');
  try {
    return new Intl.DisplayNames(t.language, { type: 'language' }).of(code) ?? code;
  } catch {
    // Intl knows no such code; then the code itself is its name.
    return code;
  }
}
