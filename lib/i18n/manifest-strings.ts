import { languages } from '../settings/settings.ts';
import { strings } from './strings.ts';

/** One file of the extension's `_locales` folder, as WXT's `build:publicAssets` hook takes it. */
export interface LocaleFile {
  relativeDest: string;
  contents: string;
}

/** What the browser itself shows (`__MSG_name__`, `__MSG_description__`), made at build time from the one source of strings. */
export function makeLocaleFiles(): LocaleFile[] {
  return languages.map((language) => ({
    relativeDest: `_locales/${language}/messages.json`,
    contents: JSON.stringify(toMessages(strings[language].manifest), null, 2),
  }));
}

function toMessages(words: Record<string, string>): Record<string, { message: string }> {
  return Object.fromEntries(
    // A lone $ would begin a placeholder there.
    Object.entries(words).map(([key, text]) => [key, { message: text.replaceAll('$', '$$$$') }]),
  );
}
