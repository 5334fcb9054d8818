/** As the detector built into browsers (`i18n.detectLanguage`) answers. */
export interface DetectedLanguages {
  isReliable: boolean;
  languages: { language: string; percentage: number }[];
}

export interface LanguageHints {
  /** The language that the page declares for this text (BCP 47). */
  declared?: string;
  /** What people write in around it: the person elsewhere, others under the post, the post itself. Asked only where it is needed. */
  around?: () => Promise<string | null>;
  detect: (text: string) => Promise<DetectedLanguages>;
  /** Where nothing is known: the interface's language. */
  fallback: string;
}

/**
 * In which language to answer a text, as a base code ("pt", not "pt-BR"): its own where that is sure, else what the page declares, else
 * what is written around it, else the interface's. Never a guess: "Wow" under an Italian post gets Italian thanks.
 */
export async function languageOf(text: string, hints: LanguageHints): Promise<string> {
  const { declared, around, detect, fallback } = hints;
  return (
    (await surelyLanguageOf(text, detect)) ??
    baseCode(declared) ??
    baseCode((await around?.()) ?? undefined) ??
    baseCode(fallback) ??
    fallback
  );
}

/**
 * The language of a text where it is sure, else null. Detection counts only where it calls itself reliable and has enough to go by; few
 * words are told by common words, as detectors guess wildly there.
 */
export async function surelyLanguageOf(
  text: string,
  detect: LanguageHints['detect'],
): Promise<string | null> {
  const bare = text
    .slice(0, longestRead)
    .toWellFormed()
    .replace(/(?:https?:\/\/|www\.)\S+|[@#][\p{L}\p{N}_.@-]+/giu, ' ');
  const letters = bare.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return null;
  // One word that two languages share is nothing to go by in a whole sentence.
  if (letters >= fewLetters) return (await reliably(bare, detect)) ?? byCommonWords(bare, 2);
  const known = byCommonWords(bare, 1) ?? byScript(bare);
  return known ?? (letters >= tooFewLetters ? reliably(bare, detect) : null);
}

/** By its common words and its script alone, at once; null where they do not tell. */
export function languageByWords(text: string): string | null {
  const bare = text.slice(0, longestRead);
  return byCommonWords(bare, bare.length >= fewLetters ? 2 : 1) ?? byScript(bare);
}

const longestRead = 2_000;
const fewLetters = 40;
/** Below this no detector can know: "Top", "Love it", "Amen". */
const tooFewLetters = 12;

/** The language that most of these are in; null where none leads. */
export function usualLanguage(found: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>();
  for (const each of found) if (each !== null) counts.set(each, (counts.get(each) ?? 0) + 1);
  const [first, second] = [...counts].sort(([, one], [, other]) => other - one);
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : null;
}

/** "pt-BR" → "pt", the detectors' old "iw" → "he"; null for what is no language. */
export function baseCode(tag: string | undefined): string | null {
  if (!tag) return null;
  try {
    const { language } = new Intl.Locale(tag.replaceAll('_', '-'));
    return language === 'und' || language === 'un' || language === 'zxx' ? null : language;
  } catch {
    return null; // Pages declare all sorts of things.
  }
}

async function reliably(text: string, detect: LanguageHints['detect']): Promise<string | null> {
  try {
    const { isReliable, languages } = await detect(text);
    const [first] = [...languages].sort((a, b) => b.percentage - a.percentage);
    return isReliable && first && first.percentage >= 50 ? baseCode(first.language) : null;
  } catch {
    return null; // A browser without a detector: the other hints decide.
  }
}

function byCommonWords(text: string, fewest: number): string | null {
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu) ?? [];
  const scores = Object.entries(commonWords)
    .map(([language, common]) => ({
      language,
      score: words.filter((word) => common.has(word)).length,
    }))
    .sort((a, b) => b.score - a.score);
  const [first, second] = scores;
  return first && first.score >= fewest && first.score > (second?.score ?? 0)
    ? first.language
    : null;
}

/** A script that one language of today writes, however few the words. */
function byScript(text: string): string | null {
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return 'ja';
  if (/\p{Script=Hangul}/u.test(text)) return 'ko';
  if (/\p{Script=Greek}{3}/u.test(text)) return 'el';
  return /\p{Script=Hebrew}{2}/u.test(text) ? 'he' : null;
}

/**
 * Words that are frequent in short comments, and tell these six languages apart. None that people of every language write: wow, cool,
 * super, bravo, top, ok, no. A word may stand in two sets; then others decide, or nothing.
 */
const commonWords: Record<string, ReadonlySet<string>> = {
  it: new Set(
    `il lo gli di che è e non per una sono mi ti ci ho hai ha anche ma più molto bello bella belli belle bellissimo bellissima
    bellissimi bellissime brava bravi bravissima bravissimo grazie ciao questo questa quanto quando dove cosa perché come io
    così sempre tutto complimenti scusa buono buona buonissimo buonissima sei della nel con mai ancora domani oggi buongiorno
    auguri davvero proprio stupendo stupenda meraviglioso meravigliosa splendido splendida ricevuto foto ricetta fantastico
    fantastica capolavoro che a quel quella nostro vostro del dei delle`.split(/\s+/u),
  ),
  en: new Set(
    `the and you your is are was this that it of for with have has not but what how where when why who love loved great
    nice thanks thank good awesome beautiful amazing please my so very can do does did i'm me we they would just lovely
    congrats from all hi hello yes recipe perfect`.split(/\s+/u),
  ),
  fr: new Set(
    `le les des une est et je tu vous nous pas pour avec que qui ce cette c'est mais très merci bonjour salut
    beau belle magnifique génial où quand comment pourquoi quoi j'ai mon ma mes votre ton bien aussi toujours encore
    félicitations bonsoir oui sont dans sur j ça recette belles quelle`.split(/\s+/u),
  ),
  es: new Set(
    `el los las y que es no por una muy pero gracias hola cómo dónde cuándo qué cuál está estás eres soy tu mi me te
    hermoso hermosa precioso preciosa bonito bonita buenísimo buenísima felicidades felicitaciones enhorabuena también siempre
    saludos receta increíble con para mucho muchas del este esta`.split(/\s+/u),
  ),
  de: new Set(
    `der die das und ist ich du nicht ein eine mit für auf so sehr schön schöne schöner danke dank hallo wie wo wann warum
    wer mein dein toll wunderschön wunderbar lecker rezept bitte auch noch immer guten gut liebe grüße aber`.split(
      /\s+/u,
    ),
  ),
  pt: new Set(
    `o os as e que é não por uma muito mas obrigado obrigada olá oi como onde quando você seu sua meu minha lindo linda
    maravilhoso maravilhosa parabéns também sempre receita incrível com para do da dos das este esta isso adorei amei que
    ficou`.split(/\s+/u),
  ),
};
