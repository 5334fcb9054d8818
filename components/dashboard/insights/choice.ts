import type { InsightQuery } from '../../../lib/insights/insights.ts';
import type { Key } from '../../../lib/log/interaction.ts';

export const spanNames = ['week', 'month', 'quarter', 'year', 'own'] as const;
export type SpanName = (typeof spanNames)[number];

/** Of what the page of insights speaks. It stands in the address, so that back and forward lead through it. */
export interface Choice {
  span: SpanName;
  /** The first and the last day of a span of one's own, `YYYY-MM-DD`; '' for the others. */
  from: string;
  to: string;
  /** Empty: all. */
  accounts: readonly Key[];
}

/** The choice that stands behind `insights?` in the address; the last 30 days where it names none that can be. */
export function readChoice(address: string, now: number): Choice {
  const asked = new URLSearchParams(address);
  const accounts = [...new Set(asked.getAll('account').filter(Boolean))];
  const [from, to] = [asked.get('from') ?? '', asked.get('to') ?? ''];
  if (isOwnSpan(from, to, now)) return { span: 'own', from, to, accounts };
  const named = spanNames.find((name) => name === asked.get('span') && name !== 'own');
  return { span: named ?? 'month', from: '', to: '', accounts };
}

/** The place to go to for a choice. */
export function placeOfChoice({ span, from, to, accounts }: Choice): string {
  const asked = new URLSearchParams(span === 'own' ? { from, to } : { span });
  for (const account of accounts) asked.append('account', account);
  return `insights?${asked.toString()}`;
}

/** Whole days of the device's own calendar, today the last. */
export function queryOf({ span, from, to, accounts }: Choice, now: number): InsightQuery {
  return { ...bounds(span, from, to, now), accounts: accounts.length > 0 ? accounts : null };
}

/** Both are days, none comes after today, and the first is not after the last. */
export function isOwnSpan(from: string, to: string, now: number): boolean {
  const [first, last] = [startOfDay(from), startOfDay(to)];
  return first !== null && last !== null && first <= last && last <= now;
}

/** `YYYY-MM-DD` of a moment, as date fields want it. */
export function dayOf(at: number): string {
  const day = new Date(at);
  const month = String(day.getMonth() + 1).padStart(2, '0');
  return `${day.getFullYear()}-${month}-${String(day.getDate()).padStart(2, '0')}`;
}

const daysOf = { week: 7, month: 30, quarter: 90 };

function bounds(span: SpanName, from: string, to: string, now: number) {
  const today = new Date(now);
  const [year, month, day] = [today.getFullYear(), today.getMonth(), today.getDate()];
  const tomorrow = new Date(year, month, day + 1).getTime();
  if (span === 'year') return { from: new Date(year, 0, 1).getTime(), to: tomorrow };
  if (span !== 'own') {
    return { from: new Date(year, month, day + 1 - daysOf[span]).getTime(), to: tomorrow };
  }
  const last = new Date(startOfDay(to) ?? now);
  const end = new Date(last.getFullYear(), last.getMonth(), last.getDate() + 1).getTime();
  return { from: startOfDay(from) ?? now, to: end };
}

/** null: no day of the calendar, or one of another age, half typed. */
function startOfDay(text: string): number | null {
  const [, year, month, day] = (/^(\d{4})-(\d{2})-(\d{2})$/u.exec(text) ?? []).map(Number);
  if (!year || !month || !day || year < 2000) return null;
  const start = new Date(year, month - 1, day);
  return start.getMonth() === month - 1 && start.getDate() === day ? start.getTime() : null;
}
