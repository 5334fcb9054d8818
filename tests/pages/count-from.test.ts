import { describe, expect, it } from 'vitest';
import { choiceOf, countFromOf } from '../../lib/settings/count-from.ts';

describe('which comments count', () => {
  const now = new Date(2026, 10, 21, 18, 20).getTime();

  it.each([
    ['today', new Date(2026, 10, 21).getTime()],
    ['week', new Date(2026, 10, 14).getTime()],
    ['all', null],
  ] as const)('%s begins at %s', (choice, from) => {
    expect(countFromOf(choice, now)).toBe(from);
    expect(choiceOf(from, now)).toBe(choice);
  });

  it('calls a day that was chosen earlier by its date', () => {
    const yesterday = countFromOf('today', now - 24 * 3_600_000);
    expect(choiceOf(yesterday, now)).toBe('since');
  });
});
