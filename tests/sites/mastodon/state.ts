import type { ApiAccount, ApiContext, ApiStatus } from './api-types.ts';

/** All that the page shows. Only ever replaced, never changed. */
export interface AppState {
  me: ApiAccount | null;
  domain: string;
  lang: 'it' | 'en';
  layout: 'wide' | 'narrow';
  view: View;
  compose: Compose;
  /** A question that covers the page. */
  dialog: { kind: 'overwrite'; to: ApiStatus } | { kind: 'signIn' } | null;
  /** Content warnings that were opened. */
  opened: ReadonlySet<string>;
}

export type View =
  | { kind: 'loading' | 'home' | 'publish' }
  | { kind: 'thread'; focal: ApiStatus; ancestors: ApiStatus[]; descendants: ApiStatus[] }
  | { kind: 'profile'; account: ApiAccount; posts: ApiStatus[]; near: ReadonlySet<string> };

export interface Compose {
  text: string;
  inReplyTo: ApiStatus | null;
  isSending: boolean;
}

export interface Actions {
  go(path: string): void;
  reply(status: ApiStatus): void;
  confirmOverwrite(): void;
  closeDialog(): void;
  type(text: string): void;
  cancelReply(): void;
  send(): void;
  heart(status: ApiStatus): void;
  toggleWarning(status: ApiStatus): void;
  /** An article of a feed came near the viewport, or left it. */
  see(key: string, isNear: boolean): void;
}

export const emptyCompose: Compose = { text: '', inReplyTo: null, isSending: false };

/** The author, then whom else the post mentions, without oneself; the box begins with them. */
export function prefillFor(status: ApiStatus, me: ApiAccount): string {
  const names = [status.account.acct, ...status.mentions.map((mention) => mention.acct)];
  return [...new Set(names)]
    .filter((acct) => acct !== me.acct)
    .map((acct) => `@${acct} `)
    .join('');
}

/**
 * The order in which the web interface lists what follows a post: depth first, and what people answered to themselves pulled
 * to the front. It is neither the order of time nor that of the answer.
 */
export function threadView(focal: ApiStatus, { ancestors, descendants }: ApiContext): View {
  const below = new Map<string, ApiStatus[]>();
  for (const status of descendants) {
    const key = status.in_reply_to_id ?? '';
    below.set(key, [...(below.get(key) ?? []), status]);
  }
  const walk = (id: string): ApiStatus[] =>
    (below.get(id) ?? []).flatMap((status) => [status, ...walk(status.id)]);
  const listed = walk(focal.id);
  const toSelf = listed.filter(isToSelf);
  const ordered = [...toSelf, ...listed.filter((status) => !isToSelf(status))];
  return { kind: 'thread', focal, ancestors, descendants: ordered };
}

function isToSelf(status: ApiStatus): boolean {
  return status.in_reply_to_account_id === status.account.id;
}

/** Streaming puts what arrives at the end of the open thread. */
export function arrive(view: View, status: ApiStatus): View {
  if (view.kind !== 'thread') return view;
  const shown = [view.focal, ...view.descendants];
  const isHere = shown.some((one) => one.id === status.id);
  const belongs = shown.some((one) => one.id === status.in_reply_to_id);
  return isHere || !belongs ? view : { ...view, descendants: [...view.descendants, status] };
}
