import type { DateShift } from './date-in-words.ts';

/** Variables whose value comes from the comment. Absent where it is not known. */
export const valueNames = ['name', 'firstName', 'post', 'platform'] as const;
export type ValueName = (typeof valueNames)[number];

/** What the name between two braces means. */
export type Variable =
  | { kind: 'value'; name: ValueName }
  | { kind: 'greeting' }
  | { kind: 'date'; shift: DateShift }
  | { kind: 'cursor' }
  | { kind: 'ask'; question: string }
  | { kind: 'faulty'; code: VariableFaultCode };

export type VariableFaultCode =
  | 'unknownVariable'
  | 'badDate' // date+3 without a unit, date+3x
  | 'emptyAsk'; // ask: and no question

/** `date`, `date+3d`, `date-2w`, `date+1m`: days, weeks, months from now. */
const datePattern = /^date(?:\s*(?<sign>[+-])\s*(?<amount>\d{1,3})\s*(?<unit>[dwm]))?$/u;

/** Reads the name of a variable, as it stands in a template. */
export function readVariable(name: string): Variable {
  const value = valueNames.find((each) => each === name);
  if (value) return { kind: 'value', name: value };
  if (name === 'greeting' || name === 'cursor') return { kind: name };
  if (/^ask\s*:/u.test(name)) {
    const question = name.slice(name.indexOf(':') + 1).trim();
    return question ? { kind: 'ask', question } : { kind: 'faulty', code: 'emptyAsk' };
  }
  const date = datePattern.exec(name);
  if (date) return { kind: 'date', shift: shiftOf(date.groups ?? {}) };
  const code = /^date(?!\p{L})/u.test(name) ? 'badDate' : 'unknownVariable';
  return { kind: 'faulty', code: name === 'ask' ? 'emptyAsk' : code };
}

function shiftOf({ sign, amount = '0', unit = 'd' }: Record<string, string | undefined>) {
  return {
    amount: Number(amount) * (sign === '-' ? -1 : 1),
    unit: unit as DateShift['unit'], // the pattern takes no other
  };
}
