import type { ReplyLanguage } from './template.ts';

/** The greeting of an hour (0 to 23), fit for anybody, as it stands inside a sentence. null: not in this language. */
export function greetingAt(hour: number, language: string): string | null {
  const greetings = Object.hasOwn(greetingsFrom, language)
    ? greetingsFrom[language as ReplyLanguage]
    : null;
  if (!greetings) return null;
  const [, words] = greetings.findLast(([from]) => hour >= from) ?? greetings.at(-1) ?? [];
  return words ?? null;
}

/** From which hour on one says it. Before the first, the last of the evening still holds. */
const greetingsFrom: Record<ReplyLanguage, readonly (readonly [from: number, words: string])[]> = {
  it: [
    [5, 'buongiorno'],
    [13, 'buon pomeriggio'],
    [18, 'buonasera'],
  ],
  en: [
    [5, 'good morning'],
    [12, 'good afternoon'],
    [18, 'good evening'],
  ],
  fr: [
    [5, 'bonjour'],
    [18, 'bonsoir'],
  ],
  es: [
    [6, 'buenos días'],
    [14, 'buenas tardes'],
    [21, 'buenas noches'],
  ],
  de: [
    [5, 'guten Morgen'],
    [11, 'guten Tag'],
    [18, 'guten Abend'],
  ],
  pt: [
    [5, 'bom dia'],
    [12, 'boa tarde'],
    [19, 'boa noite'],
  ],
};
