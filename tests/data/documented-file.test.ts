import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { threadingOf } from '../../lib/comments/known-platforms.ts';
import { takeFile } from '../../lib/log/file/take-file.ts';
import { readRepositoryFile } from '../kit/source-files.ts';
import { collect, newDatabase, stage, write } from './data-file.ts';

const document = readRepositoryFile('docs/data-format.md');
const example = /```json\n(?<file>.*?)```/su.exec(document)?.groups?.['file'] ?? '';

test('the example in docs/data-format.md is taken in, and comes out again as it stands there', async () => {
  const database = newDatabase();
  const file = await stage(database, new TextEncoder().encode(example));
  expect(file.review).toMatchObject({
    interactions: { new: 3, refused: 0 },
    templates: { new: 1, refused: 0 },
    refusals: [],
    hasSettings: true,
  });
  expect(file.settings).toEqual({ language: 'it', heartCounts: true });
  const judgement = { now: 1_793_800_100_000, heartCounts: true, threadingOf };
  await takeFile(database, file, 'merge', judgement, () => undefined);
  const [comment] = await database.comments.toArray();
  expect([comment?.comment.text, comment?.status]).toEqual(['A che ora aprite?', 'promised']);
  const now = Date.UTC(2026, 10, 21, 18, 20);
  const settings = { language: 'it', heartCounts: true };
  const bytes = await collect(write(database, { now, settings }));
  expect(new TextDecoder().decode(bytes)).toBe(example);
  await database.delete();
});

test('every kind of fact is in its table', async () => {
  const interaction = readRepositoryFile('lib/log/interaction.ts');
  const kinds = [...interaction.matchAll(/ {2}kind: '(?<kind>[\w.]+)'/gu)].map(
    ({ groups }) => groups?.['kind'] ?? '',
  );
  expect(kinds.length).toBeGreaterThan(10);
  expect(kinds.filter((kind) => !document.includes(`| \`${kind}\``))).toEqual([]);
});
