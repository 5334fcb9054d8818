import type { InsightsDesk } from '../../components/dashboard/insights/insights-desk.ts';
import type {
  Figures,
  InsightReport,
  Insights,
  RepeatedQuestion,
  UsefulCriticism,
} from '../../lib/insights/insights.ts';

/** Invented insights for tests and the gallery: a month of somebody who answers. */

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

const noHours = () => Array.from({ length: 7 }, () => Array.from({ length: 24 }, () => 0));

export const emptyFigures: Figures = {
  received: 0,
  unknown: 0,
  letGo: 0,
  withWord: { count: 0, of: 0 },
  withAnswer: { count: 0, of: 0 },
  firstWord: null,
  answer: null,
  conversations: 0,
  questions: { count: 0, of: 0 },
  promises: { count: 0, of: 0 },
  given: 0,
  answeredBy: { reply: 0, acknowledgement: 0, promise: 0 },
};

export function emptyInsights(now: number): Insights {
  return {
    ...emptyFigures,
    waitingByAge: { hour: 0, day: 0, threeDays: 0, older: 0 },
    steps: steps(now, 30, () => [0, 0]),
    stepIs: 'day',
    whenTheyWrite: noHours(),
    whenYouAnswer: noHours(),
    platforms: [],
    posts: [],
    languages: [],
  };
}

export function richInsights(now: number): Insights {
  const days = steps(now, 30, (at) => {
    const received = [2, 4, 3, 6, 5, 8, 6, 9, 7, 4, 6, 8, 5, 7, 9][at % 15] ?? 0;
    return [received, Math.max(0, received - (at % 4 === 3 ? 1 : 0))];
  });
  return {
    received: 178,
    unknown: 12,
    letGo: 4,
    withWord: { count: 167, of: 178 },
    withAnswer: { count: 121, of: 178 },
    firstWord: { lower: 40 * minute, median: 3 * hour + 12 * minute, upper: 9 * hour, count: 167 },
    answer: { lower: 5 * hour, median: 19 * hour, upper: 2 * day + 4 * hour, count: 121 },
    conversations: 37,
    questions: { count: 41, of: 44 },
    promises: { count: 5, of: 6 },
    given: 142,
    answeredBy: { reply: 104, acknowledgement: 48, promise: 15 },
    waitingByAge: { hour: 3, day: 6, threeDays: 2, older: 1 },
    steps: days,
    stepIs: 'day',
    whenTheyWrite: hours((weekday, at) =>
      at < 7 ? 0 : Math.round(6 * bump(at, 21) * (weekday === 1 ? 1.6 : weekday > 4 ? 0.5 : 1)),
    ),
    whenYouAnswer: hours((weekday, at) =>
      weekday === 6 || at < 7
        ? 0
        : Math.round(
            (weekday === 2 ? 7 : 5) * bump(at, 9) + (weekday === 3 ? 4 * bump(at, 18) : 0),
          ),
    ),
    platforms: [
      { name: 'youtube', received: 84, withWord: 80, firstWordMs: 2 * hour },
      { name: 'wordpress', received: 51, withWord: 51, firstWordMs: 4 * hour },
      { name: 'instagram', received: 31, withWord: 26, firstWordMs: 7 * hour },
      { name: 'studio', received: 12, withWord: 10, firstWordMs: null },
    ],
    posts: [
      { name: 'p1', received: 46, withWord: 44, firstWordMs: 2 * hour },
      { name: 'p2', received: 31, withWord: 31, firstWordMs: 50 * minute },
      { name: 'p3', received: 24, withWord: 19, firstWordMs: 6 * hour },
      { name: 'p4', received: 9, withWord: 9, firstWordMs: 3 * hour },
      { name: 'p5', received: 2, withWord: 0, firstWordMs: null },
    ],
    languages: [
      { name: 'it', received: 141, withWord: 133, firstWordMs: 3 * hour },
      { name: 'en', received: 24, withWord: 22, firstWordMs: 5 * hour },
      { name: 'pt-BR', received: 8, withWord: 8, firstWordMs: 8 * hour },
      { name: 'und', received: 5, withWord: 4, firstWordMs: null },
    ],
  };
}

export function richReport(now: number): InsightReport {
  return {
    now: richInsights(now),
    before: {
      ...richInsights(now),
      received: 150,
      withWord: { count: 132, of: 150 },
      withAnswer: { count: 106, of: 150 },
      firstWord: { lower: hour, median: 3 * hour + 53 * minute, upper: day, count: 132 },
      answer: { lower: 5 * hour, median: 18 * hour + 20 * minute, upper: 2 * day, count: 106 },
      conversations: 15,
      questions: { count: 28, of: 30 },
      promises: { count: 5, of: 6 },
      given: 135,
    },
    advice: { do: 'answerQuestions', count: 3 },
    posts: {
      p1: { title: 'Il pane del lunedì', url: 'https://pane.example/lunedi' },
      p2: { title: 'Dieci minuti di lievito madre', url: 'https://www.youtube.com/watch?v=a' },
      p3: {
        title:
          'Perché la crosta si spacca, e che cosa si può fare prima di infornare una pagnotta grande',
        url: 'https://pane.example/crosta',
      },
      p4: { title: 'Farina di segale', url: 'https://pane.example/segale' },
      p5: { title: '', url: 'javascript:alert(1)' },
    },
  };
}

export function repeatedQuestions(now: number): RepeatedQuestion[] {
  const example = (id: string, text: string, author: string, ago: number) => ({
    key: `wordpress:pane.example/comment/${id}`,
    text,
    author,
    at: now - ago * day,
    permalink: `https://pane.example/lunedi#comment-${id}`,
    postTitle: 'Il pane del lunedì',
  });
  return [
    {
      topic: 'farina, segale',
      times: 5,
      people: 4,
      examples: [
        example('1', 'Quale farina di segale usi? Integrale?', 'Giulia Lodi', 2),
        example('2', 'Che farina di segale hai preso?', 'Franco Pini', 6),
        example('3', 'Scusa, la farina di segale dove la trovi?', 'Sara Riva', 12),
      ],
      lastAnswer:
        'Segale integrale macinata a pietra, la prendo al mulino di valle. Va bene anche quella del supermercato, se è fresca!',
      language: 'it',
    },
    {
      topic: 'forno, temperatura',
      times: 3,
      people: 3,
      examples: [example('4', 'A che temperatura il forno?', 'Luca Testa', 3)],
      lastAnswer: '',
      language: 'it',
    },
  ];
}

export function usefulCriticism(now: number): UsefulCriticism[] {
  const post = {
    permalink: 'https://pane.example/crosta#comment-9',
    postTitle: 'Perché la crosta si spacca',
  };
  return [
    {
      key: 'wordpress:pane.example/comment/9',
      text: 'Le dosi in tazze non si capiscono: mettile in grammi, per favore.',
      author: 'Marta Neri',
      at: now - 9 * day,
      changed: 'Tutte le ricette ora hanno i grammi.',
      told: true,
      ...post,
    },
    {
      key: 'wordpress:pane.example/comment/10',
      text: 'Nel video l’audio è basso.',
      author: 'Ivo Sala',
      at: now - 4 * day,
      changed: '',
      told: false,
      ...post,
    },
  ];
}

/** A desk with all of it. */
export function richDesk(now: number, report: Partial<InsightReport> = {}): InsightsDesk {
  return {
    report: async () => ({ ...richReport(now), ...report }),
    questions: async () => repeatedQuestions(now),
    useful: async () => usefulCriticism(now),
    judgeUseful: async () => ({ done: 'noted' }),
    accounts: async () => [
      { key: 'wordpress:pane.example/account/anna', name: 'Anna Forni', site: 'pane.example' },
      { key: 'youtube:www.youtube.com/account/anna', name: 'La fornaia', site: 'YouTube' },
    ],
    makeTemplate: () => undefined,
  };
}

function steps(now: number, count: number, figures: (at: number) => [number, number]) {
  const today = new Date(now);
  return Array.from({ length: count }, (_, at) => {
    const [received, answered] = figures(at);
    const start = new Date(
      today.getFullYear(),
      today.getMonth(),
      today.getDate() - (count - 1 - at),
    );
    return { start: start.getTime(), received, answered };
  });
}

function hours(count: (weekday: number, hour: number) => number): number[][] {
  return Array.from({ length: 7 }, (_, weekday) =>
    Array.from({ length: 24 }, (_, hour) => count(weekday, hour)),
  );
}

/** 1 at the peak, falling off within a few hours. */
function bump(hour: number, peak: number): number {
  return Math.exp(-((hour - peak) ** 2) / 12);
}
