/** What kind of answer a question wants. */
export type Asks =
  'which' | 'where' | 'when' | 'howMuch' | 'howLong' | 'why' | 'who' | 'how' | 'whether';

/**
 * By the first of its words that tells; null where none does, or the language is none of ours. "May I ask which …" asks which: asking
 * whether counts where nothing else is asked. `plain`: without case and accents.
 */
export function asksOf(plain: string, language: string): Asks | null {
  let first: { asks: Asks; at: number } | null = null;
  for (const [asks, sign] of asking[language] ?? []) {
    const at = plain.search(sign);
    if (at < 0 || (asks === 'whether' && first)) continue;
    if (!first || at < first.at) first = { asks, at };
  }
  return first?.asks ?? null;
}

/** Takes out phrases that many words say alike, as concepts ("§price"). */
export function conceptsIn(plain: string, language: string): { concepts: string[]; rest: string } {
  const concepts: string[] = [];
  let rest = plain;
  for (const [concept, sign] of Object.entries(phrases[language] ?? {})) {
    const without = rest.replace(sign, ' ');
    if (without === rest) continue;
    concepts.push(`§${concept}`);
    rest = without;
  }
  return { concepts, rest };
}

/** Whole words, in any order: what stands first in the text counts, longer phrases before their parts. */
function signsFor(words: Partial<Record<Asks, string>>): [Asks, RegExp][] {
  return Object.entries(words).map(([asks, sign]) => [asks as Asks, wholeWords(sign)]);
}

function wholeWords(sign: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${sign})(?![\\p{L}\\p{N}])`, 'gu');
}

/** `whether` stands last in each. */
const asking: Record<string, [Asks, RegExp][]> = {
  it: signsFor({
    howLong:
      'quanto (?:tempo|dura|durano|ci (?:vuole|metti|mette))|quant[ei] (?:ore|giorni|minuti|mesi|settimane)|per quanto',
    howMuch: 'quant[oaie]|prezzo|costo',
    when: 'quando|a che ora|che giorno|che orari[o]?|quali orari',
    where: 'dove|dov',
    why: 'perche|come mai',
    who: 'chi',
    which: 'che|cosa|qual|quale|quali|cos',
    how: 'come|com',
    whether:
      "si puo|posso|possiamo|puoi|potete|va bene|esiste|c e|c'e|ci sono|vendi|vendete|spedite|spedisci|hai|avete|fai|fate",
  }),
  en: signsFor({
    howLong: 'how (?:long|many (?:hours|days|minutes|weeks|months))',
    howMuch: 'how (?:much|many)|price|cost',
    when: 'when|what (?:time|day|hours)',
    where: 'where',
    why: 'why|how come',
    who: 'who',
    which: 'what|which',
    how: 'how',
    whether: 'can|could|is|are|do|does|did|will|would|have|has',
  }),
  fr: signsFor({
    howLong: "combien (?:de temps|d'heures|de jours|de minutes|de semaines)|pendant combien",
    howMuch: 'combien|prix',
    when: 'quand|a quelle heure|quel jour|quels horaires|quels sont (?:vos|les|tes) horaires',
    where: "ou (?=est|sont|peut|puis|as|avez|trouv|achet|on|tu|vous|se)|d'ou",
    why: 'pourquoi',
    who: 'qui',
    which: "quel|quelle|quels|quelles|quoi|qu'est-ce que",
    how: 'comment',
    whether:
      'est-ce que|peut-on|on peut|puis-je|pouvez|peux-tu|y a-t-il|avez-vous|as-tu|vendez|livrez|expediez|faites',
  }),
  es: signsFor({
    howLong:
      'cuanto (?:tiempo|dura|duran|tarda|tardan)|cuant[oa]s (?:horas|dias|minutos|semanas|meses)',
    howMuch: 'cuant[oa]s?|precio',
    when: 'cuando|a que hora|que dia|que horarios?|horario',
    where: 'donde',
    why: 'por que|porque',
    who: 'quien|quienes',
    which: 'que|cual|cuales',
    how: 'como',
    whether:
      'se puede|puedo|puedes|podeis|hay|tienes|teneis|haceis|haces|vendes|vendeis|envias|enviais',
  }),
  de: signsFor({
    howLong: 'wie lange?|wie viele (?:stunden|tage|minuten|wochen)',
    howMuch: 'wie ?viele?|was kostet|was kosten|preis',
    when: 'wann|um wie viel uhr|welche offnungszeiten|offnungszeiten',
    where: 'wo|woher|wohin',
    why: 'warum|wieso|weshalb',
    who: 'wer|wem|wen',
    which: 'was|welche[rsmn]?',
    how: 'wie',
    whether:
      'kann|konnte|konnen|kannst|gibt|hast|habt|verschickst|verschickt|versendet|machst|macht|ist|darf',
  }),
  pt: signsFor({
    howLong: 'quanto (?:tempo|dura|demora)|quant[oa]s (?:horas|dias|minutos|semanas|meses)',
    howMuch: 'quant[oa]s?|preco|valor',
    when: 'quando|a que horas|que dia|qual o horario|horario',
    where: 'onde|aonde',
    why: 'por que|porque|pq',
    who: 'quem',
    which: 'que|qual|quais|o que',
    how: 'como',
    whether:
      'da para|da pra|pode|posso|podem|tem|voce|voces|vende|vendem|envia|enviam|entrega|entregam|faz|fazem',
  }),
};

const phrases: Record<string, Record<string, RegExp>> = {
  it: {
    price: wholeWords(
      'quanto (?:costa|costano|viene|vengono|costerebbe|si paga)|prezz[oi]|cost[oi]|a quanto',
    ),
    ship: wholeWords('sped\\p{L}+|consegn\\p{L}+'),
    buy: wholeWords(
      'compr\\p{L}+|acquist\\p{L}+|si trova(?:no)?|trov(?:o|are|i|ate)|prend(?:i|ete|ere)|pres[oa]',
    ),
    hours: wholeWords(
      'orari\\p{L}*|a che ora (?:apri|aprite|chiudi|chiudete)|(?:quando|fino a che ora) (?:siete apert\\p{L}+|apri|aprite)|siete apert\\p{L}+|apert[oi]',
    ),
    out: wholeWords('esc(?:e|ono)|uscir\\p{L}+|uscit\\p{L}+|pubblich\\p{L}+'),
  },
  en: {
    price: wholeWords(
      'how much (?:is|are|does|do|for|would|s)(?: (?:it|they|this|that|these|those))?(?: costs?)?|price[ds]?|prices|costs?',
    ),
    ship: wholeWords('ship\\p{L}*|deliver\\p{L}*'),
    buy: wholeWords('buy|bought|buying|purchase\\p{L}*|find|get|order'),
    hours: wholeWords(
      'opening (?:hours|times)|what time do you (?:open|close)|hours|are you open|open',
    ),
    out: wholeWords('(?:come|comes|coming) out|out|releas\\p{L}*|publish\\p{L}*'),
  },
  fr: {
    price: wholeWords('combien (?:coutent?|ca coute|coute)|coute(?:nt)?|prix|a combien'),
    ship: wholeWords('livr(?!es?(?!\\p{L}))\\p{L}+|expedi\\p{L}+|envoy\\p{L}+|envoi'),
    buy: wholeWords('achet\\p{L}+|achat|trouv\\p{L}+|procur\\p{L}+'),
    hours: wholeWords('horaires?|(?:etes-vous|vous etes) ouverts?|ouvr\\p{L}+|ouverts?|ouverture'),
    out: wholeWords('sort(?!e\\b)\\p{L}*|parait\\p{L}*|parution|sortie'),
  },
  es: {
    price: wholeWords('cuanto (?:cuesta|cuestan|vale|valen|es|sale)|precios?|cuesta|cuestan'),
    ship: wholeWords('envi\\p{L}+|entreg\\p{L}+'),
    buy: wholeWords('compr\\p{L}+|encontr\\p{L}+|encuentr\\p{L}+|consig\\p{L}+|conseg\\p{L}+'),
    hours: wholeWords(
      'horarios?|(?:a que hora|cuando) (?:abris|abres|abren|cerrais)|abiert[oa]s?|abris|abres',
    ),
    out: wholeWords('sale|salen|saldra\\p{L}*|salir|publica\\p{L}*'),
  },
  de: {
    price: wholeWords('(?:was|wie ?viel) kosten?|was kostet|kostet|kosten|preise?'),
    ship: wholeWords('versend\\p{L}+|verschick\\p{L}+|versand\\p{L}*|liefer\\p{L}+'),
    buy: wholeWords(
      'kauf\\p{L}+|gekauft|bekomm\\p{L}+|krieg\\p{L}+|finde[nt]?|bestell\\p{L}+|erhaltlich',
    ),
    hours: wholeWords(
      'offnungszeit\\p{L}*|geoffnet|wann (?:habt ihr|macht ihr) auf|habt ihr (?:offen|auf)|offen',
    ),
    out: wholeWords('erschein\\p{L}*|kommt|kommen|herauskomm\\p{L}*|rauskomm\\p{L}*'),
  },
  pt: {
    price: wholeWords('quanto (?:custa|custam|e|fica|sai)|precos?|valor|custa|custam'),
    ship: wholeWords('envi\\p{L}+|entreg\\p{L}+|frete'),
    buy: wholeWords('compr\\p{L}+|encontr\\p{L}+|acho|achar|adquir\\p{L}+'),
    hours: wholeWords(
      'horarios?|(?:a que horas|quando) (?:abre|abrem|fecha|fecham)|abert[oa]s?|abrem',
    ),
    out: wholeWords('sai|saem|sair|saira|lanca\\p{L}*'),
  },
};
