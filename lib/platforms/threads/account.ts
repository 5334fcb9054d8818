import type { AccountObservation } from '../../comments/comment.ts';
import { readProfileLink } from './address.ts';
import { selectors } from './selectors.ts';

/** The signed-in account: the navigation's link to the own profile, an icon without words. Several must agree. */
export function readAccount(document: Document): AccountObservation | null {
  const handles = new Set<string>();
  for (const navigation of navigationsOf(document))
    for (const link of navigation.querySelectorAll(selectors.iconLink)) {
      const handle = isIcon(link) ? readProfileLink(link.getAttribute('href')) : null;
      if (handle !== null) handles.add(handle);
    }
  const [handle, other] = handles;
  return handle !== undefined && other === undefined ? { id: handle, name: handle, handle } : null;
}

export function isSignedOut(document: Document): boolean {
  const link = document.querySelector(selectors.signIn);
  return link !== null && readAccount(document) === null;
}

/** The smallest places that hold two links of the navigation: anything larger may hold somebody else's profile, too. */
function navigationsOf(document: Document): Set<Element> {
  const found = new Set<Element>();
  for (const link of document.querySelectorAll(selectors.navigation)) {
    if (link.closest(`${selectors.pressable}, ${selectors.dialog}`)) continue;
    let place = link.parentElement;
    while (place && place.querySelector(selectors.iconLink) === null) place = place.parentElement;
    if (place && !place.querySelector(`${selectors.pressable}, ${selectors.layout}`))
      found.add(place);
  }
  return found;
}

function isIcon(link: Element): boolean {
  return (
    link.querySelector('svg') !== null &&
    link.querySelector('img') === null &&
    (link.textContent ?? '').trim() === ''
  );
}
