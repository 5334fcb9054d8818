import { useRef, useState } from 'preact/hooks';
import type { QuietTimes } from '../../lib/inbox/quiet.ts';
import type { CommentCard } from '../../lib/inbox/view.ts';
import type { Commands } from './use-commands.ts';
import type { DraftKeeper, PanelActions } from './panel-actions.ts';
import { useChosen } from './use-chosen.ts';

export type FormName = 'reply' | 'promise' | 'postpone' | 'letGo';

interface OpenForm {
  key: string;
  name: FormName;
  templateId?: string;
}

/** What every card needs besides itself. */
export interface PanelDesk {
  now: number;
  /** When the person does not want to be reminded. */
  quiet: QuietTimes;
  actions: PanelActions;
  commands: Commands;
  drafts: DraftKeeper;
  /** The card that keys act on. */
  selected: string | null;
  select(key: string): void;
  /** The one form that is open. */
  form: OpenForm | null;
  /** `templateId`: the reply begins with the words of that template. */
  openForm(key: string, name: FormName, begin?: { templateId?: string }): void;
  closeForm(): void;
  /** The acknowledgement as it stands on the button now. */
  wordingOf(card: CommentCard): string;
  changeWording(card: CommentCard): void;
  acknowledge(card: CommentCard): void;
  /** Several at once, for done, postpone and let go. While one is chosen, every card shows its checkbox. */
  chosen: ReadonlySet<string>;
  /** Chooses it, or no longer. `range`: with all from the one chosen last up to it. */
  toggleChosen(key: string, range: boolean): void;
  clearChosen(): void;
  /** Asks to be led through all comments of the post beside the panel; null where there is none, or that goes on already. */
  readAll: (() => void) | null;
  /** Links out of the frame replace the page beside it; those of the side panel open a tab. */
  linkTarget: '_top' | '_blank';
}

interface DeskParts {
  now: number;
  quiet: QuietTimes;
  actions: PanelActions;
  commands: Commands;
  drafts: DraftKeeper;
  place: 'page' | 'side';
  /** Keys of the cards in the list that can be chosen, from top to bottom. */
  choosable: readonly string[];
  canReadAll: boolean;
}

/** Holds what is open, selected and chosen in the panel, apart from the view, so that a new view changes none of it. */
export function usePanelDesk({
  now,
  quiet,
  actions,
  commands,
  drafts,
  place,
  choosable,
  canReadAll,
}: DeskParts): PanelDesk {
  const [selected, select] = useState<string | null>(null);
  const [form, setForm] = useState<PanelDesk['form']>(null);
  const [wordings, setWordings] = useState<ReadonlyMap<string, string>>(new Map());
  const asked = useRef(new Set<string>());
  const choice = useChosen(choosable);

  const wordingOf = (card: CommentCard) => wordings.get(card.key) ?? card.acknowledgement;

  const changeWording = async (card: CommentCard) => {
    if (asked.current.has(card.key)) return;
    asked.current.add(card.key);
    try {
      const text = await actions.nextVariant(card.key, wordingOf(card));
      setWordings((before) => new Map(before).set(card.key, text));
    } catch (error) {
      // The wording that stands there stays good.
      console.warn('Ricevuto: no other wording', error);
    } finally {
      asked.current.delete(card.key);
    }
  };

  return {
    now,
    quiet,
    actions,
    commands,
    drafts,
    selected,
    select,
    form,
    openForm: (key, name, { templateId } = {}) => {
      select(key);
      setForm({ key, name, templateId });
    },
    closeForm: () => setForm(null),
    wordingOf,
    changeWording: (card) => void changeWording(card),
    acknowledge: (card) => {
      void commands.run(card.key, () => actions.acknowledge(card.key, wordingOf(card)));
    },
    ...choice,
    readAll: canReadAll ? () => void commands.run('reading', () => actions.askReading(true)) : null,
    linkTarget: place === 'page' ? '_top' : '_blank',
  };
}
