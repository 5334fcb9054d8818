import { act, fireEvent, render, screen } from '@testing-library/preact';
import { vi } from 'vitest';
import type { DraftKeeper, PanelActions } from '../../components/panel/panel-actions.ts';
import { PanelRoot } from '../../components/panel/panel-root.tsx';
import type { InboxView } from '../../lib/inbox/view.ts';
import type { CommandResult } from '../../lib/messages/messages.ts';
import { viewNow } from '../kit/views.ts';

/** The whole panel with actions that are played; the test has faked the timers. */
export function show(view: InboxView | null, parts: Partial<PanelActions> = {}) {
  const actions = playedActions(parts);
  const drafts = mapDrafts();
  const element = (next: InboxView | null) => (
    <PanelRoot
      view={next}
      place="page"
      actions={actions}
      drafts={drafts}
      clock={() => viewNow}
      languageBefore="it"
    />
  );
  const { rerender } = render(element(view));
  return {
    actions,
    drafts,
    update: (next: InboxView | null) => rerender(element(next)),
  };
}

export async function press(key: string, modifiers: Partial<KeyboardEventInit> = {}) {
  const target = document.activeElement ?? document.body;
  await act(async () => {
    fireEvent.keyDown(target, { key, code: `Key${key.toUpperCase()}`, ...modifiers });
    await vi.advanceTimersByTimeAsync(50);
  });
}

export async function click(element: Element) {
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

export const cardNamed = (author: string) => screen.getByRole('article', { name: author });

function playedActions(parts: Partial<PanelActions> = {}) {
  const done = (notice: CommandResult) => vi.fn(async () => notice);
  return {
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
    label: done({ done: 'labelled', facts: ['f-label'] }),
    history: vi.fn(async () => []),
    templates: vi.fn(async () => ({ best: [], favourites: [] })),
    fillTemplate: vi.fn(async () => ({ failed: 'notFillable' as const })),
    countSame: vi.fn(async () => 0),
    ...parts,
  } satisfies PanelActions;
}

function mapDrafts(): DraftKeeper {
  const kept = new Map<string, string>();
  return {
    read: (id) => kept.get(id) ?? null,
    write: (id, text) => void (text === null ? kept.delete(id) : kept.set(id, text)),
  };
}
