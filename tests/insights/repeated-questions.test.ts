import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type AskedQuestion, repeatedQuestions } from '../../lib/insights/repeated-questions.ts';
import { replyLanguages } from '../../lib/templates/template.ts';

/** Questions that somebody invented: groups that ask the same, and others that nobody asks twice, many of them near misses. */
interface Asked {
  groups: string[][];
  others: string[];
}

function readAsked(set: string, language: string): Asked {
  const file = new URL(`${set}/${language}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as Asked;
}

function ask(text: string, number: number, about: Partial<AskedQuestion> = {}): AskedQuestion {
  return {
    example: {
      key: String(number),
      text,
      author: `Person ${number}`,
      at: number,
      permalink: '',
      postTitle: '',
    },
    personKey: String(number),
    language: 'it',
    answer: null,
    ...about,
  };
}

/** Pairs of questions that were put together rightly and wrongly, and those that were not and should. */
function measure({ groups, others }: Asked, language: string) {
  const texts = [...groups.flat(), ...others];
  const found = repeatedQuestions(texts.map((text, number) => ask(text, number, { language })));
  const foundIn = new Map(
    found.flatMap(({ examples }, index) => examples.map(({ text }) => [text, index])),
  );
  const belongsTo = new Map(groups.flatMap((group, index) => group.map((text) => [text, index])));
  const pairs = { right: 0, wrong: [] as string[], missed: 0 };
  texts.forEach((one, index) => {
    for (const other of texts.slice(index + 1)) {
      const are = belongsTo.has(one) && belongsTo.get(one) === belongsTo.get(other);
      const stand = foundIn.has(one) && foundIn.get(one) === foundIn.get(other);
      if (are && stand) pairs.right += 1;
      else if (stand) pairs.wrong.push(`${one} | ${other}`);
      else if (are) pairs.missed += 1;
    }
  });
  return pairs;
}

describe.each(replyLanguages)('in %s', (language) => {
  test.each([
    ['asked', 0.65],
    ['asked/held-out', 0.2],
  ])(
    'of %s nothing is put together that asks something else, and enough that asks the same',
    (set, least) => {
      const { right, wrong, missed } = measure(readAsked(set, language), language);
      expect(wrong).toEqual([]);
      expect(right / (right + missed)).toBeGreaterThan(least);
    },
  );
});

describe('a group', () => {
  const cost = 'Quanto costa il corso di ceramica?';

  test('names what is asked, who asked, and how it was answered last', () => {
    const answer = (text: string, at: number) => ({ answer: { text, at } });
    const [group, ...others] = repeatedQuestions([
      ask(cost, 1, answer('Cento euro.', 10)),
      ask('Ciao! Qual è il prezzo del corso di ceramica?', 2, answer('Ora centodieci.', 20)),
      ask('Il corso di ceramica quanto costa?', 3, { personKey: '1' }),
      ask('Dove si parcheggia?', 4),
    ]);
    expect(others).toEqual([]);
    expect(group).toMatchObject({
      topic: expect.stringMatching(/^(?:corso ceramica|ceramica corso)$/u) as string,
      times: 3,
      people: 2,
      lastAnswer: 'Ora centodieci.',
      language: 'it',
    });
    expect(group?.examples.map(({ key }) => key)).toEqual(['3', '2', '1']);
  });

  test('speaks one language', () => {
    const found = repeatedQuestions([
      ask('Video?', 1, { language: 'it' }),
      ask('Video?', 2, { language: 'en' }),
    ]);
    expect(found).toEqual([]);
  });

  test('is found in languages whose words nobody here knows', () => {
    const found = repeatedQuestions([
      ask('Jakiego papieru używasz?', 1, { language: 'pl' }),
      ask('Jakiego papieru używasz?', 2, { language: 'pl' }),
    ]);
    expect(found).toMatchObject([{ times: 2, language: 'pl' }]);
  });

  test('is none where nothing but small words is asked', () => {
    expect(repeatedQuestions([ask('Perché?', 1), ask('Perché?', 2), ask('???', 3)])).toEqual([]);
  });

  test('does not depend on the order in which questions come', () => {
    const { groups, others } = readAsked('asked', 'it');
    const asked = [...groups.flat(), ...others].map((text, number) => ask(text, number));
    expect(repeatedQuestions(asked.toReversed())).toEqual(repeatedQuestions(asked));
  });

  test('of hostile texts costs no more than others', () => {
    const long = `${'a'.repeat(9_000)} ${'che carta '.repeat(1_000)}?`;
    expect(repeatedQuestions([ask(long, 1), ask(long, 2)])).toHaveLength(1);
  });
});
