import type { ReplyLanguage } from '../templates/template.ts';

/**
 * In which of our languages a text may be, by its most frequent words: the one that has most of them, several where they are
 * equal, all six where there are none. Good enough to choose rules by; what language to answer in is asked elsewhere.
 */
export function likelyLanguages(text: string): readonly ReplyLanguage[] {
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  const scores = all.map((language) => words.filter((word) => common[language].has(word)).length);
  const best = Math.max(...scores);
  return best === 0 ? all : all.filter((_, index) => scores[index] === best);
}

/** Articles, pronouns, prepositions, and what people say in comments. */
const common: Record<ReplyLanguage, ReadonlySet<string>> = {
  it: setOf(`il lo la gli le i di da che chi è e non per una un uno sono mi ti ci si ho hai ha anche ma più molto bello bella grazie ciao
    questo questa quanto quando dove cosa perché perche come io così sempre tutto tutti con del della dei delle nel nella al alla se
    poi già fatto bravo brava troppo ottimo davvero ancora peccato sei suo mio mia tua tuo ne solo senza dopo prima qui anche su`),
  en: setOf(`the and you your is are was this that it of for with have has had not but what how where when why who i my me so very can do
    does did i'm we they would just be been on in to at as from or if all by an there their love great good too more than them its a
    don t s it'll really no`),
  fr: setOf(`le la les des une un est et je tu vous nous pas pour avec que qui ce cette mais très merci bonjour j c l d n qu s où quand
    comment pourquoi quoi ai mon ma mes votre ton ta bien aussi toujours dans sur ça en au aux du de par plus trop c'est fait faire
    suis il elle on ne se avez as es sont`),
  es: setOf(`el la los las un una es y yo tú tu no por para con que qué quien este esta pero muy gracias hola me te se lo le mi mis su sus
    al del de en cómo como dónde cuándo está están hay más también todo nada si sí ha he son fue ya cuando porque sin sobre`),
  de: setOf(`der die das und ist ich du nicht ein eine einen für mit auch auf es sie wir ihr mir mich dir dich war hat habe haben sind wie was
    wo wann warum zu im in von den dem des so sehr noch nur schon aber oder bei aus man kann wenn dass danke nach vom zum zur hab mal
    doch gut kein keine mein meine dein deine`),
  pt: setOf(`o a os as um uma é e eu você vocês não por para com que quem este esta isso mas muito obrigada obrigado olá oi me te se lhe meu
    minha seu sua do da dos das no na nos nas ao à em de como onde quando está são tem foi já mais também tudo nada sim ou pra pelo
    pela sem esse essa ficou`),
};
const all = Object.keys(common) as ReplyLanguage[];

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/u));
}
