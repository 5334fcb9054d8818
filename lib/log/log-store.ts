import { monotonicFactory } from 'ulid';
import { keyOf } from '../comments/keys.ts';
import type { PostObservation } from '../comments/comment.ts';
import type { PageObservation } from '../messages/messages.ts';
import { type About, appendFacts, judgePosts } from './append.ts';
import type { LogDatabase } from './database.ts';
import { factsOfPage } from './facts-of-page.ts';
import type { DraftInserted, Interaction, Key, Said, SiteKey } from './interaction.ts';
import type { Judgement } from './judge.ts';

const newId = monotonicFactory();

/** Every write to the log; background only. Each is one transaction: it happened whole, or not at all. */
export function createLogStore(database: LogDatabase, judgement: () => Judgement) {
  const append = (
    about: About,
    make: Parameters<typeof appendFacts>[2],
    judge?: boolean,
  ): Promise<Interaction[]> => appendFacts(database, about, make, judgement(), judge);

  const aboutComment = (key: Key) => ({ comments: [key], posts: [], accounts: [] });

  return {
    /** Writes what is new in a part of a reading. Judges when the last part came. */
    recordPage(site: SiteKey, page: PageObservation): Promise<Interaction[]> {
      const about = {
        comments: page.comments.map(({ id }) => keyOf(site, 'comment', id)),
        posts: postsOf(site, page),
        accounts: page.account ? [keyOf(site, 'account', page.account.id)] : [],
      };
      const { now } = judgement();
      return append(about, (known) => factsOfPage(site, page, known, { now, newId }), !page.more);
    },

    /** Writes what the person decided; gives the fact's id, for undo. null: no such comment. */
    async recordSaid(key: Key, said: Said): Promise<string | null> {
      const [fact] = await append(aboutComment(key), ({ comments }) => {
        const record = comments.get(key);
        if (!record) return [];
        return [
          {
            kind: 'comment.said',
            id: newId(),
            recordedAt: judgement().now,
            site: record.site,
            commentId: record.comment.id,
            said,
          },
        ];
      });
      return fact?.id ?? null;
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
      const fact = await database.interactions.get(factId);
      if (fact?.kind === 'post.claimed' && fact.claimed) {
        return (await this.recordClaim(fact.site, fact.accountId, fact.post, false)) !== null;
      }
      if (fact?.kind !== 'comment.said') return false;
      const key = keyOf(fact.site, 'comment', fact.commentId);
      const facts = await append(aboutComment(key), ({ comments }) => {
        if (!comments.get(key)?.said.some((entry) => entry.fact === factId)) return [];
        const { site, commentId } = fact;
        return [
          {
            kind: 'undone',
            id: newId(),
            recordedAt: judgement().now,
            site,
            commentId,
            undoes: factId,
          },
        ];
      });
      return facts.length > 0;
    },

    /** Writes that words were put into a reply box or on the clipboard. */
    async recordDraft(
      key: Key,
      draft: Pick<DraftInserted, 'purpose' | 'text' | 'how' | 'due'>,
    ): Promise<void> {
      await append(aboutComment(key), ({ comments }) => {
        const record = comments.get(key);
        if (!record) return [];
        const { site, comment } = record;
        return [
          {
            kind: 'draft.inserted',
            id: newId(),
            recordedAt: judgement().now,
            site,
            commentId: comment.id,
            ...draft,
          },
        ];
      });
    },

    /** Writes that comments disappeared from their site. */
    async recordGone(keys: readonly Key[]): Promise<void> {
      await append({ comments: keys, posts: [], accounts: [] }, ({ comments }) =>
        [...comments.values()]
          .filter(({ gone }) => !gone)
          .map(({ site, comment }) => ({
            kind: 'comment.gone',
            id: newId(),
            recordedAt: judgement().now,
            site,
            commentId: comment.id,
          })),
      );
    },

    /** Judges anew the posts in which something postponed came due, or all of them (a setting changed). */
    async judgeAgain(which: 'due' | 'all'): Promise<void> {
      const { comments, posts } = database;
      await database.transaction('rw', [comments, posts], async () => {
        const overdue = comments.where('due').between(1, judgement().now, true, true);
        const records = await (which === 'due' ? overdue : comments.toCollection()).toArray();
        const postKeys = new Set(
          records
            .filter(({ status }) => which === 'all' || status === 'postponed')
            .map(({ postKey }) => postKey),
        );
        await judgePosts(database, postKeys, judgement());
      });
    },
  };
}

export type LogStore = ReturnType<typeof createLogStore>;

function postsOf(site: SiteKey, page: PageObservation): Key[] {
  const ids = new Set(page.posts.map(({ id }) => id));
  if (page.post) ids.add(page.post.id);
  return [...ids].map((id) => keyOf(site, 'post', id));
}
