import axe from 'axe-core';
import { render } from 'preact';
import { PanelRoot } from '../../components/panel/panel-root.tsx';
import type { Language } from '../../lib/settings/settings.ts';
import { viewNow } from '../kit/views.ts';
import { findFaults } from './find-faults.ts';
import { drawn, hand } from './hand.ts';
import { panelStates, type PanelState } from './panel-states.ts';
import { playedActions } from './played-actions.ts';

export interface Look {
  language: Language;
  theme: 'light' | 'dark';
  /** Root font size in percent: text alone made larger. */
  textSize?: number;
}

/** What a test or a script asks of the gallery's page. */
export interface Gallery {
  names: string[];
  show(name: string, look: Look): Promise<void>;
  /** Faults of the boxes, each with the look that has it. */
  measure(name: string, looks: Look[]): Promise<string[]>;
  /** What axe-core finds, one line a violation. */
  judge(name: string, looks: Look[]): Promise<string[]>;
}

const root = document.createElement('div');
root.id = 'root';
document.body.append(root);

const gallery: Gallery = {
  names: panelStates.map(({ name }) => name),
  show,
  measure: (name, looks) => inEach(name, looks, async () => findFaults()),
  judge: (name, looks) => inEach(name, looks, findViolations),
};
Object.assign(globalThis, { gallery });

async function show(name: string, { language, theme, textSize = 100 }: Look): Promise<void> {
  const state = panelStates.find((each) => each.name === name);
  if (!state) throw new Error(`The gallery has no ${name}.`);
  render(null, root);
  document.documentElement.style.fontSize = `${textSize}%`;
  draw(state, { language, theme });
  await drawn();
  await state.act?.(hand);
  await drawn();
}

function draw({ view, name }: PanelState, { language, theme }: Look): void {
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

async function inEach(
  name: string,
  looks: Look[],
  ask: (look: Look) => Promise<string[]>,
): Promise<string[]> {
  const found: string[] = [];
  let before: Look | null = null;
  for (const look of looks) {
    // Another theme needs no second drawing: it is one attribute.
    const isRedrawn = before?.language !== look.language || before.textSize !== look.textSize;
    if (isRedrawn) await show(name, look);
    document.documentElement.dataset['theme'] = look.theme;
    before = look;
    const here = Object.values(look).join(' ');
    found.push(...[...new Set(await ask(look))].map((fault) => `${here}: ${fault}`));
  }
  return found;
}

/** In the dark only the colours are others. */
async function findViolations({ theme }: Look): Promise<string[]> {
  const { violations } = await axe.run(document, {
    resultTypes: ['violations'],
    ...(theme === 'dark' ? { runOnly: ['color-contrast'] } : {}),
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 120)} ${node.failureSummary ?? ''}`),
  );
}
