import type { Key } from '../../lib/log/interaction.ts';
import { type DashboardAt, dashboardPages } from '../../lib/messages/messages.ts';

/** Where in the dashboard one is. */
export type DashboardPlace =
  | { at: 'data' }
  /** `query`: how it is filtered, what stands behind `log?`. */
  | { at: 'log'; query?: string }
  /** `section`: the part of the page to go to, by its `data-section`. */
  | { at: 'settings'; section?: string }
  /** `key`: of the comment whose thread is open. `choice`: of what is shown, what stands behind `inbox?`. */
  | { at: 'inbox'; key: Key | null; choice?: string }
  /** `key`: of the person who is open. `choice`: of what is shown, what stands behind `people?`. */
  | { at: 'people'; key: Key | null; choice?: string }
  /** `month`, `YYYY-MM`: that month on one page, to print. `choice`: of span and profiles, what stands behind `insights?`. */
  | { at: 'insights'; month: string | null; choice?: string }
  /** `templateId`: in the editor, `new` for one that is not there yet; null: the list. */
  | { at: 'templates'; templateId: string | null };

/** The place that an address names behind its #: `people/<key>`; the inbox where it names none. */
export function dashboardPlace(hash: string): DashboardPlace {
  const [, named = '', encoded = ''] = /^#?([a-z]*)\/?(.*)$/su.exec(hash) ?? [];
  const at = dashboardPages.find((page) => page === named) ?? 'inbox';
  const within = at === named ? decode(encoded) : null;
  switch (at) {
    case 'inbox':
    case 'people':
      if (encoded.startsWith('?')) return { at, key: null, choice: encoded.slice(1) };
      return { at, key: within };
    case 'log':
      return encoded.startsWith('?') ? { at, query: encoded.slice(1) } : { at };
    case 'insights':
      if (encoded.startsWith('?')) return { at, month: null, choice: encoded.slice(1) };
      return { at, month: within !== null && /^\d{4}-\d{2}$/u.test(within) ? within : null };
    case 'templates':
      return { at, templateId: within };
    case 'settings':
      return within === null ? { at } : { at, section: within };
    default:
      return { at };
  }
}

/** What stands behind the # for a place. */
export function hashOf(at: DashboardAt, within?: string): string {
  return within === undefined ? at : `${at}/${encodeURIComponent(within.toWellFormed())}`;
}

function decode(encoded: string): string | null {
  if (encoded === '') return null;
  try {
    return decodeURIComponent(encoded);
  } catch {
    // Typed by hand, with a lone %.
    return null;
  }
}
