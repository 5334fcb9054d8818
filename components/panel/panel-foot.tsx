import type { InboxView } from '../../lib/inbox/view.ts';
import { ChosenBar } from './chosen-bar.tsx';
import { PanelFooter } from './panel-footer.tsx';
import type { PanelState } from './use-panel.ts';

/** Below the lanes: what can be done with those that are chosen, else two figures and the keys. */
export function PanelFoot({ view, panel }: { view: InboxView; panel: PanelState }) {
  const { chosen, desk, list, setDialog } = panel;
  if (chosen.length > 0) return <ChosenBar cards={chosen} desk={desk} home={list} />;
  const sitDown = { minutes: view.sessionMinutes, open: () => setDialog('session') };
  return (
    <PanelFooter
      today={view.today}
      openKeys={() => setDialog('keys')}
      sitDown={view.session ? undefined : sitDown}
    />
  );
}
