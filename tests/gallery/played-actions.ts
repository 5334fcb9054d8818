import type { PanelActions } from '../../components/panel/panel-actions.ts';
import type { CommandResult } from '../../lib/messages/messages.ts';
import type { ReadyTemplate } from '../../lib/templates/template.ts';
import { viewNow } from '../kit/views.ts';

const hour = 3_600_000;

/** Actions that all succeed, with templates to offer and a history to tell. */
export const playedActions: PanelActions = {
  acknowledge: done('inserted'),
  reply: done('inserted'),
  promise: done('inserted'),
  postpone: done('postponed'),
  markDone: done('done'),
  letGo: done('letGo'),
  reopen: done('reopened'),
  undo: done('undone'),
  showOnPage: done('shown'),
  claim: done('claimed'),
  label: done('labelled'),
  decide: done('done'),
  startAfresh: done('startedAfresh'),
  startSession: done('sessionStarted'),
  endSession: done('sessionEnded'),
  dismissSummary: done('sessionEnded'),
  wake: done('awake'),
  askReading: done('reading'),
  nextVariant: async () => 'Grazie, letto con gioia!',
  openDashboard: async () => undefined,
  close: async () => undefined,
  changeSettings: async () => undefined,
  copy: async () => true,
  countBefore: async () => 14,
  countSame: async () => 3,
  readTemplates: async () => [],
  templates: async () => ({ best: templates.slice(0, 5), favourites: templates.slice(5) }),
  fillTemplate: async () => ({ failed: 'notFillable' }),
  history: async () => [
    { at: viewNow - hour, by: 'person', what: 'promised', due: viewNow + 20 * hour },
    {
      at: viewNow - 2 * hour,
      by: 'person',
      what: 'inserted',
      purpose: 'promise',
      text: 'Ottima domanda, Giulia! Me ne occupo: ti rispondo entro domani.',
    },
    { at: viewNow - 30 * hour, by: 'person', what: 'letGo', reason: 'Le scrivo io in privato' },
    { at: viewNow - 50 * hour, by: 'page', what: 'seen' },
    { at: viewNow - 52 * hour, by: 'page', what: 'written' },
  ],
};

const templates = [
  'Grazie di cuore!',
  'Grazie, Giulia: mi fa davvero piacere che ti sia stato utile. Fammi sapere com’è andata, quando ci avrai provato!',
  'Bella domanda. Di solito scrivo comunque, anche solo dieci righe.',
  'Ricevuto, grazie!',
  'Ci penso e ti rispondo.',
  'Benvenuta!',
  'Grazie della condivisione.',
].map((text, index): ReadyTemplate => ({
  id: `t${index}`,
  title: `Titolo ${index}`,
  text,
  purpose: 'reply',
  timesHere: index === 3 ? 3 : 0,
}));

function done(what: Extract<CommandResult, { done: unknown }>['done']) {
  return async (): Promise<CommandResult> => ({ done: what, facts: [`f-${what}`] });
}
