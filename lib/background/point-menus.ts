import { browser } from 'wxt/browser';
import { keyOf } from '../comments/keys.ts';
import type { LogDatabase } from '../log/database.ts';
import { type CommentRecord, kindOfRecord } from '../log/records.ts';
import type { FromPage } from '../messages/messages.ts';
import { chooseTemplates, mostSuggested } from '../templates/choose-templates.ts';
import { readyTemplate } from '../templates/ready-template.ts';
import type { Background } from './background.ts';
import { createQueue } from './create-queue.ts';
import { describeFilling, describeFillingOf } from './describe-filling.ts';
import { readLibrary } from './library.ts';
import { type CommentAction, commentActions } from './menu-choice.ts';
import { menuTitle } from './menu-title.ts';
import { readTabPage, type TabPage } from './tab-pages.ts';

type Pointed = FromPage['menu.pointed']['in'];

/** What the menus show: the tab in front, and what each tab's pointer is on. Menus are one for the whole browser. */
interface MenuState {
  tabId: number | null;
  pointed: Record<number, Pointed>;
  /** The templates at the places of the best. */
  best: string[];
}

/** The pointer of a tab came to something else; null: its page is gone. The menus follow, unless another pointing comes meanwhile. */
export function pointMenus(
  background: Background,
  tabId: number,
  pointed: Pointed | null,
): Promise<void> {
  return follow(background, ({ pointed: before }) => {
    const { [tabId]: _, ...others } = before;
    return { tabId, pointed: pointed ? { ...others, [tabId]: pointed } : others };
  });
}

/** Another tab came to the front: what its pointer was on last holds again. */
export function turnMenusTo(background: Background, tabId: number): Promise<void> {
  return follow(background, ({ pointed }) => ({ tabId, pointed }));
}

/** The menus were built anew. */
export function showPointed(background: Background): Promise<void> {
  return follow(background, (state) => state);
}

/** Which template stands at a place of the best. */
export async function templateAtPlace(place: number): Promise<string | null> {
  return (await readState()).best[place] ?? null;
}

const inTurn = createQueue();
let latest = 0;

async function follow(
  background: Background,
  next: (state: MenuState) => Pick<MenuState, 'tabId' | 'pointed'>,
): Promise<void> {
  latest += 1;
  const turn = latest;
  await inTurn(async () => {
    const before = await readState();
    const state = { ...before, ...next(before) };
    await writeState(state);
    if (turn !== latest) return;
    await writeState({ ...state, best: await show(background, state) });
  });
}

/** Shows what fits, and hides the rest. Gives the templates at the places of the best. */
async function show(background: Background, { tabId, pointed }: MenuState): Promise<string[]> {
  const tabPage = tabId === null ? null : await readTabPage(tabId);
  const place = tabId === null ? undefined : pointed[tabId];
  const record = tabPage && (await recordAt(background.database, tabPage, place?.commentId));
  const best = tabPage && place?.editable ? await bestFor(background, tabPage, record) : [];
  const isOnComment = record !== null && place?.editable === false;
  await Promise.all([
    ...commentActions.map((action) =>
      update(`comment:${action}`, { visible: isOnComment && isPossible(action, record) }),
    ),
    ...Array.from({ length: mostSuggested }, (_, at) => {
      const title = best[at]?.title;
      return update(`best:${at}`, title ? { title, visible: true } : { visible: false });
    }),
    update('line:best', { visible: best.length > 0 }),
  ]);
  return best.map(({ id }) => id);
}

/** A comment of somebody else's on the user's own post; null: none, or not known yet. */
async function recordAt(
  { comments }: LogDatabase,
  { site }: TabPage,
  commentId: string | null | undefined,
): Promise<CommentRecord | null> {
  if (commentId === null || commentId === undefined) return null;
  const record = await comments.get(keyOf(site, 'comment', commentId));
  return record?.standing && !record.gone ? record : null;
}

/** A bare thanks is no answer to a question or criticism. */
function isPossible(action: CommentAction, record: CommentRecord): boolean {
  if (action !== 'acknowledge') return true;
  const kind = kindOfRecord(record);
  return kind !== 'question' && kind !== 'criticism';
}

async function bestFor(
  background: Background,
  tabPage: TabPage,
  record: CommentRecord | null,
): Promise<{ id: string; title: string }[]> {
  const library = await readLibrary(background);
  const filling = record
    ? await describeFilling(background, record)
    : await describeFillingOf(background, tabPage);
  return chooseTemplates(library, filling.occasion).flatMap(({ template }) => {
    const ready = readyTemplate(template, filling);
    if (!ready) return [];
    const preview = ready.text.replace(/\{\{ask:([^{}]*)\}\}/gu, '[$1]');
    return [{ id: template.id, title: menuTitle(preview) }];
  });
}

async function update(id: string, about: { title?: string; visible: boolean }): Promise<void> {
  try {
    await browser.contextMenus.update(id, about);
  } catch {
    // No site is on in whose pages we stand, or the menus are just being built: then they follow once they stand.
  }
}

const storageKey = 'menus';

async function readState(): Promise<MenuState> {
  const stored = (await browser.storage.session.get(storageKey))[storageKey];
  return (stored as MenuState | undefined) ?? { tabId: null, pointed: {}, best: [] };
}

async function writeState(state: MenuState): Promise<void> {
  await browser.storage.session.set({ [storageKey]: state });
}
