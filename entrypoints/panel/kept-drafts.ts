import { keepDrafts, type KeptDrafts } from '../../components/panel/keep-drafts.ts';
import { send } from '../../lib/messages/send.ts';

/** Words begun in this page, kept by the background until they are sent. `signal`: the page is being left. */
export function keptDrafts(signal: AbortSignal): KeptDrafts {
  return keepDrafts({
    read: async () => (await send('drafts.read', {})).drafts,
    write: (id, text) => send('draft.write', { id, text }),
    page: document,
    signal,
  });
}
