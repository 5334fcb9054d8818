import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { commentActions } from '../lib/background/menu-choice.ts';
import { formatAge, formatDuration, formatMoment } from '../lib/i18n/dates.ts';
import { chooseLanguage } from '../lib/i18n/language.ts';
import { makeLocaleFiles } from '../lib/i18n/manifest-strings.ts';
import { strings, type Namespace } from '../lib/i18n/strings.ts';
import { createTranslator } from '../lib/i18n/translator.ts';
import { dashboardPages } from '../lib/messages/messages.ts';
import { languages, type Language } from '../lib/settings/settings.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const namespaces = Object.keys(strings.en) as Namespace[];

/** Namespaces whose keys are codes of the program, composed where they are used: `failure:${code}`. */
const namespacesOfCodes: Namespace[] = ['why', 'notice', 'failure', 'kind'];

/** Words that are rightly the same as in English: names, and words that the languages share. */
const sameAsEnglish = new Set([
  'Ricevuto',
  'Anna',
  'Giulia Lodi',
  'Sites',
  'question',
  'Questions',
  '{{count, number}} question',
  '{{count, number}} questions',
  'Notifications',
  'Passphrase',
  'Conversation',
  'Conversations',
  'Site',
  'no',
]);

/** Keys that are composed from names of the program; whoever adds one names it here. */
const composedKeys = new Set([
  ...['toAnswer', 'onHold', 'done'].map((tab) => `panel:${tab}`),
  ...['inThreeHours', 'thisEvening', 'monday'].map((time) => `panel:${time}`),
  ...['tomorrow', 'inThreeDays'].map((day) => `panel:${day}`),
  ...['defensive', 'shouting', 'insult'].map((mark) => `weigh:${mark}`),
  ...commentActions.map((action) => `menu:${action}`),
  ...dashboardPages.map((page) => `dashboard:${page}`),
]);

describe('the strings', () => {
  it.each(languages)('have the same keys in %s as in English', (language) => {
    for (const namespace of namespaces) {
      expect(Object.keys(stemsOf(language, namespace)).sort(), namespace).toEqual(
        Object.keys(stemsOf('en', namespace)).sort(),
      );
    }
  });

  it.each(languages)('have every plural form that %s needs, and no other', (language) => {
    const needed = new Intl.PluralRules(language).resolvedOptions().pluralCategories.sort();
    for (const [key, forms] of pluralForms(language)) {
      expect([...forms].sort(), `${language} ${key}`).toEqual(needed);
    }
  });

  it.each(languages)('have the same placeholders in %s as in English', (language) => {
    for (const namespace of namespaces) {
      const english = stemsOf('en', namespace);
      for (const [key, texts] of Object.entries(stemsOf(language, namespace))) {
        const allowed = new Set(english[key]?.flatMap(placeholdersOf));
        const used = new Set(texts.flatMap(placeholdersOf));
        expect(used, `${language} ${namespace}:${key}`).toEqual(allowed);
      }
    }
  });

  it.each(['it', 'fr'] as const)('in %s are not English left over', (language) => {
    const left = eachString(language).filter(
      ({ namespace, key, text }) =>
        text === strings.en[namespace][key] &&
        /\p{L}/u.test(withoutPlaceholders(text)) &&
        !sameAsEnglish.has(text),
    );
    expect(left).toEqual([]);
  });

  it.each(languages)('in %s keep to the rules of type', (language) => {
    const faults = eachString(language).flatMap(({ namespace, key, text }) =>
      typeFaults(text, language).map((fault) => `${namespace}:${key} ${fault}: ${text}`),
    );
    expect(faults).toEqual([]);
  });

  it('are all used, and none is missing', () => {
    const sources = readSources();
    const named = new Set(sources.match(/(?<=['"`])[a-z]+:[\w.]+(?=['"`])/giu));
    const composed = [...new Set(sources.match(/(?<=`)[a-z]+:[\w.]*(?=\$\{)/giu))];
    const known = namespaces.flatMap((namespace) =>
      Object.keys(stemsOf('en', namespace)).map((key) => `${namespace}:${key}`),
    );
    const config = readFileSync(join(root, 'wxt.config.ts'), 'utf8');
    const unused = known.filter((key) => {
      const [namespace, name] = key.split(':') as [Namespace, string];
      if (namespace === 'manifest') return !config.includes(`__MSG_${name}__`);
      if (named.has(key)) return false;
      const isCode = namespacesOfCodes.includes(namespace) || composedKeys.has(key);
      return !composed.some((start) => key.startsWith(start) && (isCode || !start.endsWith(':')));
    });
    expect(unused, 'strings that nothing uses').toEqual([]);

    const missing = [...named].filter(
      (key) => namespaces.includes(key.split(':')[0] as Namespace) && !known.includes(key),
    );
    expect(missing, 'keys without a string').toEqual([]);
  });
});

describe('the translator', () => {
  it.each([
    ['it', 0, 'Ricevuto: 0 commenti aspettano'],
    ['it', 1, 'Ricevuto: 1 commento aspetta'],
    ['it', 1_000_000, 'Ricevuto: 1.000.000 di commenti aspettano'],
    ['en', 1, 'Ricevuto: 1 comment waits'],
    ['en', 1234, 'Ricevuto: 1,234 comments wait'],
    ['fr', 0, 'Ricevuto\u00a0: 0 commentaire attend'],
    ['fr', 1234, 'Ricevuto\u00a0: 1\u202f234 commentaires attendent'],
  ] as const)('in %s says %i as its plural rules want', (language, count, sentence) => {
    expect(createTranslator(language)('menu:badgeTitle', { count })).toBe(sentence);
  });

  it('gives hostile names back as they are, neither escaped nor read as placeholders', () => {
    const t = createTranslator('en');
    const hostile = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('{{who}}', '$t(menu:done)', '<b>&amp;</b>', '$&', '\u202Eevil', '\uD800'),
    );
    fc.assert(
      fc.property(hostile, (author) => {
        expect(t('panel:moreFor', { author })).toBe(
          strings.en.panel.moreFor?.split('{{author}}').join(author),
        );
      }),
    );
  }, 20_000);

  it('keeps one language per translator', () => {
    const [italian, french] = [createTranslator('it'), createTranslator('fr')];
    expect([italian('edge:close'), french('edge:close')]).toEqual([
      'Chiudi Ricevuto',
      'Fermer Ricevuto',
    ]);
    expect(italian.language).toBe('it');
  });
});

describe('the choice of language', () => {
  it.each([
    ['fr', ['it'], 'fr'],
    ['browser', ['it-CH', 'en'], 'it'],
    ['browser', ['de-DE', 'fr_FR'], 'fr'],
    ['browser', ['IT'], 'it'],
    ['browser', ['de', 'ja'], 'en'],
    ['browser', [], 'en'],
    ['browser', ['item'], 'en'],
  ] as const)('%s with a browser in %j is %s', (setting, browserLanguages, language) => {
    expect(chooseLanguage(setting, browserLanguages)).toBe(language);
  });
});

describe('ages, spans and moments', () => {
  const minute = 60_000;
  const hour = 60 * minute;
  const day = 24 * hour;

  it.each([
    [2.9 * day, 'it', '2 g'],
    [9.9 * hour, 'it', '9 h'],
    [40 * minute, 'it', '40 min'],
    [-5, 'it', '0 min'],
    [59 * day, 'en', '8 wks'],
    [100 * day, 'it', '3 mesi'],
    [3 * 365.25 * day, 'fr', '3 ans'],
  ] as const)('%i ms is an age of "%s" %s', (ms, language, text) => {
    expect(plainSpaces(formatAge(ms, language))).toBe(text);
  });

  it('says an age in words for screen readers', () => {
    expect(plainSpaces(formatAge(2 * day, 'it', 'long'))).toBe('2 giorni');
    expect(plainSpaces(formatAge(hour, 'fr', 'long'))).toBe('1 heure');
  });

  it.each([
    [3 * hour + 12 * minute, 'it', '3 h 12 min'],
    [3 * hour, 'en', '3 h'],
    [2 * day + 4 * hour, 'fr', '2 j 4 h'],
    [18 * day + 4 * hour, 'it', '18 g'],
    [20_000, 'it', '< 1 min'],
  ] as const)('%i ms is a span of "%s" %s', (ms, language, text) => {
    expect(plainSpaces(formatDuration(ms, language))).toBe(text);
  });

  it.each([
    ['2026-11-21T09:42Z', 'it', 'oggi alle 10:42'],
    ['2026-11-20T23:30Z', 'it', 'oggi alle 00:30'],
    ['2026-11-20T22:30Z', 'it', 'ieri alle 23:30'],
    ['2026-11-22T08:00Z', 'fr', 'demain à 09:00'],
    ['2026-11-12T09:42Z', 'en', 'Nov 12 at 10:42 AM'],
    ['2024-02-03T09:42Z', 'it', '3 feb 2024 alle 10:42'],
  ] as const)('%s is in %s "%s"', (at, language, text) => {
    const now = Date.parse('2026-11-21T12:00Z');
    expect(plainSpaces(formatMoment(Date.parse(at), now, language, 'Europe/Rome'))).toBe(text);
  });
});

describe('the files of the manifest', () => {
  it.each(languages)('have a name, and a description that a store takes, in %s', (language) => {
    const file = makeLocaleFiles().find(
      ({ relativeDest }) => relativeDest === `_locales/${language}/messages.json`,
    );
    const messages = JSON.parse(file?.contents ?? '{}') as Record<string, { message: string }>;
    expect(messages.name?.message).toBe('Ricevuto');
    expect(messages.description?.message.length).toBeGreaterThan(40);
    expect(messages.description?.message.length).toBeLessThanOrEqual(132);
  });
});

const pluralEnding = /_(zero|one|two|few|many|other)$/u;

/** Texts by key, the plural forms of one key together. */
function stemsOf(language: Language, namespace: Namespace): Record<string, string[]> {
  const stems: Record<string, string[]> = {};
  for (const [key, text] of Object.entries(strings[language][namespace])) {
    (stems[key.replace(pluralEnding, '')] ??= []).push(text);
  }
  return stems;
}

function pluralForms(language: Language): Map<string, Set<string>> {
  const forms = new Map<string, Set<string>>();
  for (const { namespace, key } of eachString(language)) {
    const ending = pluralEnding.exec(key)?.[1];
    if (!ending) continue;
    const stem = `${namespace}:${key.replace(pluralEnding, '')}`;
    forms.set(stem, (forms.get(stem) ?? new Set()).add(ending));
  }
  return forms;
}

function eachString(language: Language) {
  return namespaces.flatMap((namespace) =>
    Object.entries(strings[language][namespace]).map(([key, text]) => ({ namespace, key, text })),
  );
}

function placeholdersOf(text: string): string[] {
  return [...text.matchAll(/\{\{\s*(\w+)/gu)].map(([, name]) => name ?? '');
}

function withoutPlaceholders(text: string): string {
  return text.replaceAll(/\{\{.*?\}\}/gu, '');
}

function typeFaults(text: string, language: Language): string[] {
  const words = text.replaceAll(/\{\{.*?\}\}/gu, 'X').replaceAll(/https?:\S+/gu, 'X');
  const rules: [RegExp, string][] = [
    [/'/u, 'a straight apostrophe'],
    [/"/u, 'a straight quotation mark'],
    [/\.\.\./u, 'three dots for an ellipsis'],
    [/ {2}|^ | $/u, 'a space too many'],
    ...(language === 'fr' ? frenchRules : []),
    ...(language === 'it' ? italianRules : []),
    ...(language === 'en' ? ([[/[«»]/u, 'a foreign quotation mark']] as [RegExp, string][]) : []),
  ];
  return rules.filter(([pattern]) => pattern.test(words)).map(([, fault]) => fault);
}

const frenchRules: [RegExp, string][] = [
  [/[^\u202f?!][?!;]/u, 'no narrow no-break space before ? ! ;'],
  [/[^\u00a0]:/u, 'no no-break space before :'],
  [/«[^\u00a0]|[^\u00a0]»/u, 'no no-break space inside « »'],
  [/[“”]/u, 'an English quotation mark'],
];
const italianRules: [RegExp, string][] = [
  [/\s[?!;:]/u, 'a space before ? ! ; :'],
  [/«\s|\s»/u, 'a space inside « »'],
  [/[“”]/u, 'an English quotation mark'],
];

function readSources(): string {
  return ['lib', 'components', 'entrypoints']
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((path) => /\.tsx?$/u.test(path))
        .map((path) => readFileSync(join(root, folder, path), 'utf8')),
    )
    .join('\n');
}

function plainSpaces(text: string): string {
  return text.replaceAll(/[\u00a0\u202f]/gu, ' ');
}
