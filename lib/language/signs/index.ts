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

const signs: Record<ReplyLanguage, Signs> = { it, en, fr, es, de, pt };
const compiled: Partial<Record<ReplyLanguage, CompiledSigns>> = {};

/** Each list of a language as one expression. `at…`: at the beginning of a text; `whole…`: all of it. Made when they are first asked for. */
export function signsOf(language: ReplyLanguage): CompiledSigns {
  return (compiled[language] ??= compile(signs[language]));
}

export type CompiledSigns = ReturnType<typeof compile>;

function compile(lists: Signs) {
  return {
    atAsks: new RegExp(`^${any(lists.asks)}${wordEnd}`, 'u'),
    atMayAsk: new RegExp(`^${any(lists.mayAsk)}${wordEnd}`, 'u'),
    atRhetorical: new RegExp(`^${any(lists.rhetorical)}${wordEnd}`, 'u'),
    wholeMarvel: new RegExp(`^${any(lists.marvels)}$`, 'u'),
    wholeTag: new RegExp(`^${any(lists.tags)}$`, 'u'),
    wonders: words(lists.wonders),
    faults: words(lists.faults),
    mildFaults: words(lists.mildFaults),
    buts: words(lists.buts),
    harmless: words(lists.harmless),
    praises: words(lists.praises),
    shares: words(lists.shares),
    atCloses: new RegExp(`^${any(lists.closes)}${wordEnd}`, 'u'),
    negationBefore: new RegExp(`(?<![\\p{L}])${any(lists.negations)}$`, 'u'),
  };
}

function any(alternatives: readonly string[]): string {
  return `(?:${alternatives.join('|')})`;
}

function words(alternatives: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}])${any(alternatives)}${wordEnd}`, 'gu');
}
