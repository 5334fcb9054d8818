import { browser } from 'wxt/browser';
import {
  type DetectedLanguages,
  languageOf,
  surelyLanguageOf,
  usualLanguage,
} from '../language/language-of.ts';
import type { CommentRecord } from '../log/records.ts';
import type { Background } from './background.ts';
import type { Known } from './inbox-memory.ts';
import type { DescribeLanguage } from './make-card.ts';

/** Finds the language to answer in with the browser's own detector and what the log has; nothing leaves the browser. */
export function languageTeller({
  memory,
  translate,
}: Pick<Background, 'memory' | 'translate'>): DescribeLanguage {
  // A list asks once a card; these are the same for all of them.
  let known: Promise<Known> | undefined;
  let fallback: Promise<string> | undefined;
  return async (text, declared, record) =>
    languageOf(text, {
      declared,
      detect,
      around: async () => (record ? languageAround(await (known ??= memory.read()), record) : null),
      fallback: await (fallback ??= translate().then(({ language }) => language)),
    });
}

/** So many comments of a person, or under a post, tell what they write in. */
const mostOfPerson = 12;
const mostUnderPost = 40;

async function languageAround(known: Known, record: CommentRecord): Promise<string | null> {
  const others = (await known.ofWriter(record)).filter(({ key }) => key !== record.key);
  return (await usual(others.slice(0, mostOfPerson))) ?? languageUnder(known, record.postKey);
}

/** By post; as long as nothing is written, cards ask for the same posts again and again. */
const ofPosts = new WeakMap<Known, Map<string, Promise<string | null>>>();

function languageUnder(known: Known, postKey: string): Promise<string | null> {
  const told = ofPosts.get(known) ?? new Map<string, Promise<string | null>>();
  ofPosts.set(known, told);
  const language =
    told.get(postKey) ??
    known
      .under(postKey)
      .then((records) =>
        usual(records.slice(0, mostUnderPost), known.posts.get(postKey)?.post.title),
      );
  told.set(postKey, language);
  return language;
}

async function usual(records: readonly CommentRecord[], title = ''): Promise<string | null> {
  const found = [surelyLanguageOf(title, detect), ...records.map(surelyLanguageOfRecord)];
  return usualLanguage(await Promise.all(found));
}

const ofRecords = new WeakMap<CommentRecord, Promise<string | null>>();

function surelyLanguageOfRecord(record: CommentRecord): Promise<string | null> {
  const told = ofRecords.get(record) ?? surelyLanguageOf(record.comment.text, detect);
  ofRecords.set(record, told);
  return told;
}

/** So many texts are remembered; the worker forgets them all when it stops. */
const rememberedLimit = 2_000;
const remembered = new Map<string, Promise<DetectedLanguages>>();

function detect(text: string): Promise<DetectedLanguages> {
  const known = remembered.get(text);
  if (known) return known;
  for (const oldest of remembered.keys()) {
    if (remembered.size < rememberedLimit) break;
    remembered.delete(oldest);
  }
  const found = browser.i18n.detectLanguage(text);
  remembered.set(text, found);
  return found;
}
