import { act } from '@testing-library/preact';
import { vi } from 'vitest';
import { dashboardPlace, type DashboardPlace } from '../../components/dashboard/dashboard-place.ts';
import type { InboxDesk } from '../../components/dashboard/inbox/inbox-desk.ts';
import type { Go } from '../../components/dashboard/go.ts';
import type { InboxView } from '../../lib/inbox/view.ts';
import { emptyDesks } from '../kit/empty-desks.ts';
import { playedActions } from '../kit/show-panel.tsx';
import { threadLine, threadOf } from '../kit/threads.ts';
import { viewNow } from '../kit/views.ts';
import { showDashboard } from './show-dashboard.tsx';

/** The inbox as the dashboard shows it, with an address of its own that it goes by. Timers must be played. */
export async function showInbox(
  view: InboxView | null,
  parts: Partial<Omit<InboxDesk, 'view' | 'actions'>> & { key?: string } = {},
) {
  const { key, ...rest } = parts;
  const actions = playedActions();
  const drafts = new Map<string, string>();
  const desk: InboxDesk = {
    ...emptyDesks().inbox,
    drafts: {
      read: (id) => drafts.get(id) ?? null,
      write: (id, text) => void (text === null ? drafts.delete(id) : drafts.set(id, text)),
    },
    ask: vi.fn(),
    thread: async (asked) => threadOf([threadLine(asked, { author: authorOf(view, asked) })]),
    clock: () => viewNow,
    ...rest,
    actions,
    view,
  };
  const shown = { view, place: dashboardPlace(key ? `inbox/${encodeURIComponent(key)}` : 'inbox') };
  const steps: string[] = [];
  const go: Go = (hash, how) => {
    steps.push(how ? `${how} ${hash}` : hash);
    shown.place = dashboardPlace(hash);
    queueMicrotask(() => draw());
  };
  const props = () => ({
    place: shown.place,
    go,
    language: 'it' as const,
    inbox: { ...desk, view: shown.view },
  });
  const { redraw } = showDashboard(props());
  const draw = () => void act(() => redraw(props()));
  const settled = () =>
    act(async () => {
      await vi.advanceTimersByTimeAsync(60);
    });
  await settled();
  return {
    actions,
    desk,
    drafts,
    /** Where it went, and how. */
    steps,
    place: (): DashboardPlace => shown.place,
    async update(next: InboxView) {
      shown.view = next;
      draw();
      await settled();
    },
    /** The person goes back in the browser, or follows a link. */
    async goTo(hash: string) {
      shown.place = dashboardPlace(hash);
      draw();
      await settled();
    },
    settled,
  };
}

function authorOf(view: InboxView | null, asked: string): string {
  const groups = view ? [...view.toAnswer, ...view.onHold, ...view.done, ...view.unknown] : [];
  const cards = groups.flatMap(({ comments }) => comments);
  return cards.find(({ key }) => key === asked)?.author ?? '';
}
