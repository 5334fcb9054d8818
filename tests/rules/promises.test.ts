import { describe, expect, test } from 'vitest';
import { keptPromises } from '../../lib/inbox/kept-promises.ts';
import { type DraftEntry, type SaidEntry, standingsOf } from '../../lib/inbox/standing.ts';
import { commentOf, minute, noon, type Sketch } from './comment-of.ts';

const text = 'Thank you, I’m looking into it.';
const day = 24 * 60 * minute;
const due = noon + 3 * day;
const asked: Sketch = { id: 'a', by: 'Nora' };
const promise: Sketch = { id: 'p', by: 'me', parentId: 'a', at: 5, text };
const answer: Sketch = { id: 'm', by: 'me', parentId: 'a', at: 90 };
const meant: DraftEntry = { text, purpose: 'promise', at: noon + 4 * minute, due };

function promiseIn(
  comments: Sketch[],
  said: SaidEntry[] = [],
  drafts: DraftEntry[] = [meant],
): unknown {
  return standingsOf({
    threading: 'nested',
    comments: comments.map(commentOf),
    postMine: true,
    said: new Map([['a', said]]),
    drafts: new Map([['a', drafts]]),
    heartCounts: true,
    now: noon + day,
  }).get('a')?.promise;
}

describe('a promise in a standing', () => {
  const saidAt = (minutes: number, said: SaidEntry['said']) => ({
    said,
    at: noon + minutes * minute,
  });
  test.each<[string, Sketch[], SaidEntry[], unknown]>([
    ['no promise', [asked, answer], [], undefined],
    ['only in the box, never sent', [asked], [], undefined],
    ['sent, and open', [asked, promise], [], { due, answeredAt: null }],
    ['answered after it', [asked, promise, answer], [], { due, answeredAt: noon + 90 * minute }],
    [
      'an answer before it is not its answer',
      [asked, { ...answer, at: 2 }, promise],
      [],
      { due, answeredAt: null },
    ],
    [
      'thanks after it are no answer',
      [asked, promise, { ...answer, text: 'Grazie, Nora!' }],
      [],
      { due, answeredAt: null },
    ],
    [
      'by the person’s word alone',
      [asked],
      [saidAt(7, { act: 'promise', due: due + day })],
      { due: due + day, answeredAt: null },
    ],
    [
      'the later of two counts',
      [asked, promise],
      [saidAt(7, { act: 'promise', due: due + day })],
      { due: due + day, answeredAt: null },
    ],
    [
      'done is an answer given elsewhere',
      [asked, promise],
      [saidAt(50, { act: 'done' })],
      { due, answeredAt: noon + 50 * minute },
    ],
    [
      'done before it is none',
      [asked, promise],
      [saidAt(1, { act: 'done' })],
      { due, answeredAt: null },
    ],
    [
      'answered, but nobody can tell when',
      [asked, promise, { ...answer, at: null }],
      [],
      undefined,
    ],
  ])('%s', (_, comments, said, expected) => {
    expect(promiseIn(comments, said)).toEqual(expected);
  });
});

describe('kept promises', () => {
  const now = new Date(2026, 10, 20, 15).getTime();
  const at = (days: number, hour = 9) => new Date(2026, 10, 20 + days, hour).getTime();
  const made = (dueAt: number, answeredAt: number | null, status = 'promised' as const) => ({
    status,
    promise: { due: dueAt, answeredAt },
  });
  test.each<[string, Parameters<typeof keptPromises>[0][number], [number, number]]>([
    ['kept before it was due', made(at(-2), at(-3)), [1, 1]],
    ['kept at the end of its day', made(at(-2), at(-2, 23)), [1, 1]],
    ['answered the day after', made(at(-2), at(-1, 1)), [1, 0]],
    ['never answered', made(at(-2), null), [1, 0]],
    ['due today, its day not over', made(at(0), null), [0, 0]],
    ['due today, kept', made(at(0), at(0, 14)), [1, 1]],
    ['not due yet, kept early', made(at(1), at(0)), [0, 0]],
    ['due long ago', made(at(-31), null), [0, 0]],
    ['let go', { ...made(at(-2), null), status: 'letGo' }, [0, 0]],
    ['no promise', { status: 'answered' }, [0, 0]],
  ])('%s', (_, standing, [promised, kept]) => {
    expect(keptPromises([standing], now)).toEqual({ promised, kept });
  });
});
