import { cuss as english } from 'cuss';
import { cuss as spanish } from 'cuss/es';
import { cuss as french } from 'cuss/fr';
import { cuss as italian } from 'cuss/it';
import { cuss as portuguese } from 'cuss/pt';

/** How a draft may sound to whoever gets it. */
export type WeighMark = 'defensive' | 'shouting' | 'insult';

/**
 * Whether an answer is worth a second look before it is sent, and why: the gravest mark, or null. Modest on purpose: it interrupts
 * somebody who writes. `language`: base code of the draft ('it').
 */
export function weighDraft(text: string, language: string): WeighMark | null {
  const bare = text
    .slice(0, longestRead)
    .replace(/(?:https?:\/\/|www\.)\S+|[@#][\p{L}\p{N}_.@-]+/giu, ' ')
    .normalize('NFC')
    .replace(/[’ʼ]/gu, "'");
  if (isInsult(bare, language)) return 'insult';
  if (isShouting(bare)) return 'shouting';
  return isDefensive(bare) ? 'defensive' : null;
}

const longestRead = 10_000;

/** Rated 2 there: the word is hardly ever used kindly. */
const surelyRude = 2;
const rudeWords: Record<string, Record<string, number>> = {
  en: english,
  es: spanish,
  fr: french,
  it: italian,
  pt: portuguese,
};

function isInsult(text: string, language: string): boolean {
  const rated = Object.hasOwn(rudeWords, language) ? rudeWords[language] : undefined;
  for (const [word] of text.toLowerCase().matchAll(/\p{L}+/gu)) {
    if (insults.has(word)) return true;
    if (rated && Object.hasOwn(rated, word) && rated[word] === surelyRude) return true;
  }
  return false;
}

/** Said to somebody, these are insults in it, en, fr, es, de, pt. */
const insults = new Set(
  `idiota idioti cretino cretina cretini imbecille imbecilli deficiente scemo scema ignorante ignoranti
  idiot idiots moron morons imbecile stupid
  imbécile imbéciles crétin crétine débile abruti abrutie connard
  imbécil imbéciles estúpido estúpida idiotas
  idioten dummkopf trottel vollidiot depp
  burro burra`.split(/\s+/u),
);

/** Three words in capitals one after another, or three exclamation marks in a row. */
function isShouting(text: string): boolean {
  return (
    /!{3}/u.test(text) || /(?<!\p{L})\p{Lu}{2,}(?:[\s,;:.!?'-]+\p{Lu}{2,}){2,}(?!\p{L})/u.test(text)
  );
}

function isDefensive(text: string): boolean {
  return defensive.test(text.toLowerCase());
}

const defensive = new RegExp(
  `(?<!\\p{L})(?:${[
    // it
    'nessuno ti (?:obbliga|costringe)|se non ti (?:piace|va bene)|come ho già (?:detto|scritto)|non hai capito (?:niente|nulla)|fallo tu|non è colpa mia|prima di (?:parlare|criticare)',
    // en
    "(?:no one|nobody) (?:is forcing|forces|forced) you|if you (?:don't|do not) like it|as i (?:already|have already) (?:said|wrote)|you (?:clearly|obviously) (?:didn't|don't|did not|do not)|do it yourself|(?:it's |it is )?not my fault",
    // fr
    "(?:personne|rien) ne (?:t'|vous )oblige|si (?:ça|cela) ne (?:te|vous) plaît pas|comme je l'ai déjà (?:dit|écrit)|(?:tu n'as|vous n'avez) rien compris|ce n'est pas (?:de )?ma faute",
    // es
    'nadie te obliga|si no te gusta|como ya (?:dije|he dicho)|no has entendido nada|no es (?:mi culpa|culpa mía)|hazlo tú',
    // de
    'niemand zwingt (?:dich|sie)|wenn es (?:dir|ihnen) nicht (?:gefällt|passt)|wie (?:ich )?(?:schon|bereits) gesagt|du hast nichts verstanden|nicht meine schuld|mach es doch selbst',
    // pt
    'ninguém te obriga|se não (?:gostas|gosta|gostou)|como já (?:disse|escrevi)|não (?:entendeu|percebeste) nada|não é culpa minha',
  ].join('|')})(?!\\p{L})`,
  'u',
);
