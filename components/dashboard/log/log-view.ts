import { parseKey } from '../../../lib/comments/keys.ts';
import { platformIds, type PlatformId } from '../../../lib/comments/comment.ts';
import type { InteractionKind, Key } from '../../../lib/log/interaction.ts';
import type { LogFilter } from '../../../lib/log/lines/log-line.ts';

/** What of the log is looked at. It stands in the address, so that back, forward and reload keep it. */
export interface LogView {
  text: string;
  what: WhatName | null;
  platform: PlatformId | null;
  account: Key | null;
  person: Key | null;
  post: Key | null;
  span: LogSpan | null;
}

/** Days are `YYYY-MM-DD` on the device's calendar, the last one included; '' leaves that side open. */
export type LogSpan = SpanName | { first: string; last: string };
export const spanNames = ['today', 'week', 'month', 'year'] as const;
export type SpanName = (typeof spanNames)[number];

export const whatNames = ['comments', 'decisions', 'drafts', 'people', 'pages'] as const;
export type WhatName = (typeof whatNames)[number];

const kinds: Record<WhatName, readonly InteractionKind[]> = {
  comments: ['comment.seen', 'comment.changed', 'comment.gone'],
  decisions: ['comment.said', 'comment.labelled', 'comment.useful', 'post.claimed', 'undone'],
  drafts: ['draft.inserted'],
  people: ['person.said', 'person.joined', 'person.forgotten'],
  pages: ['account.seen', 'post.seen', 'post.changed', 'post.read'],
};

export const wholeLog: LogView = {
  text: '',
  what: null,
  platform: null,
  account: null,
  person: null,
  post: null,
  span: null,
};

/** Reads what stands behind `#log?`. What makes no sense there is left out. */
export function readLogView(address: string): LogView {
  const given = new URLSearchParams(address);
  const keyed = (name: 'account' | 'person' | 'post'): Key | null => {
    const key = given.get(name) ?? '';
    return parseKey(key)?.thing === name ? key : null;
  };
  return {
    text: given.get('q') ?? '',
    what: whatNames.find((name) => name === given.get('what')) ?? null,
    platform: platformIds.find((id) => id === given.get('on')) ?? null,
    account: keyed('account'),
    person: keyed('person'),
    post: keyed('post'),
    span: readSpan(given.get('when') ?? ''),
  };
}

/** The place of this view: what stands behind # in the address. */
export function placeOfView(view: LogView): string {
  const { text, what, platform, account, person, post, span } = view;
  const when = typeof span === 'string' || !span ? span : daysOf(span);
  const given = Object.entries({ q: text.trim(), what, on: platform, account, person, post, when });
  const told = given.filter((entry): entry is [string, string] => Boolean(entry[1]));
  return told.length === 0 ? 'log' : `log?${new URLSearchParams(told)}`;
}

function daysOf({ first, last }: { first: string; last: string }): string | null {
  return first || last ? `${first}..${last}` : null;
}

/** What to ask the log for. `now`, epoch ms, says which day is today. */
export function filterOfView(view: LogView, now: number): LogFilter {
  const { text, what, platform, account, person, post, span } = view;
  return {
    query: text.trim() || undefined,
    kinds: what ? kinds[what] : undefined,
    platform: platform ?? undefined,
    account: account ?? undefined,
    person: person ?? undefined,
    post: post ?? undefined,
    ...timesOf(span, now),
  };
}

function timesOf(span: LogSpan | null, now: number): { from?: number; to?: number } {
  const today = new Date(now);
  const daysAgo = (days: number) =>
    new Date(today.getFullYear(), today.getMonth(), today.getDate() - days).getTime();
  switch (span) {
    case null:
      return {};
    case 'today':
      return { from: daysAgo(0) };
    case 'week':
      return { from: daysAgo(6) };
    case 'month':
      return { from: daysAgo(29) };
    case 'year':
      return { from: new Date(today.getFullYear(), 0, 1).getTime() };
    default:
      return { from: startOf(span.first, 0), to: startOf(span.last, 1) };
  }
}

function startOf(day: string, daysLater: number): number | undefined {
  const [year, month, date] = day.split('-').map(Number);
  if (!year || !month || !date) return undefined;
  return new Date(year, month - 1, date + daysLater).getTime();
}

function readSpan(when: string): LogSpan | null {
  const name = spanNames.find((each) => each === when);
  if (name) return name;
  const [, first = '', last = ''] = /^(\d{4}-\d\d-\d\d)?\.\.(\d{4}-\d\d-\d\d)?$/u.exec(when) ?? [];
  return first || last ? { first, last } : null;
}
