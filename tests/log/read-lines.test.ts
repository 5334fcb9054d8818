import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { platformOfSite } from '../../lib/comments/keys.ts';
import { LogDatabase } from '../../lib/log/database.ts';
import type { Interaction } from '../../lib/log/interaction.ts';
import { interactionKinds } from '../../lib/log/interaction-kinds.ts';
import { newestFirst } from '../../lib/log/lines/line-order.ts';
import { hasAll, readSearch, textsOf, wordsOf } from '../../lib/log/words/line-words.ts';
import { linesOfFacts } from '../../lib/log/lines/lines-of-facts.ts';
import type { LogFilter, LogLine, LogPage } from '../../lib/log/lines/log-line.ts';
import { readLines } from '../../lib/log/lines/read-lines.ts';
import { settleWords } from '../../lib/log/words/settle-words.ts';
import { bigLogBegins, bigLogEnds, makeFacts } from '../benches/big-log.ts';
import { fillLog } from '../kit/fill-log.ts';

const day = 86_400_000;

/** Two logs: one as life leaves it, and one in which hundreds of facts stand in the same moment. */
const spreads = { 'over two years': 1, 'in a few moments': 90 * day };

describe.each(Object.entries(spreads))('the log, its facts spread %s', (_, grain) => {
  let database: LogDatabase;
  let lines: LogLine[];

  beforeAll(async () => {
    database = new LogDatabase(`read-lines-${grain}`);
    const facts = [...makeFacts(700, 5)].map((fact) => coarse(fact, grain));
    await fillLog(database, facts);
    lines = await linesOfFacts(database, facts.toSorted(newestFirst));
  });
  afterAll(() => database.delete());

  test.each(['before', 'after'])(
    'is read as filtered, page by page, %s its words are indexed',
    async (when) => {
      if (when === 'after') await settleWords(database, { factsAtOnce: 97 });
      await fc.assert(
        fc.asyncProperty(
          filterOf(lines),
          fc.integer({ min: 1, max: 90 }),
          async (filter, limit) => {
            const read = await readAll(database, filter, limit);
            const wanted = lines.filter((line) => holds(line, filter));
            expect(read.map(({ fact }) => fact.id)).toEqual(wanted.map(({ fact }) => fact.id));
          },
        ),
        { numRuns: 60 },
      );
    },
  );

  test('says what is newer than a line', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(lines.length - 1), filterOf(lines), async (place, filter) => {
        const after = lines[place]?.fact;
        const read = await readAll(database, { ...filter, after } as LogFilter, 50);
        const wanted = lines.slice(0, place).filter((line) => holds(line, filter));
        expect(read.map(({ fact }) => fact.id)).toEqual(wanted.map(({ fact }) => fact.id));
      }),
      { numRuns: 40 },
    );
  });
});

async function readAll(
  database: LogDatabase,
  filter: LogFilter,
  limit: number,
): Promise<LogLine[]> {
  const all: LogLine[] = [];
  for (let before: LogPage['next'] | undefined; before !== null;) {
    const page: LogPage = await readLines(database, { ...filter, limit, before });
    expect(page.lines.length).toBeLessThanOrEqual(limit);
    all.push(...page.lines);
    before = page.next;
  }
  return all;
}

/** The plainest filter. */
function holds(line: LogLine, filter: LogFilter): boolean {
  const { fact } = line;
  const { kinds, platform, account, person, post, from = 0, to = Infinity, query = '' } = filter;
  const search = readSearch(query);
  return (
    fact.recordedAt >= from &&
    fact.recordedAt < to &&
    (!kinds || kinds.includes(fact.kind)) &&
    (!platform || platformOfSite(fact.site) === platform) &&
    (!account || line.accountKey === account) &&
    (!person || [line.personKey, line.otherPersonKey].includes(person)) &&
    (!post || line.postKey === post) &&
    (!search || hasAll(search, line))
  );
}

/** Filters that find something, and some that do not. */
function filterOf(lines: readonly LogLine[]): fc.Arbitrary<LogFilter> {
  const keys = (of: (line: LogLine) => string | undefined) =>
    fc.constantFrom(...new Set(lines.flatMap((line) => of(line) ?? [])));
  const words = [...new Set(lines.flatMap(textsOf).flatMap(wordsOf))];
  const word = fc.constantFrom(...words);
  const query = fc.oneof(
    word,
    fc.tuple(word, fc.nat(4)).map(([each, length]) => each.slice(0, length)),
    fc.tuple(fc.constantFrom(...lines), fc.nat(9)).map(([line, length]) => {
      const all = textsOf(line).flatMap(wordsOf);
      return [all[0], all.at(-1)?.slice(0, length)].join(' ');
    }),
    fc.constantFrom('🙏', 'Città!', 'nobody wrote this', 'ANNA', '  '),
  );
  const time = fc.integer({ min: bigLogBegins, max: bigLogEnds });
  return fc.record(
    {
      query,
      kinds: fc.subarray(interactionKinds, { minLength: 1 }),
      platform: fc.constantFrom('youtube', 'wordpress', 'mastodon', 'reddit'),
      account: keys(({ accountKey }) => accountKey),
      person: keys(({ personKey }) => personKey),
      post: keys(({ postKey }) => postKey),
      from: time,
      to: time,
    },
    { requiredKeys: [] },
  );
}

function coarse(fact: Interaction, grain: number): Interaction {
  return { ...fact, recordedAt: Math.floor(fact.recordedAt / grain) * grain };
}
