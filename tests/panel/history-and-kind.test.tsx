// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { HistoryLine } from '../../lib/log/history.ts';
import { busyInbox, card, group, viewNow } from '../kit/views.ts';
import { cardNamed, click, showPanel } from '../kit/show-panel.tsx';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const hour = 3_600_000;
const choose = async (author: string, item: string) => {
  await click(within(cardNamed(author)).getByRole('button', { name: /^Altre azioni/u }));
  await click(screen.getByRole('menuitem', { name: item }));
};

describe('the history of a comment', () => {
  const lines: HistoryLine[] = [
    { at: viewNow - hour, by: 'person', what: 'letGo', reason: 'pubblicità' },
    {
      at: viewNow - 2 * hour,
      by: 'person',
      what: 'inserted',
      purpose: 'acknowledge',
      text: 'Grazie!',
    },
    { at: viewNow - 3 * hour, by: 'page', what: 'written' },
  ];

  test('says what happened, when, and who decided it; newest first', async () => {
    const history = vi.fn(async () => lines);
    showPanel(busyInbox(), { history });
    await choose('Sara Riva', 'Storia');
    expect(history).toHaveBeenCalledWith('c3');
    const shown = [...cardNamed('Sara Riva').querySelectorAll('li')].map(
      (each) => each.textContent,
    );
    expect(shown[0]).toMatch(/^Lasciato andare.*deciso da: tu.*oggi alle 14:12pubblicità$/u);
    expect(shown[1]).toMatch(/^Un grazie messo nel riquadro.*Grazie!$/u);
    expect(shown[2]).toMatch(/^Ha scritto il commento.*deciso da: la pagina/u);
    await click(screen.getByText('Chiudi'));
    expect(document.querySelector('.history')).toBeNull();
    expect(document.activeElement).toBe(cardNamed('Sara Riva'));
  });

  test('every line has a sentence', async () => {
    const at = viewNow - hour;
    const by = 'person' as const;
    const every: HistoryLine[] = [
      ...(['written', 'seen', 'changed', 'gone', 'hearted', 'done', 'reopened'] as const).map(
        (what) => ({ at, by, what }),
      ),
      ...(['thanks', 'promise', 'answer'] as const).map((as) => ({
        at,
        by,
        what: 'replied' as const,
        as,
        text: '',
      })),
      ...(['acknowledge', 'promise', 'reply'] as const).map((purpose) => ({
        at,
        by,
        what: 'copied' as const,
        purpose,
        text: '',
      })),
      { at, by, what: 'postponed', until: viewNow + hour },
      { at, by, what: 'promised', due: viewNow + hour },
      { at, by, what: 'letGo', afresh: true },
      { at, by, what: 'labelled', kind: 'praise' },
      ...(['done', 'letGo', 'postponed', 'promised', 'reopened', 'labelled'] as const).map(
        (undid) => ({ at, by, what: 'undone' as const, undid }),
      ),
    ];
    showPanel(busyInbox(), { history: vi.fn(async () => every) });
    await choose('Sara Riva', 'Storia');
    const said = [...document.querySelectorAll('.history-what')].map(
      (each) => each.textContent ?? '',
    );
    expect(new Set(said).size).toBe(every.length);
    expect(said.filter((each) => each === '' || each.includes('history:'))).toEqual([]);
  });

  test('works for a comment that was forgotten, and where nothing happened', async () => {
    showPanel(
      busyInbox({ nudge: null, toAnswer: [group('p', [card('c9', { author: '', text: '' })])] }),
    );
    await choose('Senza nome', 'Storia');
    expect(document.querySelector('.history')?.textContent).toBe(
      'Qui non è ancora successo nulla.',
    );
  });

  test('that does not come says so, and can be asked for again', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const history = vi.fn(async () => lines).mockRejectedValueOnce(new Error('asleep'));
    showPanel(busyInbox(), { history });
    await choose('Sara Riva', 'Storia');
    expect(screen.getByRole('alert').textContent).toContain('Il registro non risponde.');
    await click(screen.getByText('Riprova'));
    expect(document.querySelectorAll('.history li')).toHaveLength(3);
  });
});

describe('what kind a comment is', () => {
  test('is for the person to say, and can be taken back', async () => {
    const { actions } = showPanel(busyInbox());
    await choose('Giulia Lodi', 'Non è una domanda?');
    expect(
      screen.getAllByRole('button', { pressed: true }).map((each) => each.textContent),
    ).toEqual(['domanda']);
    await click(screen.getByText('complimento'));
    expect(actions.label).toHaveBeenCalledWith('c1', 'praise');
    expect(document.querySelector('.choices')).toBeNull();
    await click(screen.getByText('Annulla'));
    expect(actions.undo).toHaveBeenCalledWith(['f-label']);
  });

  test.each([
    [{ kind: 'question', tag: 'question' }, 'domanda (corretto da te)'],
    [{ kind: 'praise' }, 'complimento (corretto da te)'],
    [{ kind: 'praise', tag: 'firstTime' }, 'complimento (corretto da te)'],
  ] as const)('%j says that it was corrected', (parts, words) => {
    showPanel(
      busyInbox({
        nudge: null,
        toAnswer: [group('p', [card('c9', { isLabelled: true, ...parts })])],
      }),
    );
    const tags = [...document.querySelectorAll('.tag')];
    expect(tags.map((each) => each.textContent)).toContain(words);
    expect(tags.find((each) => each.textContent === words)?.getAttribute('title')).toBe(
      'corretto da te',
    );
  });
});
