import type { ReplyLanguage } from '../../templates/template.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { pt } from './pt.ts';
import type { Signs } from './signs.ts';

/** A sign may end with a space, and then the next word follows. */
const wordEnd = '(?:(?<=\\s)|(?![\\p{L}]))';

/** By language, each list as one expression. `at…`: at the beginning of a text; `whole…`: all of it. */
export const signsOf: Record<ReplyLanguage, CompiledSigns> = {
  it: compile(it),
  en: compile(en),
  fr: compile(fr),
  es: compile(es),
  de: compile(de),
  pt: compile(pt),
};

export type CompiledSigns = ReturnType<typeof compile>;

function compile(signs: Signs) {
  return {
    atAsks: new RegExp(`^${any(signs.asks)}${wordEnd}`, 'u'),
    atMayAsk: new RegExp(`^${any(signs.mayAsk)}${wordEnd}`, 'u'),
    atRhetorical: new RegExp(`^${any(signs.rhetorical)}${wordEnd}`, 'u'),
    wholeMarvel: new RegExp(`^${any(signs.marvels)}$`, 'u'),
    wholeTag: new RegExp(`^${any(signs.tags)}$`, 'u'),
    wonders: words(signs.wonders),
    faults: words(signs.faults),
    mildFaults: words(signs.mildFaults),
    buts: words(signs.buts),
    harmless: words(signs.harmless),
    praises: words(signs.praises),
    shares: words(signs.shares),
    atCloses: new RegExp(`^${any(signs.closes)}${wordEnd}`, 'u'),
    negationBefore: new RegExp(`(?<![\\p{L}])${any(signs.negations)}$`, 'u'),
  };
}

function any(alternatives: readonly string[]): string {
  return `(?:${alternatives.join('|')})`;
}

function words(alternatives: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}])${any(alternatives)}${wordEnd}`, 'gu');
}
