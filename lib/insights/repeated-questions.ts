import type { RepeatedQuestion } from './insights.ts';
import { questionWords, type QuestionWords } from './question-words.ts';

/** A question of the span as grouping needs it. */
export interface AskedQuestion {
  example: RepeatedQuestion['examples'][number];
  /** null: nobody says who asked; each such is somebody else. */
  personKey: string | null;
  language: string;
  /** The user's answer, and when it was given, epoch ms; null: none that is known. */
  answer: { text: string; at: number } | null;
}

/**
 * Groups questions that ask the same, language by language, the most asked first. By their content words alone, weighed by how rare they
 * are; two are alike if both want the same kind of answer, and what they share outweighs what they do not. A wrong group is worse than a
 * missed one.
 */
export function repeatedQuestions(
  asked: readonly AskedQuestion[],
  fewest = fewestTimes,
): RepeatedQuestion[] {
  const groups = [...Map.groupBy(asked, ({ language }) => language)].flatMap(
    ([language, questions]) => groupsOf(questions, language),
  );
  return groups
    .filter(({ members }) => members.length >= fewest)
    .map(describe)
    .toSorted(
      (one, other) =>
        other.times - one.times ||
        other.people - one.people ||
        (one.topic < other.topic ? -1 : one.topic > other.topic ? 1 : 0),
    );
}

const fewestTimes = 2;
const mostExamples = 5;

interface Read extends QuestionWords {
  question: AskedQuestion;
}
interface Group {
  language: string;
  members: Read[];
  weightOf: (term: string) => number;
}

function groupsOf(questions: readonly AskedQuestion[], language: string): Group[] {
  const read = questions.map((question) => ({
    question,
    ...questionWords(question.example.text, language),
  }));
  const weightOf = weights(read);
  const groups: Group[] = [];
  const byTerm = new Map<string, Set<Group>>();
  // The plainest first: what they ask stands bare, and longer ones join them.
  for (const each of read.toSorted(byPlainness)) {
    if (each.terms.length === 0) continue;
    const near = new Set(
      telling(each.terms, weightOf).flatMap((term) => [...(byTerm.get(term) ?? [])]),
    );
    let best: { group: Group; likeness: number } | null = null;
    for (const group of near) {
      const likeness = meanLikeness(each, group);
      if (likeness >= enough && (!best || likeness > best.likeness)) best = { group, likeness };
    }
    const group = best?.group ?? { language, members: [], weightOf };
    if (!best) groups.push(group);
    group.members.push(each);
    for (const term of each.terms) {
      const holding = byTerm.get(term);
      if (holding) holding.add(group);
      else byTerm.set(term, new Set([group]));
    }
  }
  return groups;
}

/** Tuned on invented questions in six languages (tests/insights): precision before recall. */
const enough = 0.56;

/** The rarest of its terms: who shares none of these shares too little of the weight to be alike. */
function telling(terms: readonly string[], weightOf: (term: string) => number): string[] {
  const rarest = terms.toSorted((one, other) => weightOf(other) - weightOf(one));
  const whole = terms.reduce((sum, term) => sum + weightOf(term), 0);
  let passed = 0;
  return rarest.filter((term) => {
    const isTelling = passed <= (1 - enough) * whole;
    passed += weightOf(term);
    return isTelling;
  });
}

function byPlainness(one: Read, other: Read): number {
  return (
    one.terms.length - other.terms.length ||
    one.question.example.at - other.question.example.at ||
    (one.question.example.key < other.question.example.key ? -1 : 1)
  );
}

/** How much a term tells: the rarer the more. Logarithm of how many questions there are for each that has it. */
function weights(read: readonly Read[]): (term: string) => number {
  const found = new Map<string, number>();
  for (const { terms } of read) {
    for (const term of terms) found.set(term, (found.get(term) ?? 0) + 1);
  }
  return (term) => 1 + Math.log(1 + read.length / (found.get(term) ?? 1));
}

/** With all members so far, or the first of many: a chain of neighbours is no group. */
function meanLikeness(each: Read, { members, weightOf }: Group): number {
  const compared = members.slice(0, mostCompared);
  let sum = 0;
  for (const member of compared) {
    const likeness = likenessOf(each, member, weightOf);
    if (likeness === 0) return 0;
    sum += likeness;
  }
  return sum / compared.length;
}

const mostCompared = 12;

/** 0 to 1: the weight of the terms that two share, of that of all that either has. 0 where they want different answers. */
function likenessOf(one: Read, other: Read, weightOf: (term: string) => number): number {
  if (one.asks !== other.asks && one.asks !== null && other.asks !== null) return 0;
  let shared = 0;
  let all = 0;
  for (const term of one.terms) {
    const weight = weightOf(term);
    all += weight;
    if (other.terms.includes(term)) shared += weight;
  }
  for (const term of other.terms) if (!one.terms.includes(term)) all += weightOf(term);
  return all === 0 ? 0 : shared / all;
}

function describe({ members, language, weightOf }: Group): RepeatedQuestion {
  const newestFirst = members
    .map(({ question }) => question)
    .toSorted((one, other) => other.example.at - one.example.at);
  const [lastAnswer] = newestFirst
    .flatMap(({ answer }) => (answer ? [answer] : []))
    .toSorted((one, other) => other.at - one.at);
  const people = new Set(members.map(({ question }) => question.personKey ?? question.example.key));
  return {
    topic: topicOf(members, weightOf),
    times: members.length,
    people: people.size,
    examples: newestFirst.slice(0, mostExamples).map(({ example }) => example),
    lastAnswer: lastAnswer?.text ?? '',
    language,
  };
}

/** The words that at least half of them share, in the order of the plainest; its whole text where there are none. */
function topicOf(members: readonly Read[], weightOf: (term: string) => number): string {
  const found = new Map<string, number>();
  for (const { terms } of members) {
    for (const term of terms) found.set(term, (found.get(term) ?? 0) + 1);
  }
  const written = new Map(members.toReversed().flatMap((member) => [...member.written]));
  const words = [...found]
    .filter(([term, count]) => count * 2 >= members.length && written.has(term))
    .toSorted(([one], [other]) => weightOf(other) - weightOf(one))
    .slice(0, 3)
    .map(([term]) => written.get(term) ?? term);
  return words.join(' ') || (members[0]?.question.example.text.slice(0, 60) ?? '');
}
