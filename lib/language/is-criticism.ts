/**
 * Does the text criticise? Only by words that hardly ever praise, in it, en, fr, es, de, pt, and not where a negation
 * stands right before them ("never disappoints"). Misses much and accuses little: it decides that a heart is not enough.
 */
export function isCriticism(text: string): boolean {
  const bare = text.slice(0, longestRead).normalize('NFC').toLowerCase().replace(/[’ʼ]/gu, "'");
  if (/👎|🤮|🤡/u.test(bare)) return true;
  for (const match of bare.matchAll(signs)) {
    if (!negation.test(bare.slice(Math.max(0, match.index - 24), match.index))) return true;
  }
  return false;
}

const longestRead = 10_000;

const signs = new RegExp(
  `(?<![\\p{L}])(?:${[
    // en
    "disagree|bad advice|(?:you're|you are|this is|that's|that is) (?:just |simply |so )?wrong|misleading|disappoint(?:ed|ing|ment)|terrible|awful|useless|waste of (?:time|money)|(?:doesn't|does not|didn't|did not) work|shame on|overpriced|clickbait|harmful|nonsense|rubbish|(?:too|so) harsh|too (?:salty|expensive|slow|wet|greasy|complicated)",
    // it
    "(?:non sono|non) d'accordo|(?:hai|ha|avete) torto|è (?:falso|sbagliato)|consiglio sbagliato|delus[oaie]|deludente|pessim[oaie]|vergogna(?:tevi)?|fa schifo|inutile|fuorviante|non funziona|tempo sprecato|soldi buttati|troppo (?:lung[oa]|lent[oa]|car[oa]|salat[oa]|sale|umid[oa]|complicat[oa])",
    // fr
    "(?:pas|suis pas) d'accord|(?:tu as|vous avez) tort|c'est faux|déçue?s?|décevante?|mauvais conseil|honte|trompeu(?:r|se)|ne (?:marche|fonctionne) pas|n'importe quoi|perte de temps|trop (?:longue?|lente?|cher|chère|salée?|compliquée?)",
    // es
    'no estoy de acuerdo|te equivocas|es falso|decepcionad[oa]|decepcionante|pésim[oa]|vergüenza|engañoso|no funciona|mal consejo|pérdida de tiempo|demasiado (?:larg|lent|car|salad|complicad)[oa]',
    // de
    'stimme (?:dir |ihnen )?nicht zu|nicht einverstanden|enttäuscht|enttäuschend|irreführend|funktioniert nicht|(?:das ist|ist) falsch|unsinn|quatsch|zeitverschwendung|zu (?:langsam|teuer|salzig|kompliziert)',
    // pt
    'não concordo|discordo|você está errad[oa]|decepcionad[oa]|decepcionante|péssim[oa]|vergonha|enganoso|não funciona|perda de tempo',
  ].join('|')})(?![\\p{L}])`,
  'gu',
);

const negation =
  /(?<![\p{L}])(?:not|never|no|n't|isn't|wasn't|don't|won't be|non|mai|nessun[ao]?|pas|jamais|aucune?|nunca|jamás|nicht|nie|kein|keineswegs|nem|sem)\s+(?:\p{L}+\s+)?$/u;
