import { useEffect, useMemo } from 'preact/hooks';
import { chooseLanguage } from '../../lib/i18n/language.ts';
import type { TranslationKey } from '../../lib/i18n/strings.ts';
import { createTranslator, type Translate } from '../../lib/i18n/translator.ts';
import type { Settings } from '../../lib/settings/settings.ts';

/** Sets a whole page to the chosen language and look, and its title. Gives the words. */
export function usePage(
  { language, theme }: Pick<Settings, 'language' | 'theme'>,
  titleKey?: TranslationKey,
): Translate {
  const t = useMemo(
    () => createTranslator(chooseLanguage(language, navigator.languages)),
    [language],
  );

  useEffect(() => {
    document.documentElement.lang = t.language;
    if (titleKey) document.title = t(titleKey);
  }, [t, titleKey]);

  useEffect(() => {
    const { dataset } = document.documentElement;
    if (theme === 'system') delete dataset.theme;
    else dataset.theme = theme;
  }, [theme]);

  return t;
}
