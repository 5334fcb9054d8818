import type { AccountObservation } from '../../comments/comment.ts';
import { readHandle } from './addresses.ts';
import { readFirstPage } from './first-page.ts';
import { selectors } from './selectors.ts';

/** Who is signed in. `null`: nobody. 'unknown': the page does not say, or says two things. */
export function readAccount(document: Document): AccountObservation | null | 'unknown' {
  const { viewer } = readFirstPage(document);
  if (viewer === null) return null;
  const [shown, ...others] = readNavigation(document);
  if (others.length > 0 || (viewer && shown && shown !== viewer.handle)) return 'unknown';
  if (viewer) return accountOf(viewer.handle, viewer.name);
  return shown === undefined ? 'unknown' : accountOf(shown, shown);
}

function accountOf(handle: string, name: string): AccountObservation {
  return { id: handle, name, handle };
}

/** The handles that the navigation's own picture leads to. It may be in the document up to four times; all should agree. */
function readNavigation(document: Document): string[] {
  const handles = new Set<string>();
  for (const inbox of document.querySelectorAll(selectors.inbox)) {
    const bar = barAround(inbox);
    for (const link of bar?.querySelectorAll(selectors.innerLink) ?? []) {
      const handle = link.querySelector('img') ? readHandle(link.getAttribute('href')) : null;
      if (handle) handles.add(handle);
    }
  }
  return [...handles];
}

/** The links of the navigation stand together, away from what the page shows. */
function barAround(inbox: Element): Element | null {
  let bar = inbox.parentElement;
  for (let depth = 0; bar && depth < 10; depth += 1) {
    if (bar.querySelector(`${selectors.main}, ${selectors.dialog}, article`)) return null;
    const hasOthers = bar.querySelectorAll(selectors.otherPlaces).length > 1;
    if (hasOthers && hasPicture(bar)) return bar;
    bar = bar.parentElement;
  }
  return null;
}

function hasPicture(bar: Element): boolean {
  for (const link of bar.querySelectorAll(selectors.innerLink))
    if (link.querySelector('img') && readHandle(link.getAttribute('href'))) return true;
  return false;
}
