/**
 * A short thanks and nothing else: "Grazie mille, Marco!", "Thank you for reading 🙏", "❤️". Every word must belong to a
 * thanks, be courtesy around it, or be the name it is addressed to; anything more is a real answer.
 */
export function isShortThanks(text: string): boolean {
  if (text.length > longestThanks) return false;
  const bare = text.replace(mention, ' ').replace(/[’ʼ]/gu, "'");
  if (/[?？؟;；\d]|:\/\//u.test(bare)) return false;
  const words = bare.match(/\p{L}[\p{L}\p{M}]*(?:'[\p{L}\p{M}]+)*/gu) ?? [];
  if (words.length === 0) return /\p{Extended_Pictographic}/u.test(bare);
  if (words.length > mostWords) return false;
  let thanks = 0;
  let names = 0;
  for (const [index, word] of words.entries()) {
    const plain = word.normalize('NFC').toLowerCase();
    if (thanksWords.has(plain)) thanks++;
    else if (courtesy.has(plain)) continue;
    else if (isName(word) && (index > 0 || words.length > 1)) names++;
    else return false;
  }
  return thanks > 0 && names <= mostNames;
}

/** Longer than any thanks that is only a thanks; also keeps hostile text from costing time. */
const longestThanks = 140;
const mostWords = 14;
const mostNames = 2;

const mention = /@[\p{L}\p{N}_.-]+(?:@[\p{L}\p{N}.-]+)?/gu;

function isName(word: string): boolean {
  return /^\p{Lu}[\p{Ll}\p{M}'\p{Lu}]*$/u.test(word) && !/^\p{Lu}{2,}$/u.test(word);
}

const thanksWords = new Set(
  `grazie graziee grazieee ringrazio ringraziamento ricevuto ricevuta letto annotato
  thanks thank thx tysm cheers received noted grateful appreciate appreciated
  merci remercie remercions reçu noté
  gracias agradezco recibido leído anotado
  danke dankeschön dank angekommen gelesen notiert
  obrigado obrigada obrigadão agradeço valeu recebido recebida lido anotado`.split(/\s+/u),
);

const courtesy = new Set(
  `mille tante infinite davvero molto ancora di cuore a te voi tutti per aver avermi il la le un una tuo tua tue tuoi
  commento parole pensiero messaggio tempo gentile gentili lettura leggere scritto letto dedicato qui con piacere sempre
  ti vi che bello bella belle bellissime ciao e ma del della cara caro esserci passaggio avere
  you so very much a lot many again for reading your the kind words comment message taking time to write stopping by here
  writing this and it means means i it's its really truly got sharing being all everyone hi dear lovely thought me of with
  pleasure that's that is
  beaucoup infiniment bien ce cet cette fond encore à toi vous tous pour ton votre ta tes vos commentaire mot mots message lecture lire
  lu gentil gentille temps pris d'avoir avoir de du coeur cœur tout grand un une bonjour salut je te c'est avec plaisir
  gentillesse passage être là d'être écrit
  muchas mil muchísimas por tu tus su comentario palabras mensaje tiempo leer leerme escribir todo corazón lo hola con
  gusto el tan amables amable de verdad estar aquí
  schön sehr vielen herzlichen lieben tausend für deine deinen dein ihre ihren kommentar worte nachricht zeit fürs lesen
  schreiben dir euch ihnen von herzen ist hallo die den das liebe gern gerne
  muito muitíssimo o a pelo pela pelas teu tua seu sua comentário palavras mensagem tempo ler escrever coração oi olá com
  prazer pelo carinho mesmo por estar aqui
  ok okay sì si yes oui sí ja sim`.split(/\s+/u),
);
