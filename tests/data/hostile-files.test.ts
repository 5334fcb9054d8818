import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { LogDatabase } from '../../lib/log/database.ts';
import type { Interaction } from '../../lib/log/interaction.ts';
import { collect, newDatabase, outcomeOf, stage, write } from './data-file.ts';
import { someLog } from './some-log.ts';

let database: LogDatabase;
beforeEach(() => {
  database = newDatabase();
});
afterEach(() => database.delete());

const encode = (text: string) => new TextEncoder().encode(text);
const faults = ['notOurs', 'newerVersion', 'cutShort', 'notReadable', 'damaged', 'needsPassphrase'];

async function fileOf(facts: readonly Interaction[]): Promise<string> {
  await database.interactions.bulkAdd([...facts]);
  const text = new TextDecoder().decode(await collect(write(database)));
  await database.interactions.clear();
  return text;
}

const [facts = []] = fc
  .sample(someLog, { numRuns: 200, seed: 5 })
  .toSorted((one, other) => other.length - one.length);

describe('a file as a whole', () => {
  test.each([
    ['nothing at all', '', 'cutShort'],
    ['no JSON', '<!doctype html><p>', 'notOurs'],
    ['somebody else’s JSON', '{"name":"other","version":1}', 'notOurs'],
    ['rows before anybody says whose they are', '{"interactions":[{}]}', 'notOurs'],
    ['a list', '[1,2]', 'notOurs'],
    ['templates of ours', '{"format":"ricevuto-templates","version":1,"templates":[]}', 'notOurs'],
    ['a version from the future', '{"format":"ricevuto-data","version":2}', 'newerVersion'],
    ['a log from the future', '{"format":"ricevuto-log","version":2,"lines":[]}', 'newerVersion'],
    ['no end', '{"format":"ricevuto-data","version":1,"interactions":[]}', 'cutShort'],
    ['half of it', '{"format":"ricevuto-data","version":1,"inter', 'cutShort'],
    ['a comma too many', '{"format":"ricevuto-data",,"version":1}', 'notReadable'],
    ['two files in one', '{"format":"ricevuto-log","version":1,"lines":[]}{}', 'notReadable'],
  ])('with %s is not taken', async (_, text, fault) => {
    expect(await outcomeOf(stage(database, encode(text)))).toBe(fault);
  });

  test('that needs more room than there is is not even read', async () => {
    const bytes = encode('{"format":"ricevuto-data"');
    expect(await outcomeOf(stage(database, bytes, { room: bytes.length }))).toBe('tooLittleRoom');
  });

  test('cut anywhere is noticed, and nothing stays staged', async () => {
    const bytes = encode(await fileOf(facts));
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: bytes.length - 3 }), async (length) => {
        const outcome = await outcomeOf(stage(database, bytes.slice(0, length)));
        expect(['cutShort', 'notReadable', 'notOurs']).toContain(outcome);
        expect(await database.staged.count()).toBe(0);
      }),
      { numRuns: 60 },
    );
  });

  test('with any byte changed is refused, or its sum says so', async () => {
    const bytes = encode(await fileOf(facts));
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: bytes.length - 2 }),
        fc.integer({ min: 1, max: 255 }),
        async (at, by) => {
          const damaged = bytes.slice();
          damaged[at] = (damaged[at] ?? 0) ^ by;
          const outcome = await outcomeOf(stage(database, damaged));
          // In the first line or the last something may still be read, as a file that somebody laid out anew.
          if (typeof outcome === 'string') expect(faults).toContain(outcome);
          else expect(outcome.interactions.new).toBe(facts.length);
          expect(await database.interactions.count()).toBe(0);
        },
      ),
      { numRuns: 100 },
    );
  });

  test('of anything never throws anything but a fault, and writes nothing', async () => {
    const good = (await fileOf(facts)).split('\n');
    const line = fc.oneof(fc.constantFrom(...good), fc.json(), fc.string({ unit: 'binary' }));
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 12 }), fc.boolean(), async (lines, begins) => {
        const text = [...(begins ? good.slice(0, 2) : []), ...lines].join('\n');
        const outcome = await outcomeOf(stage(database, encode(text), { size: 100 }));
        if (typeof outcome === 'string') expect(faults).toContain(outcome);
        expect(await database.interactions.count()).toBe(0);
      }),
      { numRuns: 150 },
    );
  });
});

describe('a row', () => {
  const sound = facts.find(({ kind }) => kind === 'comment.seen') as Interaction;
  const head = '{"format":"ricevuto-data","version":1,"exportedAt":"2026-11-21T10:00:00.000Z",\n';
  /** The rows begin on its third line. */
  const withRows = (rows: readonly string[], templates: readonly string[] = []) =>
    encode(
      `${head}"templates":[\n${templates.join(',\n')}\n],\n"interactions":[\n${rows.join(',\n')}\n],\n` +
        `"end":{"templates":${templates.length},"interactions":${rows.length}}}\n`,
    );
  const row = (change: object) => JSON.stringify({ ...sound, ...change });
  const comment = sound.kind === 'comment.seen' ? sound.comment : null;

  test.each([
    ['that is no JSON', '{"kind":', 'notJson'],
    ['that is a number', '7', 'wrongShape'],
    ['that is nothing', 'null', 'wrongShape'],
    ['without a kind', row({ kind: undefined }), 'wrongShape'],
    ['of a kind of the future', row({ kind: 'comment.sung' }), 'unknownKind'],
    ['of a kind that every object has', row({ kind: 'constructor' }), 'unknownKind'],
    ['without a moment', row({ recordedAt: undefined }), 'badMoment'],
    ['with a moment that no date reaches', row({ recordedAt: 9e15 }), 'badMoment'],
    ['with a moment in words', row({ recordedAt: '2026' }), 'badMoment'],
    ['of no site that we know', row({ site: 'myspace:old.example' }), 'wrongShape'],
    ['whose site holds a path', row({ site: 'wordpress:blog.example/comment' }), 'wrongShape'],
    ['with another’s id', row({ id: 'seen:wordpress:blog.example/comment/99' }), 'wrongShape'],
    ['with an id of spaces', row({ id: 'a b' }), 'wrongShape'],
    [
      'with a script for a link',
      row({ comment: { ...comment, permalink: 'javascript:alert(1)' } }),
      'wrongShape',
    ],
    [
      'with a book for a text',
      row({ comment: { ...comment, text: 'a'.repeat(10_001) } }),
      'tooLong',
    ],
    ['longer than any', row({ comment: { ...comment, text: 'a'.repeat(1_000_001) } }), 'tooLong'],
  ])('%s is refused with its line, and the others are taken', async (_, bad, why) => {
    const { review } = await stage(database, withRows([bad, row({})]), { size: 5_000 });
    expect(review.refusals).toEqual([{ line: 6, why }]);
    expect(review.interactions).toMatchObject({ new: 1, refused: 1 });
  });

  test('keeps no member that facts do not have, and no prototype', async () => {
    const hostile = row({}).replace(
      '{',
      '{"__proto__":{"isAdmin":true},"constructor":{},"extra":1,',
    );
    await stage(database, withRows([hostile]));
    const [staged] = await database.staged.toArray();
    expect(staged?.fact).toEqual(sound);
    expect(({} as { isAdmin?: true }).isAdmin).toBeUndefined();
  });

  test('of the library is looked at as well', async () => {
    const own = { id: 'mine', title: 'Mia', changedAt: 5, texts: { it: 'Grazie!' } };
    const rows = [
      own,
      { ...own, id: '../x' },
      { ...own, changedAt: -1 },
      { ...own, texts: { it: '{{' } },
    ];
    const { review, templates } = await stage(
      database,
      withRows(
        [],
        rows.map((each) => JSON.stringify(each)),
      ),
    );
    expect(templates).toEqual([own]);
    expect(review.templates).toEqual({ new: 1, changed: 0, same: 0, refused: 3 });
    expect(review.refusals.map(({ why }) => why)).toEqual([
      'wrongShape',
      'badMoment',
      'wrongShape',
    ]);
  });

  test('names at most fifty that were refused', async () => {
    const { review } = await stage(database, withRows(Array.from({ length: 60 }, () => '7')));
    expect([review.interactions.refused, review.refusals.length]).toEqual([60, 50]);
  });
});

describe('a file in another shape', () => {
  test('laid out anew by somebody says the same', async () => {
    const text = await fileOf(facts);
    const pretty = encode(JSON.stringify(JSON.parse(text), null, 2));
    const { review } = await stage(database, pretty, { size: 333 });
    expect(review.interactions).toEqual({ new: facts.length, changed: 0, same: 0, refused: 0 });
    const staged = await database.staged.toArray();
    await stage(database, encode(text));
    expect(staged).toEqual(await database.staged.toArray());
  });

  test.each([1, 0])(
    'of the first versions (%i) is taken in: the log’s own lines',
    async (version) => {
      const lines = facts.map((fact) => ({ fact, person: 'Giulia Lodi', postTitle: 'Il pane' }));
      const file = {
        format: 'ricevuto-log',
        version,
        exportedAt: '2026-11-21T10:00:00.000Z',
        lines,
      };
      const { review } = await stage(database, encode(JSON.stringify(file, null, 2)));
      expect(review).toMatchObject({
        exportedAt: Date.UTC(2026, 10, 21, 10),
        interactions: { new: facts.length, refused: 0 },
        hasSettings: false,
      });
    },
  );
});
