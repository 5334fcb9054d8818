import IconAlert from '~icons/lucide/triangle-alert';
import type { CommentCard, InboxView, PostGroup } from '../../lib/inbox/view.ts';
import { useWords } from '../parts/words.ts';
import { Nudge } from './nudge.tsx';
import { Notice } from './page-notice.tsx';
import type { PanelDesk } from './panel-desk.ts';
import { ReadingStrip } from './reading-strip.tsx';
import { SessionBar } from './session-bar.tsx';
import { SessionSummary } from './session-summary.tsx';

interface PanelTopProps {
  view: InboxView;
  desk: PanelDesk;
  goTo: (key: string) => void;
  /** While something is searched, nothing is suggested. */
  isSearching: boolean;
}

/** What stands above the lanes: a fault, the session, what is being read, and one suggestion; each only when there is one. */
export function PanelTop({ view, desk, goTo, isSearching }: PanelTopProps) {
  const t = useWords();
  const { actions, commands } = desk;
  const { session, sessionSummary, reading, nudge } = view;
  const nudged = nudge && (cardIn(view.toAnswer, nudge.key) ?? view.nudgeCard ?? null);
  // In a session the order says where to go on.
  const hasPlace = !isSearching && !session && !sessionSummary && !reading;
  return (
    <>
      {view.fault && <Notice tone="hold" icon={<IconAlert />} title={t(`failure:${view.fault}`)} />}
      {session && (
        <SessionBar
          session={session}
          now={desk.now}
          end={() => void commands.attempt(() => quietly(actions.endSession()))}
        />
      )}
      {sessionSummary && (
        <SessionSummary
          summary={sessionSummary}
          dismiss={() => void commands.attempt(() => quietly(actions.dismissSummary()))}
        />
      )}
      {reading && (
        <ReadingStrip
          reading={reading}
          card={cardIn([...view.unknown, ...view.toAnswer, ...view.done], reading.key)}
          show={(key) => void commands.run(key, () => actions.showOnPage(key))}
          end={() => void commands.attempt(() => quietly(actions.askReading(false)))}
        />
      )}
      {nudge && hasPlace && (nudged ? !nudged.pendingDraft : nudge.kind === 'neverVisited') && (
        <Nudge
          // Another kind under an open menu would be silenced in place of the one that was read.
          key={nudge.kind}
          nudge={nudge}
          card={nudged}
          desk={desk}
          goTo={goTo}
          silence={() => {
            const before = view.silencedNudges;
            const silence = (silencedNudges: typeof before) => () =>
              actions.changeSettings({ silencedNudges });
            void commands.change(
              t('nudge:silenced'),
              silence([...before, nudge.kind]),
              silence(before),
            );
          }}
        />
      )}
    </>
  );
}

/** For what shows by going away: no message. A refusal is an error like no answer. */
async function quietly(answer: ReturnType<PanelDesk['actions']['undo']>): Promise<void> {
  const result = await answer;
  if ('failed' in result) throw new Error(result.failed);
}

export function cardIn(groups: readonly PostGroup[], key: string | null): CommentCard | null {
  if (key === null) return null;
  return groups.flatMap(({ comments }) => comments).find((each) => each.key === key) ?? null;
}
