import type { CommentCard } from '../../lib/inbox/view.ts';
import type { ReadyTemplate } from '../../lib/templates/template.ts';
import { acknowledgeWay } from './acknowledge-way.ts';
import type { PanelDesk } from './panel-desk.ts';

type Desk = Pick<PanelDesk, 'openForm' | 'commands' | 'actions'>;

/** Puts a filled template where it is wanted: straight into the site's box, or first into a form, where something is open in it. */
export function placeTemplate(card: CommentCard, ready: ReadyTemplate, desk: Desk): void {
  const { key } = card;
  const { id, text, purpose } = ready;
  if (ready.asks && ready.asks.length > 0) return desk.openForm(key, 'ask', { ready });
  if (purpose === 'promise') return desk.openForm(key, 'promise', { ready });
  if (wantsReading(card, ready)) return desk.openForm(key, 'reply', { ready });
  void desk.commands.run(key, () =>
    purpose === 'acknowledge'
      ? desk.actions.acknowledge(key, text, id)
      : desk.actions.reply(key, text, id),
  );
}

/** So often the same words may stand under a post before the panel says so: from the third time on it reads as a machine's. */
export const mostTimesSame = 2;

/** Its caret waits for words, it answers criticism, it breaks off, or it would say the same once too often. */
function wantsReading(card: CommentCard, { text, cursor, purpose, timesHere }: ReadyTemplate) {
  const way = acknowledgeWay(card);
  return (
    cursor !== undefined ||
    way === 'weigh' ||
    (way === 'reply' && purpose === 'acknowledge') ||
    /(?:…|\.\.\.|[:,;–—-])\s*$/u.test(text) ||
    timesHere >= mostTimesSame
  );
}
