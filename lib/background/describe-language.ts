import { browser } from 'wxt/browser';
import {
  type DetectedLanguages,
  languageOf,
  surelyLanguageOf,
  usualLanguage,
} from '../language/language-of.ts';
import type { LogDatabase } from '../log/database.ts';
import type { CommentRecord } from '../log/records.ts';
import type { Background } from './background.ts';
import type { DescribeLanguage } from './make-card.ts';

/** Finds the language to answer in with the browser's own detector and what the log has; nothing leaves the browser. */
export function languageTeller({
  database,
  translate,
}: Pick<Background, 'database' | 'translate'>): DescribeLanguage {
  // A list asks for the same post many times; what is around it is read once.
  const ofPosts = new Map<string, Promise<string | null>>();
  return async (text, declared, record) =>
    languageOf(text, {
      declared,
      detect,
      around: async () => {
        if (!record) return null;
        const ofPerson = await languageOfPerson(database, record);
        if (ofPerson !== null) return ofPerson;
        const known = ofPosts.get(record.postKey) ?? languageUnder(database, record.postKey);
        ofPosts.set(record.postKey, known);
        return known;
      },
      fallback: (await translate()).language,
    });
}

/** So many neighbours tell what is written under a post. */
const mostNeighbours = 40;

async function languageOfPerson(
  { comments }: LogDatabase,
  { key, site, comment }: CommentRecord,
): Promise<string | null> {
  const theirs = await comments
    .where('[site+comment.author.id]')
    .equals([site, comment.author.id])
    .limit(mostNeighbours)
    .toArray();
  return usual(theirs.filter((other) => other.key !== key).map((other) => other.comment.text));
}

async function languageUnder(
  { comments, posts }: LogDatabase,
  postKey: string,
): Promise<string | null> {
  const [post, records] = await Promise.all([
    posts.get(postKey),
    comments.where({ postKey }).limit(mostNeighbours).toArray(),
  ]);
  return usual([post?.post.title ?? '', ...records.map(({ comment }) => comment.text)]);
}

async function usual(texts: readonly string[]): Promise<string | null> {
  return usualLanguage(await Promise.all(texts.map((text) => surelyLanguageOf(text, detect))));
}

/** So many texts are remembered; the worker forgets them all when it stops. */
const rememberedLimit = 2_000;
const remembered = new Map<string, Promise<DetectedLanguages>>();

function detect(text: string): Promise<DetectedLanguages> {
  const known = remembered.get(text);
  if (known) return known;
  if (remembered.size >= rememberedLimit) remembered.clear();
  const found = browser.i18n.detectLanguage(text);
  remembered.set(text, found);
  return found;
}
