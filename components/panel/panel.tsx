import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import IconAlert from '~icons/lucide/triangle-alert';
import type { CommentCard, InboxView, PostGroup } from '../../lib/inbox/view.ts';
import { Toast } from '../parts/toast.tsx';
import { useWords } from '../parts/words.ts';
import { CardList } from './card-list.tsx';
import { EmptyList } from './empty-list.tsx';
import { isOpen } from './is-open.ts';
import { KeysDialog } from './keys-dialog.tsx';
import { countKinds, KindFilter, onlyKind, type Kind } from './kind-filter.tsx';
import { Nudge } from './nudge.tsx';
import { Notice, PageNotice } from './page-notice.tsx';
import type { DraftKeeper, PanelActions } from './panel-actions.ts';
import { usePanelDesk } from './panel-desk.ts';
import { PanelFooter } from './panel-footer.tsx';
import { PanelHeader } from './panel-header.tsx';
import { ProfileTitle } from './profile-title.tsx';
import { TabList, type TabName } from './tab-list.tsx';
import { UnknownGroup } from './unknown-group.tsx';
import { UnseenPosts } from './unseen-posts.tsx';
import { useCardFocus } from './use-card-focus.ts';
import { useCommands } from './use-commands.ts';
import { useNow } from './use-now.ts';
import { usePanelKeys } from './use-panel-keys.ts';
import './panel.css';

export interface PanelProps {
  view: InboxView;
  place: 'page' | 'side';
  actions: PanelActions;
  drafts: DraftKeeper;
  /** Epoch milliseconds; the wall clock unless told otherwise. */
  clock?: () => number;
}

/** Cards in the page at first, and how many more each time. */
const pageSize = 50;

/** The whole panel: what waits, and what can be done about it. */
export function Panel({ view, place, actions, drafts, clock = Date.now }: PanelProps) {
  const t = useWords();
  const now = useNow(clock);
  const commands = useCommands(t, actions.undo);
  const [tab, setTab] = useState<TabName>('toAnswer');
  const [kind, setKind] = useState<Kind | null>(null);
  const groups = useMemo(
    () => (tab === 'toAnswer' ? onlyKind(view.toAnswer, kind) : view[tab]),
    [view, tab, kind],
  );
  const choosable = useMemo(() => keysToChoose(groups), [groups]);
  const desk = usePanelDesk({ now, actions, commands, drafts, place, choosable });
  const [limit, setLimit] = useState(pageSize);
  const [isHelpOpen, setHelpOpen] = useState(false);
  const list = useRef<HTMLDivElement>(null);

  const kinds = useMemo(() => countKinds(view.toAnswer), [view]);
  const { first, focusCard, move, card } = useCardFocus({ groups, limit, setLimit, desk, list });
  usePanelKeys({
    desk,
    card: card ?? cardIn(view.unknown, desk.selected),
    move,
    help: () => setHelpOpen(true),
  });

  const nudged = useMemo(() => cardIn(view.toAnswer, view.nudge?.key ?? null), [view]);

  const choose = (next: TabName) => {
    setTab(next);
    setLimit(pageSize);
    list.current?.scrollTo({ top: 0 });
  };
  const goTo = (key: string) => {
    setTab('toAnswer');
    setKind(null);
    focusCard(key);
  };

  const isProfile = view.page.state === 'ready' && view.page.kind !== 'post';
  const isLoading = view.page.state === 'loading' && first.keys.length === 0;
  return (
    <div class={`panel ${place}`}>
      <PanelHeader
        account={view.account}
        openDashboard={() => void commands.attempt(actions.openDashboard)}
        close={place === 'page' ? () => void commands.attempt(actions.close) : undefined}
      />
      <main class="panel-main">
        {view.fault && (
          <Notice tone="hold" icon={<IconAlert />} title={t(`failure:${view.fault}`)} />
        )}
        {view.nudge && nudged && !nudged.pendingDraft && (
          <Nudge nudge={view.nudge} card={nudged} desk={desk} goTo={goTo} />
        )}
        <TabList chosen={tab} counts={view.counts} choose={choose} />
        <div
          id="panel-list"
          class="list"
          role="tabpanel"
          aria-labelledby={`tab-${tab}`}
          tabIndex={-1}
          ref={list}
        >
          {tab === 'toAnswer' && (
            <>
              <PageNotice
                page={view.page}
                copy={actions.copy}
                read={actions.readPage}
                claim={() => void commands.run('claim', actions.claim)}
              />
              {isProfile && <ProfileTitle account={view.account} />}
              {isProfile && (
                <UnseenPosts posts={view.unseenPosts} open linkTarget={desk.linkTarget} />
              )}
              <KindFilter
                waiting={view.counts.toAnswer}
                counts={kinds}
                chosen={kind}
                choose={setKind}
              />
            </>
          )}
          {isLoading && <Skeleton />}
          <CardList
            first={first}
            desk={desk}
            showWaiting={tab === 'toAnswer'}
            showMore={() => setLimit(limit + pageSize)}
            pageSize={pageSize}
          />
          {first.keys.length === 0 && !isLoading && (
            <EmptyList
              tab={tab}
              view={view}
              now={now}
              filtered={kind !== null && tab === 'toAnswer'}
            />
          )}
          {tab === 'toAnswer' && (
            <>
              <UnknownGroup groups={view.unknown} count={view.counts.unknown} desk={desk} />
              {!isProfile && (
                <UnseenPosts posts={view.unseenPosts} open={false} linkTarget={desk.linkTarget} />
              )}
            </>
          )}
        </div>
        {commands.toast && <Toast message={commands.toast} onEnd={commands.endToast} />}
        <LiveRegion text={commands.toast?.text ?? ''} />
        <CountRegion count={view.counts.toAnswer} />
      </main>
      <PanelFooter today={view.today} openKeys={() => setHelpOpen(true)} />
      {isHelpOpen && <KeysDialog onClose={() => setHelpOpen(false)} />}
    </div>
  );
}

function cardIn(groups: PostGroup[], key: string | null): CommentCard | null {
  if (key === null) return null;
  return groups.flatMap(({ comments }) => comments).find((each) => each.key === key) ?? null;
}

function keysToChoose(groups: PostGroup[]): string[] {
  return groups.flatMap(({ comments }) => comments.filter(isOpen).map(({ key }) => key));
}

/** Stands from the start and changes its words: a region that comes with its words is often not read. */
function LiveRegion({ text }: { text: preact.ComponentChildren }) {
  return (
    <p class="visually-hidden" role="status">
      {text}
    </p>
  );
}

/** Says the new count when it changes, not the first one. */
function CountRegion({ count }: { count: number }) {
  const t = useWords();
  const before = useRef(count);
  const [text, setText] = useState('');
  useEffect(() => {
    if (before.current === count) return;
    before.current = count;
    setText(t('panel:nowWaiting', { count }));
  }, [count, t]);
  return <LiveRegion text={text} />;
}

export function Skeleton() {
  const t = useWords();
  return (
    <div class="skeleton" role="status">
      <span class="visually-hidden">{t('panel:loading')}</span>
      <i />
      <i />
      <i />
    </div>
  );
}
