import { browser } from 'wxt/browser';
import {
  keptTemplateDrafts,
  newTemplate,
} from '../../components/dashboard/templates/kept-template-drafts.ts';
import { emptyDraft } from '../../components/dashboard/templates/template-draft.ts';
import { chooseLanguage } from '../../lib/i18n/language.ts';
import { surelyLanguageOf } from '../../lib/language/language-of.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { escapeWords } from '../../lib/templates/escape-words.ts';

/**
 * Words that the address brings along (`?text=`) become the draft of a new template, in their own language where that is sure. They
 * leave the address: a reload must not bring them again.
 */
export async function keepNewText({ language }: Pick<Settings, 'language'>): Promise<void> {
  const url = new URL(location.href);
  const text = url.searchParams.get('text');
  if (text === null) return;
  const sure = await surelyLanguageOf(text, (words) => browser.i18n.detectLanguage(words)).catch(
    () => null,
  );
  const written = sure ?? chooseLanguage(language, navigator.languages);
  keptTemplateDrafts.write(newTemplate, emptyDraft(written, escapeWords(text)));
  url.search = '';
  url.hash = `templates/${newTemplate}`;
  history.replaceState(null, '', url);
}
