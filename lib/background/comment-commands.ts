import * as v from 'valibot';
import type { Browser } from 'wxt/browser';
import type { Key, Said } from '../log/interaction.ts';
import type { FromView, NoticeCode, Words } from '../messages/messages.ts';
import type { Handlers } from '../messages/listen.ts';
import { usefulSchema } from '../messages/schemas.ts';
import type { Background } from './background.ts';
import type { InboxCommands } from './inbox-commands.ts';
import type { TemplateCommands } from './template-commands.ts';
import { sayDecision } from './decide.ts';
import { guardCommand } from './guard-command.ts';
import { type Draft, insertFor } from './insert-for.ts';
import { nextVariant } from './next-variant.ts';
import { showElsewhere, showOnPage } from './show-on-page.ts';
import { isDashboard, tabOf } from './tab-of.ts';

type CommentCommands = Handlers<
  Omit<
    Pick<FromView, Extract<keyof FromView, `comment.${string}`>>,
    keyof InboxCommands | keyof TemplateCommands
  >
>;

/** What a person can do with a comment, from any view. Each answers whether it happened, never silently. */
export function commentCommands(background: Background): CommentCommands {
  const decide = (key: Key, said: Said, done: NoticeCode) =>
    guardCommand(background, () => sayDecision(background, key, said, done));
  const insert = (
    { key, text, templateId }: Words,
    meant: Pick<Draft, 'purpose' | 'due'>,
    sender: Browser.runtime.MessageSender,
  ) =>
    guardCommand(background, async () =>
      insertFor(
        background,
        key,
        { text, templateId, ...meant },
        await tabOf(sender),
        sender.tab?.id ?? null,
      ),
    );

  return {
    'comment.acknowledge': (words, sender) => insert(words, { purpose: 'acknowledge' }, sender),
    'comment.reply': (words, sender) => insert(words, { purpose: 'reply' }, sender),
    'comment.promise': ({ due, ...words }, sender) =>
      due <= Date.now()
        ? { failed: 'timeIsPast' }
        : insert(words, { purpose: 'promise', due }, sender),
    'comment.postpone': ({ key, until }) => decide(key, { act: 'postpone', until }, 'postponed'),
    'comment.done': ({ key }) => decide(key, { act: 'done' }, 'done'),
    'comment.letGo': ({ key, reason }) =>
      decide(key, reason ? { act: 'letGo', reason } : { act: 'letGo' }, 'letGo'),
    'comment.reopen': ({ key }) => decide(key, { act: 'reopen' }, 'reopened'),
    'comment.undo': ({ facts }) =>
      guardCommand(background, async () => {
        if (!(await background.store.undoAll(facts))) return { failed: 'unknownComment' };
        background.refresh();
        return { done: 'undone' };
      }),
    'comment.showOnPage': ({ key }, sender) =>
      guardCommand(background, async () => {
        const record = await background.database.comments.get(key);
        if (!record) return { failed: 'unknownComment' };
        return isDashboard(sender)
          ? showElsewhere(record, sender.tab?.id ?? null)
          : showOnPage(record, await tabOf(sender));
      }),
    'comment.judgeUseful': ({ key, useful }) =>
      guardCommand(background, async () => {
        if (!(await background.store.recordUseful(key, v.parse(usefulSchema, useful))))
          return { failed: 'unknownComment' };
        background.refresh();
        return { done: 'noted' };
      }),
    'comment.nextVariant': async ({ key, not }) => ({
      text: await nextVariant(background, key, not),
    }),
  };
}
