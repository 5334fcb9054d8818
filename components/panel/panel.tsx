import { Toast } from '../parts/toast.tsx';
import { useWords } from '../parts/words.ts';
import { Lane } from './lane.tsx';
import { PanelDialogs } from './panel-dialogs.tsx';
import { PanelFoot } from './panel-foot.tsx';
import { PanelHeader } from './panel-header.tsx';
import { PanelSpeech } from './panel-speech.tsx';
import { PanelTop } from './panel-top.tsx';
import { RestLine } from './rest-line.tsx';
import { TabList } from './tab-list.tsx';
import { type PanelParts, usePanel } from './use-panel.ts';
import { useWish } from './use-wish.ts';
import './panel.css';

export interface PanelProps extends Omit<PanelParts, 'beside'> {
  place: 'page' | 'side';
}

/** The whole panel: what waits, and what can be done about it. */
export function Panel(props: PanelProps) {
  const { view, place, actions } = props;
  const t = useWords();
  const panel = usePanel(props);
  const { now, commands, query, desk, first, focusCard, tab, setDialog, find } = panel;

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
        <PanelTop view={view} desk={desk} goTo={find} isSearching={query.searched !== null} />
        <TabList
          chosen={tab}
          counts={view.query.search ? view.found : view.counts}
          choose={panel.chooseTab}
        />
        <div class="lane">
          <Lane view={view} panel={panel} />
          {commands.toast && <Toast message={commands.toast} onEnd={commands.endToast} />}
        </div>
        <PanelSpeech view={view} panel={panel} />
        {view.rest && (
          <RestLine
            rest={view.rest}
            now={now}
            wake={() => void commands.run('wake', actions.wake)}
          />
        )}
      </main>
      <PanelFoot view={view} panel={panel} />
      <PanelDialogs view={view} panel={panel} />
    </div>
  );
}
