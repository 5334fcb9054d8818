import { useMemo, useRef, useState } from 'preact/hooks';
import { filterToBeginWith, type InboxQuery } from '../../lib/inbox/filters.ts';
import type { CommentCard, InboxView } from '../../lib/inbox/view.ts';
import { Toast } from '../parts/toast.tsx';
import { useWords } from '../parts/words.ts';
import { ChosenBar, useDecide } from './chosen-bar.tsx';
import { FreshStartDialog } from './fresh-start-dialog.tsx';
import { isOpen } from './is-open.ts';
import { KeysDialog } from './keys-dialog.tsx';
import { Lane } from './lane.tsx';
import { CountRegion, FoundRegion, LiveRegion } from './live-regions.tsx';
import type { DraftKeeper, PanelActions } from './panel-actions.ts';
import { usePanelDesk } from './panel-desk.ts';
import { PanelFooter } from './panel-footer.tsx';
import { PanelHeader } from './panel-header.tsx';
import { cardIn, PanelTop } from './panel-top.tsx';
import { PanelPalette } from './panel-palette.tsx';
import { RestLine } from './rest-line.tsx';
import { SessionDialog } from './session-dialog.tsx';
import { summarySentence } from './session-summary.tsx';
import { TabList, type TabName } from './tab-list.tsx';
import { useCardFocus } from './use-card-focus.ts';
import { useCommands } from './use-commands.ts';
import { useFindCard } from './use-find-card.ts';
import { useNow } from './use-now.ts';
import { usePanelKeys } from './use-panel-keys.ts';
import { useQuery } from './use-query.ts';
import { useWish } from './use-wish.ts';
import './panel.css';

export interface PanelProps {
  view: InboxView;
  place: 'page' | 'side';
  actions: PanelActions;
  drafts: DraftKeeper;
  /** Says what this view wants to see; the next views follow it. */
  ask: (query: InboxQuery) => void;
  /** Epoch milliseconds; the wall clock unless told otherwise. */
  clock?: () => number;
}

/** Cards in the page at first, and how many more each time. */
const pageSize = 50;

/** The whole panel: what waits, and what can be done about it. */
export function Panel({ view, place, actions, drafts, ask, clock = Date.now }: PanelProps) {
  const t = useWords();
  const now = useNow(clock);
  const commands = useCommands(t, actions.undo);
  const query = useQuery(() => filterToBeginWith(view.filterSettings, now), ask);
  const [tab, setTab] = useState<TabName>('toAnswer');
  const [limit, setLimit] = useState(pageSize);
  const [dialog, setDialog] = useState<'keys' | 'session' | 'freshStart' | 'palette' | null>(null);
  const list = useRef<HTMLDivElement>(null);

  const groups = view[tab];
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
    choosable: useMemo(() => choosable.map(({ key }) => key), [choosable]),
    canReadAll: canReadAll(view),
  });
  const {
    first,
    focusCard,
    move,
    card: inLane,
  } = useCardFocus({
    groups,
    limit,
    setLimit,
    desk,
    list,
  });
  const card = inLane ?? cardIn(view.unknown, desk.selected);
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
  const find = useFindCard({ view, query, goTo });
  const close = () => setDialog(null);
  usePanelKeys({
    desk,
    card,
    off: view.keysOff,
    move,
    help: () => setDialog('keys'),
    search: () => query.search(''),
    palette: () => setDialog('palette'),
    favourite: (each, number) => void chooseSuggestion(each, number),
    decideChosen: (act) => decide(chosen, { act }),
  });

  useWish({
    wish: view.wish,
    find,
    openPalette: () => setDialog('palette'),
    openReply: (key, templateId) => {
      setDialog(null);
      desk.openForm(key, 'reply', { templateId });
    },
    sayGone: () => commands.say(t('failure:unknownComment')),
  });

  const chooseSuggestion = async (to: CommentCard, number: number) => {
    if (!(await desk.chooseSuggestion(to, number))) {
      commands.say(t('inbox:noFavourite', { number }));
    }
  };

  const isSearching = query.searched !== null;
  return (
    <div class={`panel ${place}`}>
      <PanelHeader
        account={view.account}
        query={query}
        enterFound={() => first.keys[0] && focusCard(first.keys[0])}
        openDashboard={() => void commands.attempt(() => actions.openDashboard())}
        close={place === 'page' ? () => void commands.attempt(actions.close) : undefined}
      />
      <main class="panel-main">
        <PanelTop view={view} desk={desk} goTo={find} isSearching={isSearching} />
        <TabList
          chosen={tab}
          counts={view.query.search ? view.found : view.counts}
          choose={chooseTab}
        />
        <div class="lane">
          <Lane
            tab={tab}
            view={view}
            desk={desk}
            query={query}
            first={first}
            list={list}
            chooseTab={chooseTab}
            showMore={() => setLimit(limit + pageSize)}
            pageSize={pageSize}
            openFreshStart={() => setDialog('freshStart')}
          />
          {commands.toast && <Toast message={commands.toast} onEnd={commands.endToast} />}
        </div>
        <LiveRegion text={commands.toast?.text ?? ''} />
        <LiveRegion text={view.sessionSummary && summarySentence(view.sessionSummary, t)} />
        <CountRegion count={view.counts.toAnswer} />
        <FoundRegion query={view.query} found={view.found[tab]} />
        {view.rest && (
          <RestLine
            rest={view.rest}
            now={now}
            wake={() => void commands.run('wake', actions.wake)}
          />
        )}
      </main>
      {chosen.length > 0 ? (
        <ChosenBar cards={chosen} desk={desk} home={list} />
      ) : (
        <PanelFooter
          today={view.today}
          openKeys={() => setDialog('keys')}
          sitDown={
            view.session
              ? undefined
              : { minutes: view.sessionMinutes, open: () => setDialog('session') }
          }
        />
      )}
      {dialog === 'keys' && (
        <KeysDialog
          off={view.keysOff}
          turn={(key, on) =>
            void commands.attempt(() =>
              actions.changeSettings({
                keysOff: on ? view.keysOff.filter((each) => each !== key) : [...view.keysOff, key],
              }),
            )
          }
          onClose={close}
        />
      )}
      {dialog === 'session' && (
        <SessionDialog
          minutes={view.sessionMinutes}
          start={(minutes) => {
            void commands.run('session', () => actions.startSession(minutes));
            if (minutes === view.sessionMinutes) return;
            void commands.attempt(() => actions.changeSettings({ sessionMinutes: minutes }));
          }}
          onClose={close}
        />
      )}
      {dialog === 'freshStart' && (
        <FreshStartDialog
          now={now}
          countBefore={actions.countBefore}
          start={(before) => void commands.run('afresh', () => actions.startAfresh(before))}
          onClose={close}
        />
      )}
      {dialog === 'palette' && (
        <PanelPalette
          view={view}
          desk={desk}
          card={card}
          query={query}
          goTo={goTo}
          chooseTab={chooseTab}
          open={setDialog}
          onClose={close}
        />
      )}
    </div>
  );
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
