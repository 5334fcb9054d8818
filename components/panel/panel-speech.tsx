import type { InboxView } from '../../lib/inbox/view.ts';
import { useWords } from '../parts/words.ts';
import { CountRegion, FoundRegion, LiveRegion } from './live-regions.tsx';
import { summarySentence } from './session-summary.tsx';
import type { PanelState } from './use-panel.ts';

/** What is said aloud of what changes around the cards. */
export function PanelSpeech({ view, panel }: { view: InboxView; panel: PanelState }) {
  const t = useWords();
  return (
    <>
      <LiveRegion text={panel.commands.toast?.text ?? ''} />
      <LiveRegion text={view.sessionSummary && summarySentence(view.sessionSummary, t)} />
      <CountRegion count={view.counts.toAnswer} />
      <FoundRegion query={view.query} found={view.found[panel.tab]} />
    </>
  );
}
