import * as v from 'valibot';
import { readHistory } from '../log/read-history.ts';
import type { FromView } from '../messages/messages.ts';
import { commentLabel, decisionForSeveral } from '../messages/schemas.ts';
import type { Handlers } from '../messages/listen.ts';
import type { Background } from './background.ts';
import { decideForSeveral } from './decide.ts';
import { guardCommand, noteFault } from './guard-command.ts';
import { countBefore, startAfresh } from './start-afresh.ts';
import { readUnsentDrafts, writeUnsentDraft } from './unsent-drafts.ts';

export type InboxCommands = Handlers<
  Pick<
    FromView,
    | 'comment.label'
    | 'comment.history'
    | 'comments.decide'
    | 'inbox.countBefore'
    | 'inbox.startAfresh'
    | 'drafts.read'
    | 'draft.write'
  >
>;

/** What a person can do with several comments, with the record of one, and with words not yet sent. */
export function inboxCommands(background: Background): InboxCommands {
  const { database, store, refresh } = background;
  return {
    'comment.label': ({ key, label }) =>
      guardCommand(background, async () => {
        const fact = await store.recordLabel(key, v.parse(commentLabel, label));
        if (fact === null) return { failed: 'unknownComment' };
        refresh();
        return { done: 'labelled', facts: [fact] };
      }),
    'comment.history': async ({ key }) => ({ lines: await readHistory(database, key) }),
    'comments.decide': ({ keys, said }) =>
      guardCommand(background, () =>
        decideForSeveral(background, keys, v.parse(decisionForSeveral, said)),
      ),
    'inbox.countBefore': async ({ before }) => ({
      count: await countBefore(background, before),
    }),
    'inbox.startAfresh': ({ before }) =>
      guardCommand(background, () => startAfresh(background, before)),
    'drafts.read': async () => ({ drafts: await readUnsentDrafts(database, Date.now()) }),
    'draft.write': async ({ id, text }) => {
      try {
        await writeUnsentDraft(database, id, text, Date.now());
      } catch (error) {
        // The view, which has no answer then, keeps the words and says them again; the fault is shown in each.
        await noteFault(background, error);
        throw error;
      }
      return { taken: true };
    },
  };
}
