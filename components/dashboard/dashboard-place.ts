/** Where in the dashboard one is. */
export type DashboardPlace =
  | { at: 'log' | 'settings' }
  /** `templateId`: in the editor, `new` for one that is not there yet; null: the list. */
  | { at: 'templates'; templateId: string | null };

/** The place that an address names behind its #; the log where it names none. */
export function dashboardPlace(hash: string): DashboardPlace {
  const [at, id = ''] = hash.replace(/^#/u, '').split('/');
  if (at === 'settings') return { at };
  if (at !== 'templates') return { at: 'log' };
  return { at, templateId: id === '' ? null : decodeURIComponent(id) };
}
