import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { collect, exportedAt, newDatabase, stage, write } from './data-file.ts';
import { someLog } from './some-log.ts';

test('any log comes back as it was, in pieces of any size', async () => {
  await fc.assert(
    fc.asyncProperty(
      someLog,
      fc.integer({ min: 1, max: 7 }),
      fc.integer({ min: 1, max: 400 }),
      async (facts, rowsAtOnce, size) => {
        const [from, to] = [newDatabase(), newDatabase()];
        await from.interactions.bulkAdd(facts);
        const bytes = await collect(write(from, { rowsAtOnce }));
        const { review } = await stage(to, bytes, { size, rowsAtOnce });
        expect(review).toMatchObject({
          exportedAt,
          interactions: { new: facts.length, changed: 0, same: 0, refused: 0 },
        });
        const staged = await to.staged.toArray();
        expect(staged.map(({ fact }) => fact)).toEqual(await from.interactions.toArray());
        const again = await stage(from, bytes, { size, rowsAtOnce });
        expect(again.review.interactions).toMatchObject({ same: facts.length, changed: 0, new: 0 });
        await Promise.all([from.delete(), to.delete()]);
      },
    ),
    { numRuns: 40 },
  );
});
