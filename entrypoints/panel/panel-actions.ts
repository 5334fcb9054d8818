import { send } from '../../lib/messages/send.ts';
import type { PanelActions } from '../../components/panel/panel-actions.ts';
import { copyText } from './copy-text.ts';
import { frameActions } from './frame-actions.ts';

/** Every action of the panel is one command to the background. */
export const panelActions: PanelActions = {
  ...frameActions,
  acknowledge: (key, text) => send('comment.acknowledge', { key, text }),
  reply: (key, text) => send('comment.reply', { key, text }),
  promise: (key, text, due) => send('comment.promise', { key, text, due }),
  postpone: (key, until) => send('comment.postpone', { key, until }),
  markDone: (key) => send('comment.done', { key }),
  letGo: (key, reason) => send('comment.letGo', { key, reason }),
  reopen: (key) => send('comment.reopen', { key }),
  undo: (facts) => send('comment.undo', { facts }),
  showOnPage: (key) => send('comment.showOnPage', { key }),
  nextVariant: async (key, not) => (await send('comment.nextVariant', { key, not })).text,
  claim: () => send('post.claim', {}),
  openDashboard: async (at) => {
    await send('dashboard.open', at ? { at } : {});
  },
  close: async () => {
    await send('panel.close', {});
  },
  copy: copyText,
};
