import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { threadingOf } from '../../lib/comments/known-platforms.ts';
import type { ImportHow } from '../../lib/log/file/data.ts';
import type { LogDatabase } from '../../lib/log/database.ts';
import type { Interaction } from '../../lib/log/interaction.ts';
import { takeFile } from '../../lib/log/file/take-file.ts';
import { rebuild } from '../../lib/log/rebuild.ts';
import type { Template } from '../../lib/templates/template.ts';
import { collect, exportedAt, newDatabase, stage, write } from './data-file.ts';
import { someLog } from './some-log.ts';

const judgement = { now: exportedAt, heartCounts: true, threadingOf };
const silent = () => undefined;

let here: LogDatabase;
let there: LogDatabase;
beforeEach(() => {
  here = newDatabase();
  there = newDatabase();
});
afterEach(() => Promise.all([here.delete(), there.delete()]));

const [facts = []] = fc
  .sample(someLog, { numRuns: 100, seed: 3 })
  .toSorted((one, other) => other.length - one.length);
const half = facts.filter((_, place) => place % 2 === 0);

async function fill(database: LogDatabase, log: readonly Interaction[]) {
  await database.interactions.bulkAdd([...log]);
  await rebuild(database, judgement);
}

async function takeFrom(from: LogDatabase, to: LogDatabase, how: ImportHow) {
  const file = await stage(to, await collect(write(from)));
  await takeFile(to, file, how, judgement, silent);
}

async function everything(database: LogDatabase) {
  const { interactions, comments, posts, accounts, people, words, templates, drafts } = database;
  const tables = { interactions, comments, posts, accounts, people, words, templates, drafts };
  const rows = await Promise.all(
    Object.entries(tables).map(async ([name, table]) => [name, await table.toArray()] as const),
  );
  return Object.fromEntries(rows);
}

const template = (id: string, rest: Partial<Template> = {}): Template => ({
  id,
  title: id,
  folder: '',
  tags: [],
  texts: { it: 'Grazie!' },
  goodFor: [],
  purpose: 'reply',
  favourite: false,
  position: 0,
  changedAt: 1,
  ...rest,
});

describe('a file that is taken', () => {
  test('into nothing makes the same facts and all that is derived of them', async () => {
    await fc.assert(
      fc.asyncProperty(someLog, fc.constantFrom('merge', 'replace'), async (log, how) => {
        const [from, to] = [newDatabase(), newDatabase()];
        // What is erased by what stands in the log itself is erased when it is taken: let it be so on both sides.
        await fill(from, log);
        await takeFrom(from, to, how);
        const [once, twice] = [await everything(to), newDatabase()];
        await takeFrom(to, twice, how);
        expect(await everything(twice)).toEqual(once);
        const kept = log.filter(
          ({ kind }) => kind !== 'comment.seen' && kind !== 'comment.changed',
        );
        expect(once['interactions']).toHaveLength(log.length);
        expect(await to.interactions.bulkGet(kept.map(({ id }) => id))).not.toContain(undefined);
        await Promise.all([from, to, twice].map((database) => database.delete()));
      }),
      { numRuns: 6 },
    );
  });

  test('adds what is missing, or takes the place of all', async () => {
    await fill(here, half);
    await fill(there, facts);
    await here.drafts.put({ id: 'mine reply', text: 'Ancora', at: 5 });
    await takeFrom(there, here, 'merge');
    expect(await here.interactions.count()).toBe(facts.length);
    expect(await here.drafts.count()).toBe(1);
    await there.interactions.clear();
    await takeFrom(there, here, 'replace');
    expect([await here.interactions.count(), await here.comments.count()]).toEqual([0, 0]);
    expect(await here.drafts.count()).toBe(0);
  });

  test('keeps of each template the later version, and no shortcut twice', async () => {
    await here.templates.bulkPut([
      template('both', { title: 'Vecchio', changedAt: 1 }),
      template('mine', { shortcut: 'grazie' }),
    ]);
    await there.templates.bulkPut([
      template('both', { title: 'Nuovo', changedAt: 2 }),
      template('theirs', { shortcut: 'grazie' }),
    ]);
    const { review } = await stage(here, await collect(write(there)));
    expect(review.templates).toEqual({ new: 1, changed: 1, same: 0, refused: 0 });
    await takeFrom(there, here, 'merge');
    const library = await here.templates.toArray();
    expect(library.map(({ id, title, shortcut }) => [id, title, shortcut])).toEqual([
      ['both', 'Nuovo', undefined],
      ['mine', 'mine', 'grazie'],
      ['theirs', 'theirs', undefined],
    ]);
  });

  test.each(['merge', 'replace'] as const)(
    'and cut off (%s) leaves everything as it was',
    async (how) => {
      await fill(here, half);
      await here.templates.put(template('mine'));
      await fill(there, facts);
      await there.templates.put(template('theirs'));
      const before = await everything(here);
      const file = await stage(here, await collect(write(there)));
      const broken = {
        ...file,
        templates: [{ id: 'no place for a function', changedAt: () => 1 }],
      };
      // The last that is written cannot be kept: all that was written before it must go with it.
      await expect(takeFile(here, broken as never, how, judgement, silent)).rejects.toThrow(
        /clone/iu,
      );
      expect(await everything(here)).toEqual(before);
    },
  );

  test.each(['merge', 'replace'] as const)(
    'and stopped on its way (%s) leaves everything as it was, and can be taken after all',
    async (how) => {
      await fill(here, half);
      await fill(there, facts);
      await there.templates.put(template('theirs'));
      const before = await everything(here);
      const file = await stage(here, await collect(write(there)));
      const stop = new AbortController();
      const taken = vi.fn();
      const { signal } = stop;
      const taking = takeFile(here, file, how, judgement, () => stop.abort(), { taken, signal });
      await expect(taking).rejects.toThrow(/abort/iu);
      expect(taken).not.toHaveBeenCalled();
      expect(await everything(here)).toEqual(before);
      await takeFile(here, file, how, judgement, silent);
      expect(await here.interactions.count()).toBe(facts.length);
    },
  );

  test('and stopped when all of it is there stays there', async () => {
    await fill(there, facts);
    const file = await stage(here, await collect(write(there)));
    const stop = new AbortController();
    const taken = () => stop.abort();
    const { signal } = stop;
    await takeFile(here, file, 'merge', judgement, silent, { taken, signal });
    expect(await here.interactions.count()).toBe(facts.length);
    expect(await here.jobs.get('rebuild')).toBeUndefined();
  });
});
