import type { CompiledSigns } from './signs/index.ts';
import { stands } from './stands.ts';

/**
 * Does the text ask something of whoever reads it? By its question marks, but for those that only marvel, ask for a nod, or expect no
 * answer; else by a sentence that begins as only questions do. `bare`: from bareComment; `likely`: of the languages that it may be in.
 */
export function asks(bare: string, likely: readonly CompiledSigns[]): boolean {
  return sentencesOf(bare).some((sentence) =>
    /[?？؟]/u.test(sentence.end) || isGreek(sentence)
      ? likely.every((signs) => wantsAnswer(sentence, signs))
      : !sentence.end.includes('!') &&
        likely.some((signs) => asksWithoutMark(sentence.text, signs)),
  );
}

interface Sentence {
  text: string;
  /** The marks that end it. */
  end: string;
}

function sentencesOf(bare: string): Sentence[] {
  return [...bare.matchAll(/([^.!?？؟…\n]+)([.!?？؟…\n]*)/gu)]
    .map(([, text = '', end = '']) => ({ text: tidy(text), end }))
    .filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
}

function tidy(text: string): string {
  return text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N})"'»”]+$/gu, '');
}

/** U+037E, the Greek question mark, becomes a semicolon in NFC; only between Greek letters does that one ask. */
function isGreek({ text }: Sentence): boolean {
  return /\p{Script=Greek}/u.test(text);
}

/** What also cries out mostly marvels: only what begins as a question counts then. */
function wantsAnswer({ text, end }: Sentence, signs: CompiledSigns): boolean {
  if (end.includes('!') && !asksWithoutMark(text, signs)) return false;
  const parts = partsOf(text);
  const last = parts.at(-1) ?? '';
  if (signs.wholeMarvel.test(last)) return false;
  if (parts.length > 1 && signs.wholeTag.test(last)) return false;
  if (
    /\s(?:eh|né|hein|gell|innit|vero|non?|¿no|¿verdad|oder|right|não)$/u.test(text) &&
    wordsIn(text) > 1
  )
    return false;
  if (asksAnyway(text, signs)) return true;
  if (accuses(text, signs)) return false;
  if (marvelling.test(last) && stands(signs.praises, last)) return false;
  return !parts.some((part) => signs.atRhetorical.test(part));
}

/** "Why is the sound always this bad?" finds fault, and so does a mere price; whoever asks how to mend something begins otherwise. */
function accuses(text: string, signs: CompiledSigns): boolean {
  if (price.test(text) && !asksWithoutMark(text, signs)) return true;
  return why.test(text) && stands(signs.faults, text, signs.negationBefore);
}

/** "60 euros for a candle?" */
const price = /\d\s?(?:€|\$|£|euros?|balles|dollars?|pounds|quid|reais|pesos|soles)|[€$£]\s?\d/u;

const why =
  /^(?:e |ma |et |mais |y |pero |und |aber |mas |and |but |so )?(?:why|how come|perch[eé]|come mai|pourquoi|por qu[eéê]|por que|porque|pq|xq|warum|wieso|weshalb)(?!\p{L})/u;

/** "If I understood it right, …" */
function asksAnyway(text: string, { wonders }: CompiledSigns): boolean {
  return stands(wonders, text);
}

/** How sentences begin that praise in the form of a question. */
const marvelling =
  /^(?:e |ma |et |mais |y |pero |und |aber |mas |and |but )?(?:how|come|quant[oaie]|que|qu[eé]|quel(?:le)?s?|c[oó]mo|wie|was für|como|isn't|non (?:è|sei|sono)|no (?:es|son|eres)|não (?:é|são)|ist (?:das|der|die|es)|can|could|se puede|si può|peut-on|kann man|dá pra)(?!\p{L})/u;

/** "Ciao Anna, come fai …": what stands before a comma does not hide the question. */
function asksWithoutMark(text: string, signs: CompiledSigns): boolean {
  const { atAsks, atMayAsk, atRhetorical, wonders } = signs;
  if (atRhetorical.test(text)) return false;
  if (atAsks.test(text) || stands(wonders, text)) return true;
  if (wordsIn(text) <= longestGuess && atMayAsk.test(text) && !judges(text, signs)) return true;
  const [address = '', ...rest] = partsOf(text);
  return wordsIn(address) <= 4 && rest.some((part) => atAsks.test(part));
}

/** What praises or finds fault mostly cries out, and does not ask. */
function judges(text: string, { praises, faults }: CompiledSigns): boolean {
  return stands(praises, text) || stands(faults, text);
}

/** Words of a sentence. Longer ones that begin like a question mostly tell something. */
const longestGuess = 10;

function partsOf(text: string): string[] {
  return text
    .split(/[,;:–—-]\s+|\s[–—-]\s|[\p{Extended_Pictographic}¿]+/u)
    .map(tidy)
    .filter(Boolean);
}

function wordsIn(text: string): number {
  return (text.match(/\p{L}+/gu) ?? []).length;
}
