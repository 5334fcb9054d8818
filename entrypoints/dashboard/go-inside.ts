import { dashboardPlace } from '../../components/dashboard/dashboard-place.ts';
import type { Go } from '../../components/dashboard/go.ts';

/**
 * Goes from place to place of the dashboard by the address behind its #. `draw` is called where the browser tells nobody that it changed.
 * Each step that was made here is noted in its entry of the history, so that `back` never leads out of the dashboard.
 */
export function goInside(draw: () => void): Go {
  return (place, how) => {
    if (how === 'back' && cameFromHere()) {
      history.back();
      return;
    }
    const address = `#${place}`;
    // What a page does by itself comes too late where one has just left it.
    if (how === 'replace' && pageOf(address) !== pageOf(location.hash)) return;
    if (how) history.replaceState(history.state, '', address);
    else history.pushState({ [mark]: true }, '', address);
    // Not at once: it may be an effect of a drawing that goes on.
    queueMicrotask(draw);
  };
}

function pageOf(hash: string): string {
  return dashboardPlace(hash).at;
}

const mark = 'fromInside';

function cameFromHere(): boolean {
  const state: unknown = history.state;
  return typeof state === 'object' && state !== null && mark in state;
}
