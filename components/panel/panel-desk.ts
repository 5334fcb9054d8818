import { useRef, useState } from 'preact/hooks';
import type { QuietTimes } from '../../lib/inbox/quiet.ts';
import type { CommentCard } from '../../lib/inbox/view.ts';
import type { WeighMark } from '../../lib/language/weigh-draft.ts';
import type { Goals } from '../../lib/settings/settings.ts';
import type { ReadyTemplate } from '../../lib/templates/template.ts';
import type { Commands } from './use-commands.ts';
import type { DraftKeeper, PanelActions } from './panel-actions.ts';
import { placeTemplate } from './place-template.ts';
import { useChosen } from './use-chosen.ts';
import { numbered, useSuggestions, type SuggestionDesk } from './use-suggestions.ts';

/** Where the comments are shown: in a frame in the page, in the browser's side panel, or in the dashboard with no page beside it. */
export type PanelPlace = 'page' | 'side' | 'dashboard';
export type FormName = 'reply' | 'promise' | 'postpone' | 'letGo' | 'ask' | 'history' | 'label';

/** What a form begins with. */
interface FormStart {
  /** The words of that template. */
  templateId?: string;
  /** The same, filled already. */
  ready?: ReadyTemplate;
}

interface OpenForm extends FormStart {
  key: string;
  name: FormName;
}

/** What every card needs besides itself. */
export interface PanelDesk extends SuggestionDesk {
  now: number;
  /** When the person does not want to be reminded. */
  quiet: QuietTimes;
  /** By when they want to have answered. */
  goals: Goals | null;
  actions: PanelActions;
  commands: Commands;
  drafts: DraftKeeper;
  /** The card that keys act on. */
  selected: string | null;
  select(key: string): void;
  /** Selects it for something to be done with it: where cards are rows beside an open one, this is the one to open. */
  open(key: string): void;
  place: PanelPlace;
  /** The one form that is open. */
  form: OpenForm | null;
  openForm(key: string, name: FormName, start?: FormStart): void;
  closeForm(): void;
  /** The acknowledgement as it stands on the button now. */
  wordingOf(card: CommentCard): string;
  changeWording(card: CommentCard): void;
  acknowledge(card: CommentCard): void;
  /** Ready answers show the numbers of their keys; not where those keys are off. */
  showsNumbers: boolean;
  /** Puts the words of a template into the site's box, or opens the form that they want first. */
  placeTemplate(card: CommentCard, ready: ReadyTemplate): void;
  /** The template with this number, from 1 to 9, as it stands on the card. False: there is none. */
  chooseSuggestion(card: CommentCard, number: number): Promise<boolean>;
  /** What was weighed already in the words for a comment, and need not be said again. */
  weighed(key: string): ReadonlySet<WeighReason>;
  setWeighed(key: string, reasons: readonly WeighReason[]): void;
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

/** Why a draft is worth a second look: what it answers, or how it sounds. */
export type WeighReason = 'criticism' | WeighMark;

interface DeskParts {
  now: number;
  quiet: QuietTimes;
  goals: Goals | null;
  showsNumbers: boolean;
  actions: PanelActions;
  commands: Commands;
  drafts: DraftKeeper;
  place: PanelPlace;
  /** Told of each card that is selected; `opens`: something is done with it. */
  onSelect?: (key: string, opens: boolean) => void;
  /** Keys of the cards in the list that can be chosen, from top to bottom. */
  choosable: readonly string[];
  canReadAll: boolean;
}

/** Holds what is open, selected and chosen in the panel, apart from the view, so that a new view changes none of it. */
export function usePanelDesk({
  now,
  quiet,
  goals,
  showsNumbers,
  actions,
  commands,
  drafts,
  place,
  onSelect,
  choosable,
  canReadAll,
}: DeskParts): PanelDesk {
  const [selected, setSelected] = useState<string | null>(null);
  const [form, setForm] = useState<PanelDesk['form']>(null);
  const [wordings, setWordings] = useState<ReadonlyMap<string, string>>(new Map());
  const asked = useRef(new Set<string>());
  const choice = useChosen(choosable);
  const suggestions = useSuggestions(actions.templates);
  const [weighed, setWeighed] = useState<ReadonlyMap<string, ReadonlySet<WeighReason>>>(new Map());

  const choose = (key: string, opens: boolean) => {
    setSelected(key);
    onSelect?.(key, opens);
  };
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

  const openForm: PanelDesk['openForm'] = (key, name, start = {}) => {
    choose(key, true);
    setForm({ key, name, ...start });
  };

  const put = (card: CommentCard, ready: ReadyTemplate) =>
    placeTemplate(card, ready, { openForm, commands, actions });

  const chooseSuggestion = async (card: CommentCard, number: number) => {
    const found =
      suggestions.suggestionsFor(card.key) ?? (await suggestions.fetchSuggestions(card.key));
    const ready = found && numbered(found)[number - 1];
    if (ready) put(card, ready);
    return Boolean(ready);
  };

  return {
    now,
    quiet,
    goals,
    showsNumbers,
    actions,
    commands,
    drafts,
    selected,
    select: (key) => choose(key, false),
    open: (key) => choose(key, true),
    place,
    form,
    openForm,
    closeForm: () => setForm(null),
    wordingOf,
    changeWording: (card) => void changeWording(card),
    acknowledge: (card) => {
      void commands.run(card.key, () => actions.acknowledge(card.key, wordingOf(card)));
    },
    placeTemplate: put,
    chooseSuggestion,
    weighed: (key) => weighed.get(key) ?? nothing,
    setWeighed: (key, reasons) =>
      setWeighed((before) => new Map(before).set(key, new Set(reasons))),
    ...suggestions,
    ...choice,
    readAll: canReadAll ? () => void commands.run('reading', () => actions.askReading(true)) : null,
    linkTarget: place === 'page' ? '_top' : '_blank',
  };
}

const nothing: ReadonlySet<WeighReason> = new Set();
