import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type InboxQuery, wholeInbox } from '../../../lib/inbox/filters.ts';
import type { InboxView } from '../../../lib/inbox/view.ts';
import { PanelDialogs } from '../../panel/panel-dialogs.tsx';
import { PanelSpeech } from '../../panel/panel-speech.tsx';
import { usePanel } from '../../panel/use-panel.ts';
import { Toast } from '../../parts/toast.tsx';
import { useNarrow } from '../templates/use-narrow.ts';
import { useUnfinished } from '../unfinished/unfinished-context.ts';
import { FirstDay, isFirstDay } from './first-day.tsx';
import { readInboxChoice } from './inbox-choice.ts';
import { InboxDetail } from './inbox-detail.tsx';
import { InboxList } from './inbox-list.tsx';
import type { InboxPageProps } from './inbox-page.tsx';
import { useOpenComment, useOpenInList } from './use-open-comment.ts';
import { useSteady } from './use-steady.ts';

interface InboxProps extends InboxPageProps {
  view: InboxView;
}

/** The lanes, and beside them (in a narrow window: over them) the comment that is open with its whole thread. */
export function Inbox({ desk, view, openKey, choice, go }: InboxProps) {
  const isNarrow = useNarrow();
  const { unfinished } = useUnfinished();
  const [scope, setScope] = useState<InboxQuery['scope']>(undefined);
  const begin = useMemo(() => readInboxChoice(choice), [choice]);
  const page = useRef<HTMLDivElement>(null);
  const column = useRef<HTMLDivElement>(null);
  const dealtWith = useRef(new Set<string>()).current;
  const steady = useSteady(column, dealtWith);
  const opening = useOpenComment({ openKey, go, isNarrow });
  const panel = usePanel({
    view,
    place: 'dashboard',
    actions: desk.actions,
    drafts: desk.drafts,
    ask: desk.ask,
    clock: desk.clock,
    beside: { scope, key: openKey, within: page, onSelect: opening.onSelect, steady, begin },
  });
  const { commands, first, desk: panelDesk } = panel;
  noteDealtWith(dealtWith, panelDesk);
  useOpenInList({ openKey, go, isNarrow }, { panel, view, begin });

  // Other pages of the dashboard follow the same views.
  useEffect(() => () => desk.ask(wholeInbox), []);

  if (isFirstDay(view) && unfinished?.what !== 'log') return <FirstDay />;
  const showsList = !isNarrow || openKey === null;
  const showsDetail = isNarrow ? openKey !== null : openKey !== null || first.keys.length > 0;
  const layout = isNarrow ? 'narrow' : showsDetail ? 'beside' : 'alone';
  return (
    <div class={`inbox ${layout}`} ref={page}>
      <div class="inbox-column" ref={column} hidden={!showsList}>
        <InboxList
          view={view}
          panel={panel}
          accounts={desk.accounts}
          scope={scope}
          setScope={setScope}
        />
      </div>
      {showsDetail && (
        <InboxDetail
          desk={desk}
          view={view}
          panel={panel}
          openKey={openKey}
          back={isNarrow ? opening.close : undefined}
        />
      )}
      {commands.toast && <Toast message={commands.toast} onEnd={commands.endToast} />}
      <PanelSpeech view={view} panel={panel} />
      <PanelDialogs view={view} panel={panel} />
    </div>
  );
}

/** Those leave the list at once when they are done: nobody is surprised by it. */
function noteDealtWith(
  dealtWith: Set<string>,
  { selected, chosen }: { selected: string | null; chosen: ReadonlySet<string> },
): void {
  dealtWith.clear();
  if (selected !== null) dealtWith.add(selected);
  for (const key of chosen) dealtWith.add(key);
}
