import type { Standing } from '../comments/comment.ts';
import type { CommentCard } from '../inbox/view.ts';
import { openMs, type QuietTimes } from '../inbox/quiet.ts';
import { type CommentRecord, kindOfRecord } from '../log/records.ts';
import { acknowledge } from '../templates/acknowledge-ladder.ts';
import { firstNameOf } from '../templates/first-name.ts';
import { choosePromise } from '../templates/promises.ts';
import type { Item } from './inbox-of.ts';
import type { TabPage } from './tab-pages.ts';

/** The language to answer a text in, as a base code: 'it'. Where the text alone does not tell, what stands around its record does. */
export type DescribeLanguage = (
  text: string,
  declared: string | undefined,
  record?: CommentRecord,
) => Promise<string>;

export interface CardSources {
  tabPage: TabPage | null;
  quiet: QuietTimes;
  now: number;
  describeLanguage: DescribeLanguage;
}

/** A draft in the box is forgotten after this; the person has moved on. */
const draftLivesMs = 30 * 60_000;

export async function makeCard(
  item: Item,
  used: readonly string[],
  { tabPage, quiet, now, describeLanguage }: CardSources,
): Promise<CommentCard> {
  const { record, standing, kind, commentsOfAuthor, isFirstTime, isRegular } = item;
  const { comment } = record;
  const wording = await makeWording(record, used, describeLanguage);
  const draft = record.drafts.at(-1);
  const isPending =
    draft &&
    draft.at > now - draftLivesMs &&
    (standing.since === null || draft.at > standing.since);
  const isOpen = standing.status === 'waiting' || standing.status === 'unknown';
  return {
    key: record.key,
    postKey: record.postKey,
    author: comment.author.name,
    text: comment.text,
    at: comment.at,
    isEstimate: comment.precisionMs > 0,
    permalink: comment.permalink,
    standing,
    tag: tagOf(item),
    kind,
    isLabelled: record.labelled.length > 0,
    commentsOfAuthor,
    isFirstTime,
    isRegular,
    waitedMs: comment.at === null ? null : openMs(comment.at, waitedUntil(standing, now), quiet),
    ...wording,
    pendingDraft:
      draft && isPending && isOpen
        ? {
            text: draft.text,
            copied: draft.how === 'clipboard',
            purpose: draft.purpose,
            due: draft.due,
          }
        : undefined,
    inPage: isInPage(record, tabPage),
    isPrivate: comment.visibility === 'private',
  };
}

/** Who has their word waits no more. */
function waitedUntil({ status, since }: Standing, now: number): number {
  return hasWord.has(status) ? (since ?? now) : now;
}

const hasWord = new Set<Standing['status']>(['acknowledged', 'answered', 'letGo']);

/** A question or a critic stays one when they come back with it, or write for the first time: they want an answer, not thanks. */
export function tagOf({
  kind,
  standing,
  isFirstTime,
  isRegular,
}: Pick<Item, 'kind' | 'standing' | 'isFirstTime' | 'isRegular'>): CommentCard['tag'] {
  if (kind === 'question' || kind === 'criticism') return kind;
  if (standing.cameBack) return 'cameBack';
  if (isFirstTime) return 'firstTime';
  if (kind === 'share') return 'share';
  return isRegular ? 'regular' : undefined;
}

/**
 * The words that are ready for a comment, in its language. `used`: what stands under its post already. The acknowledgement is '' where
 * thanks alone would be no answer.
 */
export async function makeWording(
  record: CommentRecord,
  used: readonly string[],
  describeLanguage: DescribeLanguage,
  not?: string,
): Promise<Pick<CommentCard, 'language' | 'acknowledgement' | 'promise'>> {
  const { key, comment } = record;
  const { text, lang, author } = comment;
  const language = await describeLanguage(text, lang, record);
  const wish = { language, firstName: firstNameOf(author.name), used, seed: seedOf(key), not };
  const acknowledgement = acknowledge(kindOfRecord(record), { ...wish, text }) ?? '';
  return { language, acknowledgement, promise: choosePromise(wish) };
}

export function isInPage(record: CommentRecord, tabPage: TabPage | null): boolean {
  if (!tabPage || tabPage.site !== record.site) return false;
  return tabPage.postKey === record.postKey || tabPage.page.kind === 'inbox';
}

/** A number that stays with a comment, so that its wording does not change at each look. */
function seedOf(key: string): number {
  let seed = 0;
  for (const character of key) seed = (seed * 31 + (character.codePointAt(0) ?? 0)) >>> 0;
  return seed;
}
