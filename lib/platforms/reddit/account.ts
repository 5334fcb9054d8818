import type { AccountObservation, Author } from '../../comments/comment.ts';
import { asName, readUserLink } from './read-address.ts';
import { selectors as at } from './selectors.ts';

export interface SignedIn {
  /** null: the page does not say. */
  isSignedIn: boolean | null;
  account: AccountObservation | null;
}

export function readSignedIn(document: Document): SignedIn {
  const app = document.querySelector(at.app);
  return app ? readNew(document, app) : readOld(document);
}

/** Upper and lower case are one in names, also in addresses that people type. */
export function personOf(name: string): Author {
  return { id: name.toLowerCase(), name, handle: name };
}

function readNew(document: Document, app: Element): SignedIn {
  const mark = app.getAttribute(at.signedInMark);
  if (mark !== 'true') {
    const isOut = mark === 'false' || document.getElementById(at.loginButtonId) !== null;
    return { isSignedIn: isOut ? false : null, account: null };
  }
  const name = asName(nameIn(app) ?? otherNameIn(document));
  return { isSignedIn: true, account: name === null ? null : personOf(name) };
}

function nameIn(app: Element): string | null {
  // A child of the app: to look there, and not through ten thousand comments.
  for (let part = app.firstElementChild; part; part = part.nextElementSibling)
    if (part.localName === at.nameCarrier) return part.getAttribute('username');
  return null;
}

function otherNameIn(document: Document): string | null {
  return document.getElementsByTagName(at.otherNameCarrier)[0]?.getAttribute('username') ?? null;
}

function readOld(document: Document): SignedIn {
  const header = document.getElementById(at.oldHeaderId);
  if (!header) return { isSignedIn: null, account: null };
  if (!document.body.matches(at.oldSignedIn)) return { isSignedIn: false, account: null };
  const name = readUserLink(header.querySelector(at.oldName)?.getAttribute('href') ?? null);
  return { isSignedIn: true, account: name === null ? null : personOf(name) };
}
