import { noQuiet, type QuietTimes } from '../../lib/inbox/quiet.ts';

export const nights: QuietTimes = { ...noQuiet, hours: { from: 22 * 60, to: 7 * 60 } };
export const weekends: QuietTimes = { ...noQuiet, days: [0, 6] };
export const always: QuietTimes = { ...noQuiet, days: [0, 1, 2, 3, 4, 5, 6] };
