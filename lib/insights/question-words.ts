import { plainText } from '../language/plain-text.ts';
import { asksOf, conceptsIn, type Asks } from './question-signs.ts';
import { stopWords } from './stop-words.ts';

/** What a question asks, as far as words tell. */
export interface QuestionWords {
  /** Stems of its content words, and concepts ("§price"); each once. */
  terms: readonly string[];
  /** What kind of answer it wants; null where nobody can tell. */
  asks: Asks | null;
  /** For each stem the word as it was written, for headings. */
  written: ReadonlyMap<string, string>;
}

/** Reads a question by its asking sentences. Languages other than ours go by words alone. */
export function questionWords(text: string, language: string): QuestionWords {
  const asking = askingPart(text);
  const plain = plainText(asking);
  const { concepts, rest } = conceptsIn(plain, language);
  const asks = concepts.includes('§price') ? 'howMuch' : asksOf(plain, language);
  const stops = stopWords[language];
  const written = new Map<string, string>();
  const terms = new Set<string>(concepts);
  for (const word of rest.match(/[\p{L}\p{N}]+/gu) ?? []) {
    if (word.length < 2 || stops?.has(word) || /^\d+$/u.test(word)) continue;
    const stem = stemOf(word, language);
    if (stops?.has(stem)) continue;
    terms.add(stem);
    if (!written.has(stem)) written.set(stem, word);
  }
  return { terms: [...terms].slice(0, mostTerms), asks, written };
}

/** The sentences with a question mark, each with nothing before it; the whole text where none has one. Links and mentions say nothing. */
function askingPart(text: string): string {
  const bare = text
    .slice(0, longestRead)
    .replace(/(?:https?:\/\/|www\.)\S+|[@#][\p{L}\p{N}_.@-]+/giu, ' ');
  const sentences = bare.match(/[^.!?？\n…]+[.!?？…]*/gu) ?? [];
  const asking = sentences.filter((sentence) => /[?？]/u.test(sentence));
  return (asking.length > 0 ? asking : sentences).join(' ');
}

const longestRead = 1_000;
/** Who asks many things at once asks none of them again. */
const mostTerms = 24;

/** Light: endings of number and gender, and of frequent verb forms, so that one word is found again, and two are not taken for one. */
export function stemOf(word: string, language: string): string {
  const ending = endings[language];
  if (!ending || word.length < 4) return word;
  // "Colour" and "color" are one word.
  const one = language === 'en' ? word.replace(/our/u, 'or') : word;
  return one.replace(ending, '');
}

/** At least three letters stay. Without accents: the words come in plain. */
const endings: Record<string, RegExp> = {
  it: /(?<=^.{3,})(?:hi|he|ia|ie|io|ii|are|ere|ire|ate|ete|ite|ato|ata|ati|uto|uta|uti|ute|ito|ita|iti|iamo|ano|ono|[aeio])$/u,
  en: /(?<=^.{3,})(?:ies|es|s|ing|ed|e|y)$/u,
  fr: /(?<=^.{3,})(?:es|ez|er|ent|ons|ee|ees|e|s|x)$/u,
  es: /(?<=^.{3,})(?:as|os|es|is|ar|er|ir|an|en|ais|eis|amos|ado|ada|ados|adas|[aeos])$/u,
  de: /(?<=^.{3,})(?:en|em|er|es|e|n|s|st|t)$/u,
  pt: /(?<=^.{3,})(?:oes|ao|as|os|es|is|ar|er|ir|am|em|amos|ado|ada|[aeos])$/u,
};
