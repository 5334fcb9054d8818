/** As the detector built into browsers (`i18n.detectLanguage`) answers. */
export interface DetectedLanguages {
  isReliable: boolean;
  languages: { language: string; percentage: number }[];
}

export interface LanguageHints {
  /** The language that the page declares for this text (BCP 47). */
  declared?: string;
  /** The language of the page or post. */
  page?: string;
  detect: (text: string) => Promise<DetectedLanguages>;
  /** Where nothing is known: the interface's language. */
  fallback: string;
}

/**
 * In which language a text is written, as a base code ("pt", not "pt-BR"). Detection counts only where it calls itself
 * reliable; few words are told by common words first, as detectors guess wildly there. Then what the page declares.
 */
export async function languageOf(text: string, hints: LanguageHints): Promise<string> {
  const bare = text
    .slice(0, longestRead)
    .toWellFormed()
    .replace(/(?:https?:\/\/|www\.)\S+|[@#][\p{L}\p{N}_.@-]+/giu, ' ');
  const letters = bare.match(/\p{L}/gu)?.length ?? 0;
  const known =
    letters === 0
      ? null
      : letters < fewLetters
        ? (byCommonWords(bare) ?? (await reliably(bare, hints.detect)))
        : ((await reliably(bare, hints.detect)) ?? byCommonWords(bare));
  return (
    known ??
    baseCode(hints.declared) ??
    baseCode(hints.page) ??
    baseCode(hints.fallback) ??
    hints.fallback
  );
}

const longestRead = 2_000;
const fewLetters = 40;

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

function byCommonWords(text: string): string | null {
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
  return first && first.score > (second?.score ?? 0) ? first.language : null;
}

/** Words that are frequent in short comments and stand in one of these three languages only. */
const commonWords: Record<string, ReadonlySet<string>> = {
  it: new Set(
    `il lo gli di che è e non per una sono mi ti ci ho hai ha anche ma più molto bello bella bellissimo bellissima brava
    bravo bravi grazie ciao questo questa quanto quando dove cosa perché come io così sempre tutto complimenti scusa buono
    buona sei della nel con mai ancora domani oggi buongiorno auguri davvero proprio stupendo meraviglioso ricevuto`.split(
      /\s+/u,
    ),
  ),
  en: new Set(
    `the and you your is are was this that it of for with have has not but what how where when why who love loved great
    nice thanks thank good awesome beautiful amazing please my so very can do does did i'm me we they would just lovely
    wow cool congrats from all hi hello yes`.split(/\s+/u),
  ),
  fr: new Set(
    `le les des une est et je tu vous nous pas pour avec que qui ce cette c'est mais très merci bonjour salut bravo
    beau belle magnifique super génial où quand comment pourquoi quoi j'ai mon ma mes votre ton bien aussi toujours encore
    félicitations bonsoir oui sont dans sur j ça`.split(/\s+/u),
  ),
};
