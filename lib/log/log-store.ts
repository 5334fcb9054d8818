import { monotonicFactory } from 'ulid';
import type { PostObservation } from '../comments/comment.ts';
import { keyOf } from '../comments/keys.ts';
import type { CommentKind } from '../language/comment-kind.ts';
import type { PageObservation } from '../messages/messages.ts';
import { type About, appendFacts, judgePosts, tablesOfFacts } from './append.ts';
import type { LogDatabase } from './database.ts';
import { factsOfPage, type Writing } from './facts-of-page.ts';
import { aboutRecord, factsOfLabel, factsOfSaid, type SaidFacts } from './facts-of-said.ts';
import { aboutDecisions, factsOfUndo, isDecision } from './facts-of-undo.ts';
import type { DraftInserted, Interaction, Key, Said, SiteKey, Useful } from './interaction.ts';
import { forgetOldTexts } from './forget/forget-old-texts.ts';
import type { Judgement } from './judge.ts';
import { peopleWrites } from './people/people-writes.ts';
import { continueRebuild } from './rebuild.ts';
import type { CommentRecord } from './records.ts';
import { settleWords } from './words/settle-words.ts';

const newId = monotonicFactory();

/** Every write to the log; background only. Each is one transaction: it happened whole, or not at all. */
export function createLogStore(database: LogDatabase, judgement: () => Judgement) {
  const append = (
    about: About,
    make: Parameters<typeof appendFacts>[2],
    judge?: boolean,
  ): Promise<Interaction[]> => appendFacts(database, about, make, judgement(), judge);

  const writing = (): Writing => ({ now: judgement().now, newId });
  const aboutComments = (keys: readonly Key[]) => ({ comments: keys, posts: [], accounts: [] });

  /** Writes what the person says about these comments. null, and nothing is written: one of them is not known. */
  const say = async (
    keys: readonly Key[],
    make: (records: readonly CommentRecord[]) => SaidFacts,
  ): Promise<string[] | null> => {
    const wanted = new Set(keys);
    let undoneBy: string[] | null = null;
    await append(aboutComments([...wanted]), ({ comments }) => {
      if (comments.size < wanted.size) return [];
      const made = make([...comments.values()]);
      undoneBy = made.undoneBy;
      return made.facts;
    });
    return undoneBy;
  };

  return {
    /** Writes what is new in a part of a reading. Judges when the last part came. */
    recordPage(site: SiteKey, page: PageObservation): Promise<Interaction[]> {
      const about = {
        comments: page.comments.map(({ id }) => keyOf(site, 'comment', id)),
        posts: postsOf(site, page),
        accounts: page.account ? [keyOf(site, 'account', page.account.id)] : [],
      };
      return append(about, (known) => factsOfPage(site, page, known, writing()), !page.more);
    },

    /** Writes what the person decided; gives the fact's id, for undo. null: no such comment. */
    async recordSaid(key: Key, said: Said): Promise<string | null> {
      return (await this.recordSaidOfAll([key], said))?.[0] ?? null;
    },

    /**
     * Writes the same decision about several comments, all or none; gives the facts' ids, for undo. null: one of them is not known.
     * `applies` leaves out, in the moment of writing, those about which it is not to be said (any more).
     */
    recordSaidOfAll(
      keys: readonly Key[],
      said: Said,
      applies: (record: CommentRecord) => boolean = () => true,
    ): Promise<string[] | null> {
      return say(keys, (records) => factsOfSaid(records.filter(applies), said, writing()));
    },

    /** Writes what kind of comment the person says that it is; gives the fact's id, for undo. null: no such comment. */
    async recordLabel(key: Key, label: CommentKind): Promise<string | null> {
      const facts = await say([key], ([record]) =>
        record ? factsOfLabel(record, label, writing()) : { facts: [], undoneBy: [] },
      );
      return facts?.[0] ?? null;
    },

    /** Writes that the person says the post is theirs, or takes that back; gives the fact's id, for undo. */
    async recordClaim(
      site: SiteKey,
      accountId: string,
      post: PostObservation,
      claimed = true,
    ): Promise<string | null> {
      const key = keyOf(site, 'post', post.id);
      const [fact] = await append({ comments: [], posts: [key], accounts: [] }, ({ posts }) =>
        (posts.get(key)?.claimed ?? false) === claimed
          ? []
          : [
              {
                kind: 'post.claimed',
                id: newId(),
                recordedAt: judgement().now,
                site,
                accountId,
                post,
                claimed,
              },
            ],
      );
      return fact?.id ?? null;
    },

    /** Takes back a decision. False if there is no such fact, or it is taken back already. */
    async undo(factId: string): Promise<boolean> {
      return this.undoAll([factId]);
    },

    /** Takes back decisions, all or none. False if one of them is no decision, or is taken back already. */
    async undoAll(factIds: readonly string[]): Promise<boolean> {
      const found = await database.interactions.bulkGet([...new Set(factIds)]);
      const decisions = found.filter((fact) => fact !== undefined).filter(isDecision);
      if (decisions.length < found.length) return false;
      const facts = await append(aboutDecisions(decisions), (known) =>
        factsOfUndo(decisions, known, writing()),
      );
      return facts.length > 0;
    },

    /** Writes that a criticism helped, or takes that back (null). False: no such comment. */
    async recordUseful(key: Key, useful: Useful | null): Promise<boolean> {
      let isKnown = false;
      await append(aboutComments([key]), ({ comments }) => {
        const record = comments.get(key);
        isKnown = record !== undefined;
        if (!record || JSON.stringify(record.useful ?? null) === JSON.stringify(useful)) return [];
        return [{ kind: 'comment.useful', ...aboutRecord(record, writing()), useful }];
      });
      return isKnown;
    },

    ...peopleWrites(database, judgement, writing),

    /** Forgets texts that were written before that moment (epoch ms), where nobody waits for an answer to them any more. */
    forgetOldTexts: (before: number) => forgetOldTexts(database, before, judgement()),

    /** Goes on with deriving everything anew, if that is not finished. True: there was something left to do. */
    continueRebuild: () => continueRebuild(database, judgement()),

    /** Goes on with the index of words, if that is not finished. */
    settleWords: () => settleWords(database),

    /** Writes that words were put into a reply box or on the clipboard. */
    async recordDraft(
      key: Key,
      draft: Pick<DraftInserted, 'purpose' | 'text' | 'how' | 'due' | 'templateId'>,
    ): Promise<void> {
      await append(aboutComments([key]), ({ comments }) =>
        [...comments.values()].map((record) => ({
          kind: 'draft.inserted',
          ...aboutRecord(record, writing()),
          ...draft,
        })),
      );
    },

    /** Writes that comments disappeared from their site. */
    async recordGone(keys: readonly Key[]): Promise<void> {
      await append(aboutComments(keys), ({ comments }) =>
        [...comments.values()]
          .filter(({ gone }) => !gone)
          .map((record) => ({ kind: 'comment.gone', ...aboutRecord(record, writing()) })),
      );
    },

    /**
     * Judges anew the posts in which something postponed came due, or all of them (a setting changed): these a few posts at a time, so that
     * a log of a million neither fills the memory nor keeps whoever writes waiting.
     */
    async judgeAgain(which: 'due' | 'all'): Promise<void> {
      if (which === 'due') await judgeDue(database, judgement());
      else await judgeAll(database, judgement());
    },
  };
}

export type LogStore = ReturnType<typeof createLogStore>;

async function judgeDue(database: LogDatabase, judgement: Judgement): Promise<void> {
  await database.transaction('rw', tablesOfFacts(database), async () => {
    const overdue = database.comments.where('due').between(1, judgement.now, true, true);
    const postponed = (await overdue.toArray()).filter(({ status }) => status === 'postponed');
    await judgePosts(database, new Set(postponed.map(({ postKey }) => postKey)), judgement);
  });
}

const postsAtOnce = 20;

async function judgeAll(database: LogDatabase, judgement: Judgement): Promise<void> {
  const postKeys = (await database.comments.orderBy('postKey').uniqueKeys()) as Key[];
  for (let start = 0; start < postKeys.length; start += postsAtOnce) {
    const some = postKeys.slice(start, start + postsAtOnce);
    await database.transaction('rw', tablesOfFacts(database), () =>
      judgePosts(database, some, judgement),
    );
  }
}

function postsOf(site: SiteKey, page: PageObservation): Key[] {
  const ids = new Set(page.posts.map(({ id }) => id));
  if (page.post) ids.add(page.post.id);
  return [...ids].map((id) => keyOf(site, 'post', id));
}
