import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { IDBFactory } from 'fake-indexeddb';
import { type Background, createBackground } from '../../lib/background/background.ts';
import { tabPageOf, writeTabPage } from '../../lib/background/tab-pages.ts';
import type { CommentObservation } from '../../lib/comments/comment.ts';
import { keyOf, siteKey } from '../../lib/comments/keys.ts';
import type { PageObservation } from '../../lib/messages/messages.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { annasPage, blogOrigin } from '../kit/annas-page.ts';
import type { StandInBrowser } from '../kit/stand-in-browser.ts';
import { turnOn } from './annas-settings.ts';

/** Anna's blog is on, its permission granted, and her post was read in a tab. */

export const blogSite = siteKey('wordpress', 'blog.example');
export const blogPattern = 'https://blog.example/*';
export const postUrl = `${blogOrigin}/pane/`;

export function commentKey(id: string): string {
  return keyOf(blogSite, 'comment', id);
}

export interface Blog {
  background: Background;
  /** How often something asked for a refresh. */
  refreshed(): number;
}

/** An own background with an empty log. */
export async function openBlog(about: Partial<Settings> = {}): Promise<Blog> {
  await turnOn(about);
  // Of its own, so that what an earlier test left running writes elsewhere.
  Dexie.dependencies.indexedDB = new IDBFactory();
  let refreshed = 0;
  const background = createBackground(() => (refreshed += 1));
  return { background, refreshed: () => refreshed };
}

/** What the companion on Anna's post would have reported from this tab. */
export async function readIn(
  { background }: Blog,
  tabId: number,
  comments: CommentObservation[],
  about: Partial<PageObservation> = {},
): Promise<void> {
  const page = annasPage(comments, about);
  await writeTabPage(tabId, tabPageOf(new URL(page.url).origin, page, null));
  await background.store.recordPage(blogSite, page);
}

/** Anna's post in a new tab, read, with a companion that says what it is asked. */
export async function openPost(
  browser: StandInBrowser,
  blog: Blog,
  comments: CommentObservation[],
): Promise<number> {
  const tabId = browser.openTab(postUrl, { active: true });
  browser.granted.add(blogPattern);
  browser.companionIn(tabId);
  await readIn(blog, tabId, comments);
  return tabId;
}
