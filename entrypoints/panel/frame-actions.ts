import { send } from '../../lib/messages/send.ts';
import type { FrameActions } from '../../components/panel/frame-actions.ts';

export const frameActions: FrameActions = {
  decide: (keys, said) => send('comments.decide', { keys, said }),
  countBefore: async (before) => (await send('inbox.countBefore', { before })).count,
  startAfresh: (before) => send('inbox.startAfresh', { before }),
  startSession: (minutes) => send('session.start', { minutes }),
  endSession: () => send('session.end', {}),
  dismissSummary: () => send('session.dismiss', {}),
  wake: () => send('badge.wake', {}),
  askReading: (on) => send('reading.ask', { on }),
  readTemplates: async () => (await send('templates.read', {})).templates,
  changeSettings: async (change) => {
    await send('settings.change', change);
  },
};
