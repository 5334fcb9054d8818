import type { FromView } from '../messages/messages.ts';
import type { Handlers } from '../messages/listen.ts';
import type { Background } from './background.ts';

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
export function inboxCommands(_background: Background): InboxCommands {
  const missing = () => {
    throw new Error('not built');
  };
  return {
    'comment.label': missing,
    'comment.history': missing,
    'comments.decide': missing,
    'inbox.countBefore': missing,
    'inbox.startAfresh': missing,
    'drafts.read': () => ({ drafts: {} }),
    'draft.write': () => ({ taken: true }),
  };
}
