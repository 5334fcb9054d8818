import { keyOf } from '../comments/keys.ts';
import type { FromPage } from '../messages/messages.ts';
import { questionsIn } from '../templates/fill-template.ts';
import { parseTemplate } from '../templates/parse-template.ts';
import { readyTemplate } from '../templates/ready-template.ts';
import { shortcutSign } from '../templates/shortcut-sign.ts';
import type { Background } from './background.ts';
import { describeFilling, describeFillingOf } from './describe-filling.ts';
import { readLibrary } from './library.ts';
import { readTabPage } from './tab-pages.ts';

/**
 * Every shortcut that a box can take, none where the person does not want them expanded. A template that asks something first is for the
 * panel: in a box its shortcut stays what was typed, and Tab the site's own.
 */
export async function readShortcuts(background: Background): Promise<string[]> {
  const { expandShortcuts } = await background.settings();
  if (!expandShortcuts) return [];
  return (await readLibrary(background)).flatMap(({ shortcut, texts }) =>
    shortcut === undefined || Object.values(texts).some(asksSomething) ? [] : shortcut,
  );
}

function asksSomething(text: string): boolean {
  const parsed = parseTemplate(text);
  return 'parts' in parsed && questionsIn(parsed.parts).length > 0;
}

/** The words for a shortcut in a box of this tab. null: there is no such shortcut, or it cannot be filled without asking. */
export async function expandShortcut(
  background: Background,
  tabId: number,
  { shortcut, commentId }: FromPage['template.expand']['in'],
): Promise<FromPage['template.expand']['out']> {
  const [settings, tabPage] = await Promise.all([background.settings(), readTabPage(tabId)]);
  if (!settings.expandShortcuts || !tabPage) return null;
  const typed = shortcutSign(shortcut);
  const template = (await readLibrary(background)).find(
    (each) => each.shortcut !== undefined && shortcutSign(each.shortcut) === typed,
  );
  if (!template) return null;
  const record =
    commentId === null
      ? undefined
      : await background.database.comments.get(keyOf(tabPage.site, 'comment', commentId));
  const filling = record
    ? await describeFilling(background, record)
    : await describeFillingOf(background, tabPage);
  const ready = readyTemplate(template, filling);
  if (!ready || ready.asks) return null;
  const { text, cursor } = ready;
  return { text, ...(cursor !== undefined && { cursor }) };
}
