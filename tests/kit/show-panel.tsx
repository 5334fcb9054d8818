import { act, fireEvent, render, screen } from '@testing-library/preact';
import { vi } from 'vitest';
import type { FrameActions } from '../../components/panel/frame-actions.ts';
import type { DraftKeeper, PanelActions } from '../../components/panel/panel-actions.ts';
import { PanelRoot } from '../../components/panel/panel-root.tsx';
import type { InboxQuery } from '../../lib/inbox/filters.ts';
import type { InboxView } from '../../lib/inbox/view.ts';
import type { CommandResult } from '../../lib/messages/messages.ts';
import { viewNow } from './views.ts';

const done = (notice: CommandResult) => vi.fn(async () => notice);

/** Actions of the panel around the cards that all succeed. */
export function playedFrameActions() {
  return {
    decide: done({ done: 'done', facts: ['f-decide-1', 'f-decide-2'] }),
    countBefore: vi.fn(async () => 14),
    startAfresh: done({ done: 'startedAfresh', facts: ['f-afresh'] }),
    startSession: done({ done: 'sessionStarted' }),
    endSession: done({ done: 'sessionEnded' }),
    dismissSummary: done({ done: 'sessionEnded' }),
    wake: done({ done: 'awake' }),
    askReading: done({ done: 'reading' }),
    readTemplates: vi.fn(async () => []),
    changeSettings: vi.fn(async () => undefined),
  } satisfies FrameActions;
}

/** Actions of the cards that all succeed; there are no templates, and nothing was said twice. */
export function playedCardActions() {
  return {
    label: done({ done: 'labelled', facts: ['f-label'] }),
    history: vi.fn(async () => []),
    templates: vi.fn(async () => ({ best: [], favourites: [] })),
    fillTemplate: vi.fn(async () => ({ failed: 'notFillable' as const })),
    countSame: vi.fn(async () => 0),
  } satisfies Partial<PanelActions>;
}

/** Actions of the whole panel that all succeed. */
export function playedActions(): PanelActions {
  return {
    ...playedFrameActions(),
    ...playedCardActions(),
    acknowledge: done({ done: 'inserted' }),
    reply: done({ done: 'inserted' }),
    promise: done({ done: 'inserted', facts: ['f-promise'] }),
    postpone: done({ done: 'postponed', facts: ['f-postpone'] }),
    markDone: done({ done: 'done', facts: ['f-done'] }),
    letGo: done({ done: 'letGo', facts: ['f-letGo'] }),
    reopen: done({ done: 'reopened', facts: ['f-reopen'] }),
    undo: done({ done: 'undone' }),
    showOnPage: done({ done: 'shown' }),
    nextVariant: vi.fn(async () => 'Grazie, letto con gioia!'),
    claim: done({ done: 'claimed', facts: ['f-claim'] }),
    openDashboard: vi.fn(async () => undefined),
    close: vi.fn(async () => undefined),
    copy: vi.fn(async () => true),
  };
}

function mapDrafts(): DraftKeeper {
  const kept = new Map<string, string>();
  return {
    read: (id) => kept.get(id) ?? null,
    write: (id, text) => void (text === null ? kept.delete(id) : kept.set(id, text)),
  };
}

/** Shows the panel with a view; `ask` notes what it wants to see. Timers must be played. */
export function showPanel(view: InboxView | null, parts: Partial<PanelActions> = {}) {
  const actions = { ...playedActions(), ...parts };
  const drafts = mapDrafts();
  const ask = vi.fn((_query: InboxQuery) => undefined);
  const element = (next: InboxView | null) => (
    <PanelRoot
      view={next}
      place="page"
      actions={actions}
      drafts={drafts}
      ask={ask}
      clock={() => viewNow}
      languageBefore="it"
    />
  );
  const { rerender } = render(element(view));
  return {
    actions,
    drafts,
    ask,
    update: (next: InboxView | null) =>
      act(async () => {
        rerender(element(next));
        await vi.advanceTimersByTimeAsync(50);
      }),
  };
}

export async function press(key: string, modifiers: Partial<KeyboardEventInit> = {}) {
  const target = document.activeElement ?? document.body;
  await act(async () => {
    fireEvent.keyDown(target, { key, code: `Key${key.toUpperCase()}`, ...modifiers });
    await vi.advanceTimersByTimeAsync(50);
  });
}

export async function click(element: Element | null | undefined) {
  if (!element) throw new Error('There is nothing to click.');
  await act(async () => {
    fireEvent.click(element);
    await vi.advanceTimersByTimeAsync(50);
  });
}

export async function pass(ms: number) {
  await act(async () => {
    await vi.advanceTimersByTimeAsync(ms);
  });
}

export async function type(element: Element, value: string) {
  await act(async () => {
    fireEvent.input(element, { target: { value } });
    await vi.advanceTimersByTimeAsync(10);
  });
}

export const cardNamed = (author: string) => screen.getByRole('article', { name: author });
