import { languages, type Language, type Settings } from '../settings/settings.ts';

/** The language to speak: the chosen one, else the first of the browser's languages that is ours, else English. */
export function chooseLanguage(
  setting: Settings['language'],
  browserLanguages: readonly string[],
): Language {
  if (setting !== 'browser') return setting;
  for (const tag of browserLanguages) {
    const language = primaryLanguage(tag);
    const ours = languages.find((known) => known === language);
    if (ours) return ours;
  }
  return 'en';
}

/** Each language by its own name, as it stands in a list of languages. */
export const languageNames: Record<Language, string> = {
  it: 'Italiano',
  en: 'English',
  fr: 'Français',
};

/** `it` of `it-CH`; browsers also write `it_CH`. */
function primaryLanguage(tag: string): string | undefined {
  return tag.split(/[-_]/u)[0]?.toLowerCase();
}
