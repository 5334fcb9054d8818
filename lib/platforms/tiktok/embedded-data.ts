import type { AccountObservation } from '../../comments/comment.ts';
import { asFields, checkItem, readHandle, readName, type PageItem } from './page-data.ts';
import { selectors } from './selectors.ts';

/** What the document brought with it: who is signed in, and the video it was made for. Stale after in-site navigation. */
export interface EmbeddedData {
  /** null: nobody. undefined: not said. */
  account: AccountObservation | null | undefined;
  item: PageItem | null;
}

/** Parsed once: it is a large script, and does not change. Changing the account loads a new document. */
export function readEmbedded(document: Document): EmbeddedData {
  for (const script of document.querySelectorAll(selectors.embedded)) {
    const data = parsed.get(script) ?? parse(script.textContent ?? '');
    if (document.readyState !== 'loading') parsed.set(script, data);
    if (data.account !== undefined || data.item) return data;
  }
  return nothing;
}

/** Who is signed in. null: nobody. undefined: the page does not say. */
export function readAccount(document: Document): AccountObservation | null | undefined {
  const { account } = readEmbedded(document);
  return account && document.querySelector(selectors.signIn) ? null : account;
}

const parsed = new WeakMap<Element, EmbeddedData>();
const nothing: EmbeddedData = { account: undefined, item: null };

function parse(json: string): EmbeddedData {
  const data = parseFields(json);
  const scope = asFields(data?.['__DEFAULT_SCOPE__']);
  const context =
    asFields(scope?.['webapp.app-context']) ??
    asFields(asFields(data?.['AppContext'])?.['appContext']);
  const detail = ['webapp.video-detail', 'webapp.photo-detail']
    .map((name) => asFields(asFields(scope?.[name])?.['itemInfo']))
    .find((info) => info !== null);
  return {
    account: context ? accountOf(context['user']) : undefined,
    item: checkItem(detail?.['itemStruct']),
  };
}

function accountOf(value: unknown): AccountObservation | null {
  const user = asFields(value);
  const handle = readHandle(user?.['uniqueId']);
  if (!user || handle === null) return null;
  return { id: handle, name: readName(user['nickName']) || handle, handle };
}

function parseFields(json: string): Record<string, unknown> | null {
  try {
    return asFields(JSON.parse(json));
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
