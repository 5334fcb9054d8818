import { describe, expect, it } from 'vitest';
import { commentKinds } from '../../lib/language/comment-kind.ts';
import { fillTemplate } from '../../lib/templates/fill-template.ts';
import { ladderWords } from '../../lib/templates/ladder-words.ts';
import { parseTemplate, type TemplatePart } from '../../lib/templates/parse-template.ts';
import { de } from '../../lib/templates/starter/de.ts';
import { en } from '../../lib/templates/starter/en.ts';
import { es } from '../../lib/templates/starter/es.ts';
import { fr } from '../../lib/templates/starter/fr.ts';
import { starterIds, type StarterTexts } from '../../lib/templates/starter/ids.ts';
import { it as italian } from '../../lib/templates/starter/it.ts';
import { pt } from '../../lib/templates/starter/pt.ts';
import {
  replyLanguages,
  starterFolders,
  type ReplyLanguage,
} from '../../lib/templates/template.ts';

const texts: Record<ReplyLanguage, StarterTexts> = { it: italian, en, fr, es, de, pt };

/** Words that only whoever says `tu` says. */
const informalWords: Record<ReplyLanguage, RegExp> = {
  it: /(?<!\p{L})(?:tu|te|ti|tu[oaei]|tuoi|hai|sei|dimmi|dimmelo|scrivi|raccontami|figurati|vuoi|ciao)(?!\p{L})|\p{L}rti(?!\p{L})/iu,
  en: /(?!)/u,
  fr: /(?<!\p{L})(?:tu|te|toi|ton|ta|tes|salut)(?![\p{L}-])|(?<!\p{L})t’|-(?:tu|toi)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:tú|te|ti|tus?|tuy[oa]s?|contigo|hola)(?!\p{L})|(?:leer|decir|ver|escribir|responder|encontrar)te(?!\p{L})/iu,
  de: /(?<!\p{L})(?:du|dich|dir|dein\p{L}*|hallo)(?!\p{L})/iu,
  pt: /(?<!\p{L})(?:tu|te|ti|teus?|tuas?|você|contigo|olá)(?!\p{L})/iu,
};

/** Words that only whoever says `Lei` says. */
const formalWords: Record<ReplyLanguage, RegExp> = {
  it: /(?<!\p{L})(?:Lei|Le|Su[oaei]|Suoi|si figuri)(?!\p{L})|(?<=[^.!?]\s)La(?!\p{L})|\p{Ll}L[ae](?!\p{L})/u,
  en: /(?!)/u,
  fr: /(?<!\p{L})(?:vous|votre|vos|veuillez)(?!\p{L})|\p{L}{3}ez(?!\p{L})/iu,
  es: /(?<!\p{L})(?:usted|se lo|sus?)(?!\p{L})|(?<!\p{L})[Ll]e (?:agra|resp|dig|manda|leo|doy)|\p{L}rle(?!\p{L})/u,
  de: /(?<!\p{L})(?:Ihnen|Ihr|Ihre[mnrs]?)(?!\p{L})|(?<=\p{L},? )Sie(?!\p{L})|(?<=\p{L}en )Sie(?!\p{L})/u,
  pt: /(?<!\p{L})(?:lhe|senhora?)(?!\p{L})/iu,
};

/** Words by which whoever says them of themselves, or of who reads, says a sex. */
const genderedWords: Record<ReplyLanguage, RegExp> = {
  it: /(?<!\p{L})(?:content|grat|onorat|commoss|colpit|benvenut|bentornat|dispiaciut|passat|vicin|obbligat|lusingat)[oa](?!\p{L})/iu,
  en: /(?<!\p{L})(?:sir|madam|guys|he|she|his|her)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:ravie?|contente?|désolée?|heureux|heureuse|touchée?|sûre?|certaine?|chère?|cher|prête?|bienvenue?|surprise?)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:encantad|content|agradecid|querid|emocionad|sorprendid|conmovid)[oa]s?(?!\p{L})|(?<!la )bienvenid[oa]s?/iu,
  de: /(?<!\p{L})(?:Leser(?:in)?|Freund(?:in)?|lieber?|jeder|Herr|Frau)(?=\s\{\{|\s[A-Z]|,)/u,
  pt: /(?<!\p{L})(?:obrigad|grat|bem-vind|encantad|honrad|emocionad|segur|agradecid|querid|car)[oa]s?(?!\p{L})/iu,
};

const promised: Record<ReplyLanguage, RegExp> = {
  it: /^Come promesso/u,
  en: /^As promised/u,
  fr: /^Comme promis/u,
  es: /^Como prometí/u,
  de: /^Wie versprochen/u,
  pt: /^Como prometido/u,
};

/** What a site can always say, whoever wrote. */
const known = { greeting: 'Buongiorno', 'date+3d': 'martedì 24 novembre', cursor: 'Ecco' };
const knownNames = new Set(['firstName', 'greeting', 'date+3d', 'cursor', 'post']);

describe('the starter set', () => {
  it('has three templates in each folder, in order', () => {
    const folders = starterIds.map(({ folder }) => folder);
    expect(folders).toEqual(starterFolders.flatMap((folder) => [folder, folder, folder]));
    expect(new Set(starterIds.map(({ id }) => id)).size).toBe(30);
    for (const { id, folder } of starterIds) expect(id.startsWith(`${folder}-`), id).toBe(true);
  });

  it('has something for each kind of comment', () => {
    const situations = new Set<string>(starterIds.flatMap(({ goodFor }) => goodFor));
    for (const kind of commentKinds) expect(situations, kind).toContain(kind);
    for (const other of ['firstTime', 'regular', 'cameBack', 'promiseDue']) {
      expect(situations, other).toContain(other);
    }
  });

  it('never thanks for a question or a fault and leaves it at that', () => {
    for (const { id, goodFor, purpose } of starterIds) {
      const asksMore = goodFor.some((kind) => kind === 'question' || kind === 'criticism');
      if (asksMore) expect(purpose, id).not.toBe('acknowledge');
    }
  });
});

describe.each(replyLanguages)('the starter texts in %s', (language) => {
  const rows = Object.entries(texts[language]).flatMap(([id, { title, informal, formal }]) => [
    { id, title, address: formal === undefined ? 'any' : 'informal', source: informal },
    ...(formal === undefined ? [] : [{ id, title: '', address: 'formal', source: formal }]),
  ]);

  it('are there for every template, with a short title of its own', () => {
    expect(Object.keys(texts[language])).toEqual(starterIds.map(({ id }) => id));
    const titles = Object.values(texts[language]).map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
    expect(titles.filter((title) => title.length > 32)).toEqual([]);
  });

  it('can be filled for somebody without a name, and read like sentences', () => {
    const filled = rows.flatMap(({ source }) => sample(source, known));
    const broken = / {2}|\s[.,]|,[.!?]|^[\s,.]|:\.|\.\.|[{}|]|undefined/u;
    expect(filled.filter((text) => broken.test(text))).toEqual([]);
    expect(filled.filter((text) => !/^[“„«¡¿]*\p{Lu}/u.test(text))).toEqual([]);
    expect(filled.filter((text) => text.split('!').length > 2)).toEqual([]);
  });

  it('say it in several ways, briefly, and some of them by name', () => {
    for (const { id, address, source } of rows) {
      const ways = sample(source, { ...known, firstName: 'Giulia', post: 'Pane in padella' });
      expect(new Set(ways).size, `${id} ${address}`).toBeGreaterThanOrEqual(4);
      expect(Math.max(...ways.map(({ length }) => length)), id).toBeLessThanOrEqual(280);
      expect(
        ways.some((text) => text.includes('Giulia')),
        id,
      ).toBe(true);
    }
  });

  it('use variables that exist', () => {
    const names = rows.flatMap(({ source }) => namesIn(partsOf(source)));
    const unknown = names.filter((name) => !knownNames.has(name) && !name.startsWith('ask:'));
    expect(unknown).toEqual([]);
  });

  it('keep their form of address', () => {
    for (const { id, address, source } of rows) {
      const spoken = source.replace(/\{\{ask:[^}]*\}\}/gu, '');
      if (address !== 'informal') expect(spoken, id).not.toMatch(informalWords[language]);
      if (address !== 'formal') expect(spoken, id).not.toMatch(formalWords[language]);
    }
  });

  it('say nobody’s sex', () => {
    for (const { id, title, source } of rows) {
      expect(`${title}: ${source}`, id).not.toMatch(genderedWords[language]);
    }
  });

  it('keep a promise in its own words', () => {
    const due = starterIds.filter(({ goodFor }) =>
      goodFor.some((situation) => situation === 'promiseDue'),
    );
    expect(due).toHaveLength(2);
    for (const { id } of due) {
      const { informal, formal = informal } = texts[language][id];
      for (const text of [...sample(informal, known), ...sample(formal, known)]) {
        expect(text).toMatch(promised[language]);
      }
    }
  });

  it('leave room for the answer, and for what is true in a criticism', () => {
    for (const { id, folder } of starterIds) {
      if (folder !== 'criticism' && id !== 'question-1') continue;
      const { informal, formal = informal } = texts[language][id];
      for (const source of [informal, formal]) expect(source, id).toContain('{{cursor}}');
    }
  });

  it('stay with typographic signs', () => {
    for (const { source } of rows) expect(source).not.toMatch(/['"]/u);
  });
});

describe.each(replyLanguages)('the short answers in %s', (language) => {
  const ladder = Object.entries(ladderWords[language]);

  it('are eight of each kind, all different, some by name', () => {
    for (const [kind, answers] of ladder) {
      expect(answers, kind).toHaveLength(8);
      expect(new Set(answers).size, kind).toBe(8);
      const byName = answers.filter((answer) => answer.includes('{{firstName}}')).length;
      expect(byName, kind).toBeGreaterThanOrEqual(2);
      expect(byName, kind).toBeLessThanOrEqual(4);
    }
  });

  it('fit every form of address, and say nobody’s sex', () => {
    for (const answer of ladder.flatMap(([, answers]) => answers)) {
      expect(partsOf(answer).length).toBeGreaterThan(0);
      expect(answer).not.toMatch(informalWords[language]);
      expect(answer).not.toMatch(formalWords[language]);
      expect(answer).not.toMatch(genderedWords[language]);
      expect((answer.match(/!/gu) ?? []).length, answer).toBeLessThanOrEqual(1);
    }
  });
});

/** Some of the ways that it can be said, the same each time. */
function sample(source: string, values: Readonly<Record<string, string>>): string[] {
  const asks = namesIn(partsOf(source)).filter((name) => name.startsWith('ask:'));
  const answers = asks.map(() => 'una risposta');
  const context = { values, language: 'it', now: Date.UTC(2026, 10, 21, 12), answers };
  let seed = 1;
  const pick = (count: number): number => {
    seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
    return Math.floor((seed / 2 ** 31) * count);
  };
  return Array.from({ length: 24 }, () => {
    const filled = fillTemplate(source, context, pick);
    if (!('text' in filled)) throw new Error(`Not filled: ${JSON.stringify(filled)} ${source}`);
    return filled.text;
  });
}

function partsOf(source: string): readonly TemplatePart[] {
  const parsed = parseTemplate(source);
  if ('error' in parsed) throw new Error(`${parsed.error.code} at ${parsed.error.at}: ${source}`);
  return parsed.parts;
}

function namesIn(parts: readonly TemplatePart[]): string[] {
  return parts.flatMap((part) => {
    if (part.kind === 'variable') return [part.name];
    return part.kind === 'variants' ? part.options.flatMap(namesIn) : [];
  });
}
