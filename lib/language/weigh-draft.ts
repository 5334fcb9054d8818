import { rudeWords } from './rude-words.ts';

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

/** With a word of the language's list, or by telling somebody to be silent. */
function isInsult(text: string, language: string): boolean {
  const lower = text.toLowerCase();
  if (silences.test(lower)) return true;
  const words = Object.hasOwn(rudeWords, language) ? rudeWords[language] : undefined;
  if (!words) return false;
  for (const { 0: word, index } of lower.matchAll(/\p{L}+/gu)) {
    if (words.always.has(word)) return true;
    if (!words.ofOthers.has(word)) continue;
    const before = lower.slice(Math.max(0, index - reachBefore), index);
    const after = lower.slice(index + word.length, index + word.length + reachAfter);
    if (!turnsRound.test(before) && !ofOneself.test(after)) return true;
  }
  return false;
}

const reachBefore = 30;
const reachAfter = 12;

/** Right before, in the same part of the sentence: what speaks of oneself, denies, compares, or asks pardon ("sorry for the stupid question"). */
const turnsRound =
  /(?<!\p{L})(?:i|i'm|me|my|mi|io|sono|ero|sentir\p{L}*|je|j'\p{L}+|suis|yo|soy|fui|ich|bin|mir|mich|eu|sou|no|not|non|n't|isn't|never|nessuna?|pas|aucune?|ninguna?|ningún|kein\p{L}*|nicht|não|nenhuma?|like|come|comme|como|wie|scus\p{L}*|sorry|pardon|désolée?|perdon\p{L}*|disculp\p{L}*|entschuldig\p{L}*|desculp\p{L}*)(?!\p{L})[^.!?,;:]*$/u;
const ofOneself =
  /^[^.!?\p{L}]*(?:che )?(?:sono|io|i am|of me|que je suis|soy|que soy|fui|ich bin|von mir|sou|fui)(?!\p{L})/u;

const silences = wholeWords([
  '(?:stai|sta|stia) zitt[oa]|chiudi (?:il becco|la bocca)',
  'shut (?:the \\p{L}+ )?up',
  'ferme-la|(?:ferme )?ta gueule',
  'cállate|cierra (?:la boca|el pico)',
  "halt (?:die klappe|den mund|das maul|'s maul)",
  'cala(?:-te| a boca)',
]);

/**
 * Three words in capitals one after another, one of them no abbreviation's length, or four; or "stop it!!!". Who thanks loudly does not
 * shout, and three exclamation marks alone are mostly joy.
 */
function isShouting(text: string): boolean {
  if (/!{3}/u.test(text) && stopsLoudly.test(text.toLowerCase())) return true;
  for (const [run] of text.matchAll(/(?<!\p{L})\p{Lu}+(?:[\s,;:.!?'-]+\p{Lu}+)+(?!\p{L})/gu)) {
    const words = (run.match(/\p{Lu}+/gu) ?? []).filter((word) => word.length > 1);
    const isLong = words.some((word) => word.length >= 5);
    if (words.length >= (isLong ? 3 : 4) && isWritten(words) && !joyful.test(run.toLowerCase()))
      return true;
  }
  return false;
}

/** Some of "USB, HDMI, VGA, JPEG" have no vowel; a sentence's words have. */
function isWritten(words: readonly string[]): boolean {
  return words.every((word) => /[AEIOUYÀ-Ý]/u.test(word));
}

const stopsLoudly =
  /(?<!\p{L})(?:basta|smettila|finiscila|stop|enough|arrête[rz]?|assez|ça suffit|genug|schluss|hört? auf|chega|p[aá]ra)(?!\p{L})[^.!?\n]{0,40}!{3}/u;

const joyful = wholeWords([
  'grazie|auguri|complimenti|evviva|brav[oaie]\\p{L}*|thanks?|congrat\\p{L}*|love|happy|wow|merci|félicitations|joyeux|gracias',
  'felicidades|feliz|danke|glückwunsch|frohe\\p{L}*|obrigad[oa]|parabéns',
]);

function isDefensive(text: string): boolean {
  return defensive.test(text.toLowerCase());
}

const defensive = wholeWords([
  // it
  'nessuno ti (?:obbliga|costringe)|come (?:ti )?ho già (?:detto|scritto)|non hai capito (?:niente|nulla)',
  'non è colpa mia|la colpa non è mia|se (?:avessi|avesse|aveste) (?:\\p{L}+ ){0,2}letto|(?:forse|magari) non (?:hai|ha|avete) (?:\\p{L}+ )?(?:capito|letto)',
  "l'unic[oa] (?:a cui|che|con cui) (?:\\p{L}+ ){0,2}(?:non|lament\\p{L}*|protest\\p{L}*)|se non ti (?:piace|va bene),? (?:puoi |allora )?(?:\\p{L}+ )?(?:non (?:guard|legg|ved|segu)\\p{L}*|cambia|vai|vattene)",
  '(?:leggi|informati|studia|impara|pensa) (?:\\p{L}+ )?prima di (?:parlare|criticare|commentare|scrivere)|prima di (?:parlare|criticare|commentare),? (?:leggi|informati|studia|impara|pensa)|(?:allora|e) fallo tu|fallo tu,? (?:allora|se sei)',
  // en
  "(?:no one|nobody)(?: is|'s)? (?:forcing|forces|forced) you|as i (?:already|have already) (?:said|wrote)|you (?:clearly|obviously) (?:didn't|don't|did not|do not|haven't)|(?:it's |it is )?not my fault",
  "if you(?:'d| had) (?:\\p{L}+ )?(?:read|watched|listened)|(?:maybe|perhaps) you (?:just |simply )?(?:didn't|did not|haven't|don't|do not) (?:\\p{L}+ )?(?:understand|understood|get|read)",
  "(?:nobody|no one) else (?:has |is |ever )?(?:complain\\p{L}*|seems to)|you(?:'re| are) the only one (?:who|that) (?:\\p{L}+ )?(?:complain\\p{L}*|doesn't|has a problem)|if you (?:don't|do not) like (?:it|this|that),? (?:then )?(?:just )?(?:don't|do not|go|unfollow|look away)|(?:then|so|why don't you|go) do it yourself",
  // fr
  "(?:personne|rien) ne (?:t'|vous )oblige|comme je (?:te |vous )?l'ai déjà (?:dit|écrit)|(?:tu n'as|vous n'avez) rien compris|ce n'est pas (?:de )?ma faute",
  "si (?:tu avais|vous aviez) (?:\\p{L}+ ){0,2}lu|(?:tu n'as|vous n'avez) (?:peut-être|sans doute|visiblement|manifestement) pas (?:\\p{L}+ )?(?:compris|lu)|seule? à (?:te |vous )?(?:plaindre|râler)|si (?:ça|cela) ne (?:te|vous) plaît pas,? (?:ne |n'|va |allez |passe|change)\\p{L}*",
  // es
  'nadie te obliga|como ya (?:te )?(?:dije|he dicho|escribí)|no has entendido nada|no es (?:mi culpa|culpa mía)|(?:entonces|pues) hazlo tú',
  'si (?:lo |me )?hubiera[sn]? (?:\\p{L}+ )?leído|(?:quizás?|tal vez|a lo mejor) no (?:lo )?(?:ha[sn]? )?(?:entend|leí|ley|comprend)\\p{L}*|únic[oa] (?:al que|a la que|que|a quien) (?:\\p{L}+ )?(?:no|se queja|te quejas)|si no te gusta,? (?:no (?:lo |la |me )?(?:mir|le|ve|sig|entr)\\p{L}*|vete|cambia)',
  // de
  'niemand zwingt (?:dich|sie)|wie (?:ich )?(?:schon|bereits) gesagt|du hast nichts verstanden|nicht meine schuld|mach es doch selbst',
  'wenn (?:du|sie) (?:\\p{L}+ ){1,5}gelesen hätte(?:st|n)|vielleicht (?:hast du|haben sie) (?:\\p{L}+ ){0,2}nicht (?:richtig )?(?:verstanden|gelesen)|bei allen anderen (?:klappt|geht|funktioniert)',
  'wenn (?:es|das) (?:dir|ihnen) nicht (?:gefällt|passt),? (?:schau|guck|lies|lesen|sehen|geh|schalt|such)\\p{L}*',
  // pt
  'ninguém (?:te|o|a) obriga|como já (?:disse|escrevi)|não (?:entendeu|percebeste|percebeu) nada|não é culpa minha|não tenho culpa|a culpa não é minha',
  'se (?:você |tu )?tivesse[sm]? (?:\\p{L}+ )?lido|(?:talvez|se calhar) (?:você )?não (?:tenha[sm]? (?:\\p{L}+ )?(?:entendido|percebido|lido|compreendido)|leu|entendeu|percebeu)|únic[oa] (?:que|a) (?:\\p{L}+ )?(?:reclam|queix)\\p{L}*|se não (?:gostas?|gostou),? (?:não|vá|vai|mud[ea])',
]);

function wholeWords(alternatives: readonly string[]): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${alternatives.join('|')})(?!\\p{L})`, 'u');
}
