import { browser } from 'wxt/browser';
import type { Translate } from '../i18n/translator.ts';
import { digestMoment } from '../inbox/digest.ts';
import { isQuiet } from '../inbox/quiet.ts';
import type { Key } from '../log/interaction.ts';
import { type CommentRecord, kindOfRecord } from '../log/records.ts';
import type { Settings } from '../settings/settings.ts';
import type { Background } from './background.ts';
import { isCounted } from './counting.ts';
import { createQueue } from './create-queue.ts';
import { openDashboard } from './open-dashboard.ts';
import { readWaiting } from './read-waiting.ts';

/** What was told already. In storage.local, so that nothing is told twice, whatever dies or restarts. */
interface Told {
  /** The day of the last digest, as `Date.toDateString` has it. */
  digestDay: string | null;
  /** For when each promise was told, so that a new promise to the same person is told again. */
  promises: Record<Key, number>;
}

/** Later than this a digest of the morning is no help. */
const digestLateMs = 2 * 3_600_000;
const storageKey = 'told';
const inTurn = createQueue();

/** Tells what has fallen due since it was last asked: promises, and the digest of the day. Silent in quiet times. */
export function notifyDue(background: Background, now: number): Promise<void> {
  return inTurn(async () => {
    const settings = await background.settings();
    const { notifications, quiet } = settings;
    if (notifications.digestAt === null && !notifications.promises) return;
    if (isQuiet(now, quiet) || !(await mayNotify())) return;
    const told = await readTold();
    const t = await background.translate();
    const due = await promisesDue(background, settings, now);
    const news = due.filter(({ key, due: at }) => told.promises[key] !== at);
    const isDigestDue = isDue(settings, told, now);
    const digest = isDigestDue ? await makeDigest(background, due.length, t) : null;
    // Written first: what was told twice is worse than what was lost with the worker.
    await writeTold({
      digestDay: isDigestDue ? dayOf(now) : told.digestDay,
      promises: Object.fromEntries(due.map(({ key, due: at }) => [key, at])),
    });
    if (notifications.promises && news.length > 0) await tellPromises(news, t);
    if (digest) await tell('digest', t('session:digestTitle'), digest);
  });
}

/** A click on a notification opens the comment's page, or the dashboard where it spoke of several. */
export async function openNotified({ database }: Background, id: string): Promise<void> {
  const key = id.startsWith(promisePrefix) ? id.slice(promisePrefix.length) : null;
  const record = key === null ? undefined : await database.comments.get(key);
  await browser.notifications.clear(id);
  if (record) await browser.tabs.create({ url: record.comment.permalink });
  else await openDashboard({});
}

const promisePrefix = 'promise:';

/** The permission is asked for in the settings; without it the browser has no such interface. */
async function mayNotify(): Promise<boolean> {
  return browser.permissions.contains({ permissions: ['notifications'] });
}

function isDue({ notifications, quiet }: Settings, { digestDay }: Told, now: number): boolean {
  const { digestAt } = notifications;
  if (digestAt === null || digestDay === dayOf(now)) return false;
  const moment = digestMoment(now, digestAt, quiet);
  return moment !== null && moment <= now && now - moment < digestLateMs;
}

/** null: nobody waits, and there is nothing to say. */
async function makeDigest(
  background: Background,
  promises: number,
  t: Translate,
): Promise<string | null> {
  const waiting = await readWaiting(background);
  const questions = waiting.filter((record) => kindOfRecord(record) === 'question').length;
  const others = waiting.length - questions;
  const parts: string[] = [];
  if (questions > 0) parts.push(t('session:digestQuestions', { count: questions }));
  if (promises > 0) parts.push(t('session:digestPromises', { count: promises }));
  if (others > 0) parts.push(t('session:digestOthers', { count: others }));
  return parts.length === 0 ? null : list(parts, t);
}

async function promisesDue(
  { database }: Background,
  settings: Settings,
  now: number,
): Promise<CommentRecord[]> {
  const due = await database.comments.where('due').between(1, now, true, true).toArray();
  return due.filter((record) => record.status === 'promised' && isCounted(record, settings));
}

const mostNames = 3;

async function tellPromises(news: readonly CommentRecord[], t: Translate): Promise<void> {
  const names = news.map(({ comment }) => comment.author.name).filter((name) => name !== '');
  const [first] = news;
  if (first && news.length === 1) {
    const [author = t('panel:noName')] = names;
    const id = `${promisePrefix}${first.key}`;
    await tell(id, t('session:promiseTitle'), t('session:promiseTo', { author }));
    return;
  }
  const title = t('session:promisesTitle', { count: news.length });
  await tell('promises', title, list([...new Set(names)].slice(0, mostNames), t));
}

function list(parts: readonly string[], t: Translate): string {
  return new Intl.ListFormat(t.language, { type: 'conjunction' }).format(parts);
}

async function tell(id: string, title: string, message: string): Promise<void> {
  const iconUrl = browser.runtime.getURL('/icon/128.png');
  await browser.notifications.create(id, { type: 'basic', iconUrl, title, message });
}

async function readTold(): Promise<Told> {
  const stored = (await browser.storage.local.get(storageKey))[storageKey] as Told | undefined;
  return stored ?? { digestDay: null, promises: {} };
}

async function writeTold(told: Told): Promise<void> {
  await browser.storage.local.set({ [storageKey]: told });
}

function dayOf(now: number): string {
  return new Date(now).toDateString();
}
