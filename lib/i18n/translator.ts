import { createInstance } from 'i18next';
import type { Language } from '../settings/settings.ts';
import { strings, type TranslationKey } from './strings.ts';

/** Gives the words for a key: `t('popup:turnOn', { site })`. A key that does not exist is a type error. */
export interface Translate {
  (key: TranslationKey, values?: Record<string, string | number>): string;
  /** The language that it speaks. */
  readonly language: Language;
}

/**
 * Speaks one language. Ready at once: all strings are in the bundle. Plurals and figures (`{{count, number}}`) follow Intl.
 * Values are not escaped (Preact escapes what it shows) and are never themselves read for placeholders.
 */
export function createTranslator(language: Language): Translate {
  const i18n = createInstance({
    lng: language,
    fallbackLng: false,
    resources: { [language]: strings[language] },
    ns: Object.keys(strings[language]),
    initAsync: false,
    keySeparator: false,
    interpolation: { escapeValue: false },
  });
  void i18n.init();
  // A list asks for the same few again and again.
  const plain = new Map<TranslationKey, string>();
  const translate = (key: TranslationKey, values?: Record<string, string | number>): string => {
    if (values) return i18n.t(key, values);
    const words = plain.get(key) ?? i18n.t(key);
    plain.set(key, words);
    return words;
  };
  return Object.assign(translate, { language });
}
