import type { InboxView } from '../../lib/inbox/view.ts';
import { FreshStartDialog } from './fresh-start-dialog.tsx';
import { KeysDialog } from './keys-dialog.tsx';
import { PanelPalette } from './panel-palette.tsx';
import { SessionDialog } from './session-dialog.tsx';
import type { PanelState } from './use-panel.ts';

/** The one dialog that is open over the lanes. */
export function PanelDialogs({ view, panel }: { view: InboxView; panel: PanelState }) {
  const { desk, now, dialog, setDialog } = panel;
  const { actions, commands } = desk;
  const close = () => setDialog(null);
  switch (dialog) {
    case null:
      return null;
    case 'keys':
      return (
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
      );
    case 'session':
      return (
        <SessionDialog
          minutes={view.sessionMinutes}
          start={(minutes) => {
            void commands.run('session', () => actions.startSession(minutes));
            if (minutes === view.sessionMinutes) return;
            void commands.attempt(() => actions.changeSettings({ sessionMinutes: minutes }));
          }}
          onClose={close}
        />
      );
    case 'freshStart':
      return (
        <FreshStartDialog
          now={now}
          countBefore={actions.countBefore}
          start={(before) => void commands.run('afresh', () => actions.startAfresh(before))}
          onClose={close}
        />
      );
    case 'palette':
      return (
        <PanelPalette
          view={view}
          desk={desk}
          card={panel.card}
          query={panel.query}
          goTo={panel.goTo}
          chooseTab={panel.chooseTab}
          open={setDialog}
          onClose={close}
        />
      );
  }
}
