import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type WeighMark, weighDraft } from '../../lib/language/weigh-draft.ts';
import { replyLanguages } from '../../lib/templates/template.ts';

/** Drafts that somebody marked who had not read the rules. */
const drafts = replyLanguages.flatMap((language) =>
  read<{ text: string; mark: WeighMark | null }>(`drafts/${language}`).map((draft) => ({
    ...draft,
    said: weighDraft(draft.text, language),
  })),
);

test.each(['defensive', 'shouting', 'insult'] as const)(
  '%s drafts are found, and hardly ever others',
  (mark) => {
    const said = drafts.filter((draft) => draft.said === mark);
    const marked = drafts.filter((draft) => draft.mark === mark);
    const hits = said.filter((draft) => draft.mark === mark);
    expect(hits.length / said.length).toBeGreaterThanOrEqual(0.9);
    expect(hits.length / marked.length).toBeGreaterThanOrEqual(0.8);
  },
);

test('what people write every day stops nobody', () => {
  const stopped = replyLanguages.flatMap((language) =>
    ['labelled', 'labelled/dev']
      .flatMap((folder) => read<{ text: string }>(`${folder}/${language}`))
      .filter(({ text }) => weighDraft(text, language) !== null),
  );
  // Of 3,800 comments.
  expect(stopped.length).toBeLessThanOrEqual(3);
});

function read<Each>(path: string): Each[] {
  return JSON.parse(readFileSync(new URL(`${path}.json`, import.meta.url), 'utf8')) as Each[];
}
