import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { commentKinds, type CommentKind } from '../../lib/language/comment-kind.ts';

/** Invented comments that judge the rules (`labelled`), and others to tune them by (`labelled/dev`). */
interface LabelledComment {
  text: string;
  kind: CommentKind;
}

interface Draft {
  text: string;
  mark: 'defensive' | 'shouting' | 'insult' | null;
}

const languages = ['de', 'en', 'es', 'fr', 'it', 'pt'];
const sets = [
  { folder: 'labelled', atLeast: 110 },
  { folder: 'labelled/dev', atLeast: 200 },
];

describe.each(sets)('the comments in $folder', ({ folder, atLeast }) => {
  it('are there in six languages', () => {
    expect(languagesIn(folder)).toEqual(languages);
  });

  it.each(languages)('are enough in %s, and hold each kind', (language) => {
    const comments = read<LabelledComment>(folder, language);
    expect(comments.length).toBeGreaterThanOrEqual(atLeast);
    expect(new Set(comments.map(({ kind }) => kind))).toEqual(new Set(commentKinds));
  });

  it.each(languages)('are well-formed in %s', (language) => {
    for (const comment of read<LabelledComment>(folder, language)) {
      expect(Object.keys(comment), comment.text).toEqual(['text', 'kind']);
      expect(comment.text, 'no white space around it').toBe(comment.text.trim());
      expect(comment.text.length, comment.text).toBeGreaterThan(0);
      expect(comment.text.length, comment.text).toBeLessThanOrEqual(400);
    }
  });
});

it('no comment stands in them twice, so what tunes the rules does not judge them', () => {
  const texts = sets.flatMap(({ folder }) =>
    languages.flatMap((language) =>
      read<LabelledComment>(folder, language).map(({ text }) => bare(text)),
    ),
  );
  expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
  expect(texts.length).toBeGreaterThanOrEqual(600 + 1_200);
});

describe('the drafts', () => {
  it('are there in six languages', () => {
    expect(languagesIn('drafts')).toEqual(languages);
  });

  it.each(languages)('are as often harmless as not in %s, and hold each mark', (language) => {
    const drafts = read<Draft>('drafts', language);
    const marks = drafts.map(({ mark }) => mark);
    expect(new Set(marks)).toEqual(new Set(['defensive', 'shouting', 'insult', null]));
    expect(marks.filter((mark) => mark === null)).toHaveLength(drafts.length / 2);
    expect(new Set(drafts.map(({ text }) => bare(text))).size).toBe(drafts.length);
  });
});

function read<Row>(folder: string, language: string): Row[] {
  const file = new URL(`${folder}/${language}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as Row[];
}

function languagesIn(folder: string): string[] {
  return readdirSync(fileURLToPath(new URL(folder, import.meta.url)))
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.replace('.json', ''))
    .sort();
}

/** Letter case and white space make no other comment; the signs of an emoji do. */
function bare(text: string): string {
  return text.replace(/\s+/gu, ' ').toLowerCase();
}
