import type { InboxDesk } from '../../components/dashboard/inbox/inbox-desk.ts';

export const inboxDesk: Pick<InboxDesk, 'thread' | 'accounts'> = {
  thread: async () => null,
  accounts: async () => [],
};
