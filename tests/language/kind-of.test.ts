import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { CommentKind } from '../../lib/language/comment-kind.ts';
import { kindOf } from '../../lib/language/kind-of.ts';
import { replyLanguages } from '../../lib/templates/template.ts';

interface Labelled {
  text: string;
  kind: CommentKind;
}

/** Comments that nobody looked at who wrote the rules. `npm run eval:language` prints all figures. */
const judged = replyLanguages.flatMap((language) => {
  const path = join(import.meta.dirname, 'labelled', `${language}.json`);
  const labelled = JSON.parse(readFileSync(path, 'utf8')) as Labelled[];
  return labelled.map((each) => ({ ...each, said: kindOf(each.text) }));
});

describe('on 660 comments in six languages', () => {
  // What is called a question or criticism gets no quick thanks: that must not happen to the others.
  test.each([
    ['question', 0.95],
    ['criticism', 0.9],
  ] as const)('%s is said rightly', (kind, least) => {
    const said = judged.filter((each) => each.said === kind);
    const right = said.filter((each) => each.kind === kind);
    expect(right.length / said.length).toBeGreaterThanOrEqual(least);
  });

  test('most questions are found', () => {
    const questions = judged.filter(({ kind }) => kind === 'question');
    const found = questions.filter(({ said }) => said === 'question');
    expect(found.length / questions.length).toBeGreaterThanOrEqual(0.8);
  });
});
