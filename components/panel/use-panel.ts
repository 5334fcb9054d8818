import type { RefObject } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import { type FilterName, filterToBeginWith, type InboxQuery } from '../../lib/inbox/filters.ts';
import type { CommentCard, InboxView, PostGroup } from '../../lib/inbox/view.ts';
import { useWords } from '../parts/words.ts';
import { useDecide } from './chosen-bar.tsx';
import { isOpen } from './is-open.ts';
import type { DraftKeeper, PanelActions } from './panel-actions.ts';
import { type PanelPlace, usePanelDesk } from './panel-desk.ts';
import { cardIn } from './panel-top.tsx';
import type { TabName } from './tab-list.tsx';
import { useCardFocus } from './use-card-focus.ts';
import { useCommands } from './use-commands.ts';
import { useFindCard } from './use-find-card.ts';
import { useNow } from './use-now.ts';
import { usePanelKeys } from './use-panel-keys.ts';
import { useQuery } from './use-query.ts';

export interface PanelParts {
  view: InboxView;
  place: PanelPlace;
  actions: PanelActions;
  drafts: DraftKeeper;
  /** Says what this view wants to see; the next views follow it. */
  ask: (query: InboxQuery) => void;
  /** Epoch milliseconds; the wall clock unless told otherwise. */
  clock?: () => number;
  /** Where the cards of the list are rows, and the one that is open stands beside them. */
  beside?: {
    scope?: InboxQuery['scope'];
    /** The card that is open. */
    key: string | null;
    /** Where keys are heard. */
    within: RefObject<HTMLElement | null>;
    onSelect: (key: string, opens: boolean) => void;
    /** The groups as they shall stand in the list just now. `listOf`: another where it is another list. */
    steady: (groups: PostGroup[], listOf: string) => PostGroup[];
    /** With what it opens in place of what is usual; `unknown` stands below those who wait. */
    begin: { filter: FilterName | null; lane: TabName | 'unknown' } | null;
  };
}

export type PanelDialog = 'keys' | 'session' | 'freshStart' | 'palette';
export type PanelState = ReturnType<typeof usePanel>;

/** Cards in the page at first, and how many more each time. */
export const pageSize = 50;

/** Everything that the lanes of comments hold and do, however they are laid out. */
export function usePanel({
  view,
  place,
  actions,
  drafts,
  ask,
  clock = Date.now,
  beside,
}: PanelParts) {
  const t = useWords();
  const now = useNow(clock);
  const commands = useCommands(t, actions.undo);
  const opened = beside?.key ? (cardInLanes(view, beside.key) ?? null) : null;
  const begin = beside?.begin;
  const beginWith = () => (begin ? begin.filter : filterToBeginWith(view.filterSettings, now));
  const query = useQuery(beginWith, ask, {
    ...(beside?.scope && { scope: beside.scope }),
    // What is in no lane comes with the view only when it is asked for.
    ...(beside?.key && !opened && { chosen: beside.key }),
  });
  const [tab, setTab] = useState<TabName>(
    begin && begin.lane !== 'unknown' ? begin.lane : 'toAnswer',
  );
  const [limit, setLimit] = useState(pageSize);
  const [dialog, setDialog] = useState<PanelDialog | null>(null);
  const list = useRef<HTMLDivElement>(null);

  const { chosen: _, ...listed } = view.query;
  const listOf = `${tab} ${JSON.stringify(listed)}`;
  const groups = beside ? beside.steady(view[tab], listOf) : view[tab];
  const choosable = useMemo(() => cardsToChoose(view, tab), [view, tab]);
  const desk = usePanelDesk({
    now,
    quiet: view.quiet,
    goals: view.goals,
    showsNumbers: !view.keysOff.includes('favourites'),
    actions,
    commands,
    drafts,
    place,
    onSelect: beside?.onSelect,
    choosable: useMemo(() => choosable.map(({ key }) => key), [choosable]),
    canReadAll: canReadAll(view),
  });
  const focus = useCardFocus({ groups, limit, setLimit, desk, list });
  const { focusCard } = focus;
  const chosenCard = view.chosenCard?.key === beside?.key ? (view.chosenCard ?? null) : null;
  const openCard = opened ?? chosenCard;
  const card = openCard ?? focus.card ?? cardIn(view.unknown, desk.selected);
  const chosen = choosable.filter(({ key }) => desk.chosen.has(key));
  const decide = useDecide(desk);

  const chooseTab = (next: TabName) => {
    setTab(next);
    setLimit(pageSize);
    desk.clearChosen();
    list.current?.scrollTo({ top: 0 });
  };
  const goTo = (key: string, lane: TabName) => {
    if (lane !== tab) chooseTab(lane);
    focusCard(key);
  };
  const chooseSuggestion = async (to: CommentCard, number: number) => {
    if (!(await desk.chooseSuggestion(to, number))) {
      commands.say(t('inbox:noFavourite', { number }));
    }
  };

  usePanelKeys({
    desk,
    within: beside?.within,
    card,
    off: view.keysOff,
    move: focus.move,
    help: () => setDialog('keys'),
    search: () => query.search(''),
    palette: () => setDialog('palette'),
    favourite: (each, number) => void chooseSuggestion(each, number),
    decideChosen: (act) => decide(chosen, { act }),
  });

  return {
    now,
    commands,
    query,
    desk,
    list,
    ...focus,
    /** The card that keys act on. */
    card,
    /** The one that is open beside the list. */
    openCard,
    chosen,
    tab,
    chooseTab,
    goTo,
    find: useFindCard({ view, query, goTo }),
    showMore: () => setLimit(limit + pageSize),
    dialog,
    setDialog,
  };
}

/** On a post of which not everything was seen. */
function canReadAll(view: InboxView): boolean {
  const isPost = view.page.state === 'ready' && view.page.kind === 'post';
  const groups = [...view.toAnswer, ...view.unknown, ...view.onHold, ...view.done];
  const isComplete = groups.some(({ isThisPage, coverage }) => isThisPage && coverage.complete);
  return isPost && !isComplete && !view.reading;
}

/** Those in the lane about which anything can be decided, from top to bottom. */
function cardsToChoose(view: InboxView, tab: TabName): CommentCard[] {
  const groups = tab === 'toAnswer' ? [...view.toAnswer, ...view.unknown] : view[tab];
  return groups.flatMap(({ comments }) => comments.filter(isOpen));
}

function cardInLanes({ toAnswer, onHold, done, unknown }: InboxView, key: string) {
  return cardIn([...toAnswer, ...onHold, ...done, ...unknown], key);
}
