import type { AccountObservation } from '../../comments/comment.ts';
import { statusText } from './status-text.ts';
import * as at from './selectors.ts';

export interface SignedIn {
  account: AccountObservation | null;
  /** The server's own domain: `@anna@domain` is the local `@anna`. */
  domain: string | null;
}

/** Who is signed in. The start data never change while the document lives, so each is read once. */
export function readSignedIn(document: Document): SignedIn {
  const script = document.querySelector(at.initialState);
  if (!script) return nobody;
  let known = read.get(script);
  if (!known) {
    known = parse(script.textContent);
    read.set(script, known);
  }
  return known;
}

const read = new WeakMap<Element, SignedIn>();
const nobody: SignedIn = { account: null, domain: null };

function parse(json: string | null): SignedIn {
  let state: unknown;
  try {
    state = JSON.parse(json ?? '', dropSecrets);
  } catch {
    // Not JSON: then nobody is known to be signed in.
    return nobody;
  }
  const meta = field(state, 'meta');
  const domain = stringOrNull(field(meta, 'domain'));
  const me = stringOrNull(field(meta, 'me'));
  const mine = me === null ? undefined : field(field(state, 'accounts'), me);
  const acct = stringOrNull(field(mine, 'acct')) ?? stringOrNull(field(mine, 'username'));
  if (!acct) return { account: null, domain };
  const name = statusText(stringOrNull(field(mine, 'display_name')) ?? '', 200);
  return { account: { id: acct, name: name || acct, handle: acct }, domain };
}

/** The same JSON holds the session's access token. It is dropped while parsing: no value of ours ever contains it. */
function dropSecrets(key: string, value: unknown): unknown {
  return key === 'access_token' ? undefined : value;
}

function field(of: unknown, key: string): unknown {
  return typeof of === 'object' && of !== null && Object.hasOwn(of, key)
    ? (of as Record<string, unknown>)[key]
    : undefined;
}

function stringOrNull(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}
