import { send } from '../../lib/messages/send.ts';
import type { PanelActions } from '../../components/panel/panel-actions.ts';
import { copyText } from './copy-text.ts';
import { frameActions } from './frame-actions.ts';

/** Every action of the panel is one command to the background. */
export const panelActions: PanelActions = {
  ...frameActions,
  acknowledge: (key, text, templateId) => send('comment.acknowledge', { key, text, templateId }),
  reply: (key, text, templateId) => send('comment.reply', { key, text, templateId }),
  promise: (key, text, due, templateId) => send('comment.promise', { key, text, due, templateId }),
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
  label: (key, label) => send('comment.label', { key, label }),
  history: async (key) => (await send('comment.history', { key })).lines,
  templates: (key) => send('comment.templates', { key }),
  fillTemplate: (key, id, wish) => send('comment.fillTemplate', { key, id, ...wish }),
  countSame: async (key, text) => (await send('comment.countSame', { key, text })).times,
};
