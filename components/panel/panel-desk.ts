import { useRef, useState } from 'preact/hooks';
import type { QuietTimes } from '../../lib/inbox/quiet.ts';
import type { CommentCard } from '../../lib/inbox/view.ts';
import type { Commands } from './use-commands.ts';
import type { DraftKeeper, PanelActions } from './panel-actions.ts';

export type FormName = 'reply' | 'promise' | 'postpone' | 'letGo';

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
  form: { key: string; name: FormName } | null;
  openForm(key: string, name: FormName): void;
  closeForm(): void;
  /** The acknowledgement as it stands on the button now. */
  wordingOf(card: CommentCard): string;
  changeWording(card: CommentCard): void;
  acknowledge(card: CommentCard): void;
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
}

/** Holds what is open, selected and chosen in the panel, apart from the view, so that a new view changes none of it. */
export function usePanelDesk({
  now,
  quiet,
  actions,
  commands,
  drafts,
  place,
}: DeskParts): PanelDesk {
  const [selected, select] = useState<string | null>(null);
  const [form, setForm] = useState<PanelDesk['form']>(null);
  const [wordings, setWordings] = useState<ReadonlyMap<string, string>>(new Map());
  const asked = useRef(new Set<string>());

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
    openForm: (key, name) => {
      select(key);
      setForm({ key, name });
    },
    closeForm: () => setForm(null),
    wordingOf,
    changeWording: (card) => void changeWording(card),
    acknowledge: (card) => {
      void commands.run(card.key, () => actions.acknowledge(card.key, wordingOf(card)));
    },
    linkTarget: place === 'page' ? '_top' : '_blank',
  };
}
