import { render } from 'preact';
import { PanelRoot } from '../../components/panel/panel-root.tsx';
import { viewNow } from '../kit/views.ts';
import { offerGallery, type Look } from './offer-gallery.ts';
import { panelStates, type PanelState } from './panel-states.ts';
import { playedActions } from './played-actions.ts';

const root = document.createElement('div');
root.id = 'root';
document.body.append(root);

offerGallery(panelStates, draw);

function draw({ view, name }: PanelState, { language, theme }: Look): void {
  render(null, root);
  const drafts = new Map<string, string>();
  const drawView = (query = view?.query): void =>
    render(
      <PanelRoot
        key={name}
        view={view && query ? { ...view, language, theme, query } : null}
        place="page"
        actions={playedActions}
        drafts={{
          read: (id) => drafts.get(id) ?? null,
          write: (id, text) => void (text === null ? drafts.delete(id) : drafts.set(id, text)),
        }}
        ask={(wanted) => drawView(view?.query.search ? view.query : wanted)}
        clock={() => viewNow}
        languageBefore={language}
      />,
      root,
    );
  drawView();
  document.documentElement.dataset['theme'] = theme;
}
