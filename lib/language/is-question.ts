/**
 * Does the text ask something? By its question mark (not one inside a link, nor "???" on its own), else by a sentence that
 * opens as only questions do, in it, en, fr, es, de, pt. Modest on purpose: exclamations begin with "how" and "che" too.
 */
export function isQuestion(text: string): boolean {
  const bare = text.slice(0, longestRead).replace(links, ' ').normalize('NFC');
  // U+037E, the Greek question mark, becomes a semicolon in NFC; only between Greek letters does that one ask.
  if (/[\p{L}\p{N}][^?？؟\p{L}\p{N}]{0,20}[?？؟]/u.test(bare)) return true;
  if (/\p{Script=Greek}\s?;(?!\S)/u.test(bare)) return true;
  return sentencesOf(bare).some(opensAsQuestion);
}

const longestRead = 10_000;
const links = /\b(?:https?:\/\/|www\.)\S+/giu;

function sentencesOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replace(/[’ʼ]/gu, "'")
      .match(/[^.!…\n]+[.!…\n]?/gu) ?? []
  );
}

/** "Ciao Anna, come fai …": a short address before the comma does not count. */
function opensAsQuestion(sentence: string): boolean {
  if (sentence.endsWith('!')) return false;
  const start = sentence.trimStart();
  const [address = '', ...rest] = start.split(',');
  const isAddress = rest.length > 0 && address.trim().split(/\s+/u).length <= 3;
  return opening.test(start) || (isAddress && opening.test(rest.join(',').trimStart()));
}

const openings = [
  // en
  "how (?:do|does|did|can|could|should|would) (?:you|i|we|it|they|one)|what(?:'s| is) (?:your|the name)|what (?:do|does|did|kind|brand|size|type)|where (?:do|did|can|could) (?:you|i|we)|when (?:do|did|will) (?:you|it|we)|why (?:do|did|does|don't|didn't) (?:you|it|we)|which \\p{L}+ (?:do|did|is)|(?:can|could|would|will) you|(?:can|could|may) i|do you|did you|have you|is there (?:a|an|any)|any (?:tips|advice|chance|idea)|does any(?:one|body) know",
  // it
  'come (?:fai|fate|si fa|faccio|posso|si usa|mai)|quanto (?:costa|dura|pesa|tempo|ci (?:vuole|metti))|dove (?:posso|trovo|hai|si (?:trova|compra))|quando (?:esce|uscirà|arriva|torni|sarà)|cosa (?:usi|intendi|ne pensi)|che (?:tipo|marca|modello) di|(?:mi )?(?:sai|puoi|sapresti|potresti) (?:dirmi|dire|consigliar\\p{L}*|spiegar\\p{L}*)|sai (?:se|dove|come|quando)|qualcuno sa|si può|posso chieder\\p{L}*',
  // fr
  "(?:qu')?est-ce (?:que|qu'\\p{L}+)|qu'est-ce|comment (?:fais|faites|faire|fait-on|puis-je|peut-on|as-tu|avez-vous)|pourquoi (?:as-tu|avez-vous|est-ce|ne pas)|où (?:as-tu|avez-vous|puis-je|peut-on|trouver?|acheter)|combien (?:de temps|ça|coûte)|quelle? est|quels? sont|(?:peux|as|sais|fais)-tu|(?:pouvez|pourriez|avez|savez|faites)-vous|pourrais-tu|y a-t-il|quelqu'un sait",
  // es
  'cómo (?:se|haces|hago|puedo|hiciste)|dónde (?:puedo|está|compraste|se)|cuánto (?:cuesta|tiempo|vale|dura)|cuándo (?:sale|es|será|vuelves)|cuál es|por qué (?:no|has|usas)|qué (?:marca|tipo|modelo)|(?:puedes|podrías) (?:decirme|decir|explicar)|alguien sabe',
  // de
  'wie (?:machst|macht man|kann|lange|viel|funktioniert|heißt|hast du)|wo (?:kann|gibt|hast|finde)|wann (?:kommt|ist|gibt)|(?:warum|wieso) (?:hast|ist|nicht|machst)|was (?:kostet|bedeutet|hast du|meinst)|welche[rsn]? \\p{L}+ (?:hast|nimmst|benutzt|ist)|(?:kannst|könntest|hast|weißt) du|könn(?:en|ten) sie|gibt es|weiß jemand',
  // pt
  'como (?:faço|faz|posso|se faz|você faz)|onde (?:posso|encontro|compro|fica)|quanto (?:custa|tempo)|quando (?:sai|vai|será)|qual (?:é|a marca|o nome)|por que (?:não|você)|você (?:pode|poderia|sabe)|alguém sabe',
];
const opening = new RegExp(`^(?:${openings.join('|')})(?![\\p{L}])`, 'u');
