import type { AccountObservation } from '../../comments/comment.ts';
import { cleanText, readText } from '../../page/read-text.ts';
import { findBeside, findInForm } from './beside-comments.ts';
import type { Byline } from './bylines.ts';
import { toNicename } from './nicename.ts';
import { selectors } from './selectors.ts';

export interface SignedIn {
  account: AccountObservation;
  /** All nicenames under which this account's comments stand, as far as the page proves them. */
  nicenames: ReadonlySet<string>;
}

/**
 * Who is signed in: from the admin bar; without it, from the comment form's "Logged in as NAME" where the byline shows the same
 * name and the page lets this person edit the post. A shown name alone is no proof: anybody may call herself Anna.
 * `comment`: the first in the page.
 */
export function readSignedIn(
  document: Document,
  bylines: Byline[],
  comment: Element | null,
): SignedIn | null {
  const bar = readAdminBar(document, comment);
  const name = bar?.name ?? readLoggedInAs(document, bylines, comment);
  if (name === null) return null;

  const nicenames = new Set<string>();
  if (bar) nicenames.add(bar.nicename);
  // The nicename may have been changed since the login name was chosen; security plugins advise it.
  if (findBeside(document, comment, selectors.editPost))
    for (const byline of bylines)
      if (byline.name === name && byline.nicename !== null) nicenames.add(byline.nicename);

  const [id] = nicenames;
  if (id === undefined) return null;
  return { account: { id, name, handle: bar?.login ?? id }, nicenames };
}

function readAdminBar(
  document: Document,
  comment: Element | null,
): { name: string; login: string; nicename: string } | null {
  const shown = findBeside(document, comment, selectors.adminBarName);
  if (!shown) return null;
  const name = readText(shown, 200);
  const loginElement = findBeside(document, comment, selectors.adminBarLogin);
  const login = loginElement ? readText(loginElement, 200) : name;
  const nicename = toNicename(login);
  return nicename === '' ? null : { name, login, nicename };
}

/**
 * "Logged in as Anna Bianchi. Edit your profile. Log out?" in whatever language; in older versions the name is the first link.
 * Only a name that the byline shows too can be told from the words around it.
 */
function readLoggedInAs(
  document: Document,
  bylines: Byline[],
  comment: Element | null,
): string | null {
  const line = findInForm(document, comment, selectors.loggedInAs);
  if (!line) return null;
  const link = line.querySelector('a');
  const linked = link ? readText(link, 200) : '';
  const sentence = cleanText(line.firstChild?.textContent ?? '', 500).replace(/[.。]$/u, '');
  const names = bylines.map((byline) => byline.name);
  return (
    names.find(
      (name) => name === linked || sentence.endsWith(` ${name}`) || sentence.startsWith(`${name} `),
    ) ?? null
  );
}
