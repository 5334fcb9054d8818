import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { browserNames } from '../scripts/find-browser.ts';
import { platformIds } from '../lib/comments/comment.ts';
import { readBuiltManifest, readBuiltScripts } from './kit/built-files.ts';
import {
  importsOf,
  listRepositoryFiles,
  readRepositoryFile,
  root,
  type Import,
} from './kit/source-files.ts';

const files = listRepositoryFiles();
const modules = files.filter((path) => /\.(?:ts|tsx|mjs)$/u.test(path));

const pure = ['comments', 'inbox', 'templates', 'language', 'insights', 'face'];

/** The arrows: what a room may import at run time. Types are free, because they are erased. */
const mayImport: Record<string, string[]> = {
  ...Object.fromEntries(pure.map((room) => [room, pure])),
  settings: [...pure, 'settings'],
  i18n: [...pure, 'i18n', 'settings'],
  messages: [...pure, 'messages', 'settings'],
  platforms: [...pure, 'platforms', 'page', 'page-world'],
  'page-world': ['page-world', 'platforms'],
  page: [...pure, 'page', 'page-world', 'composer', 'messages'],
  composer: [...pure, 'composer'],
  log: [...pure, 'log', 'settings', 'messages'],
  background: [...pure, 'background', 'log', 'settings', 'messages', 'i18n', 'platforms'],
  components: [...pure, 'components', 'i18n', 'settings', 'messages'],
};

/** Packages that a room may import; the others may not. `entrypoints`, `tests` and `scripts` are free. */
const packages: Record<string, RegExp> = {
  page: /^wxt\/browser$/u,
  settings: /^(?:wxt\/browser|valibot)$/u,
  i18n: /^i18next$/u,
  messages: /^(?:wxt\/browser|valibot)$/u,
  composer: /^text-field-edit$/u,
  log: /^(?:dexie|ulid|valibot|@streamparser\/json)$/u,
  templates: /^(?:minisearch|papaparse)$/u,
  language: /^cuss(?:\/[\w-]+)?$/u,
  background: /^(?:wxt\/browser|valibot|ulid|dexie)$/u,
  components:
    /^(?:preact(?:\/[\w-]+)?|tinykeys|text-field-edit|~icons\/.+|@tanstack\/virtual-core|@observablehq\/plot)$/u,
};

describe('the rooms', () => {
  const inRooms = modules.filter((path) => roomOf(path) in mayImport);

  test('are all known', () => {
    const rooms = new Set(files.filter((path) => path.startsWith('lib/')).map(roomOf));
    expect([...rooms].filter((room) => !(room in mayImport))).toEqual([]);
  });

  test('import only along the arrows', () => {
    const wrong = atRunTime(inRooms).filter(
      ({ from, path }) => path !== null && !mayImport[roomOf(from)]?.includes(roomOf(path)),
    );
    expect(wrong.map(describeImport)).toEqual([]);
  });

  test('import only their own packages', () => {
    const wrong = atRunTime(inRooms).filter(
      ({ from, path, specifier }) => path === null && !packages[roomOf(from)]?.test(specifier),
    );
    expect(wrong.map(describeImport)).toEqual([]);
  });

  test('that are pure know no document, no browser and no clock', () => {
    const impure =
      /\b(?:document|window|browser|chrome|localStorage)\.\w|\bDate\.now\(|\bnew Date\(\)|\bperformance\.now\(|\bMath\.random\(|\bfetch\(/u;
    const wrong = inRooms
      .filter((path) => pure.includes(roomOf(path)))
      .flatMap((path) => codeWith(path, impure));
    expect(wrong).toEqual([]);
  });

  test('of the extension parse no text as markup and run no text as code', () => {
    const unsafe =
      /\.(?:innerHTML|outerHTML)\s*=[^=]|\binsertAdjacentHTML\(|\bdangerouslySetInnerHTML\b|\bdocument\.write\(|\beval\(|\bnew Function\(/u;
    const shipped = modules.filter((path) => /^(?:lib|components|entrypoints)\//u.test(path));
    expect(shipped.flatMap((path) => codeWith(path, unsafe))).toEqual([]);
  });

  test('never press Send: a click on the page happens only where a reply box is opened', () => {
    const clicks = /\.click\(\)|\.submit\(|requestSubmit\(|new SubmitEvent\(/u;
    const allowed = /^lib\/platforms\/\w+\/reply\.ts$/u;
    const onPages = modules.filter(
      (path) => /^lib\/(?:platforms|page|composer)\//u.test(path) && !allowed.test(path),
    );
    expect(onPages.flatMap((path) => codeWith(path, clicks))).toEqual([]);
    const submits = /\.submit\(|requestSubmit\(|new SubmitEvent\(/u;
    const desks = modules.filter((path) => allowed.test(path));
    expect(desks.flatMap((path) => codeWith(path, submits))).toEqual([]);
  });
});

describe('the platforms', () => {
  const needed = ['about.ts', 'index.ts', 'selectors.ts', 'page.ts', 'comments.ts', 'reply.ts'];

  test('have one folder each', () => {
    const folders = readdirSync(join(root, 'lib/platforms')).filter((name) =>
      statSync(join(root, 'lib/platforms', name)).isDirectory(),
    );
    expect(folders.toSorted()).toEqual([...platformIds].toSorted());
  });

  test.each(platformIds)('%s has the files that every platform has', (id) => {
    const missing = needed.filter((name) => !existsSync(join(root, 'lib/platforms', id, name)));
    expect(missing).toEqual([]);
  });

  test.each(platformIds)('%s is shown by tests', (id) => {
    expect(files.filter((path) => /\.test\.tsx?$/u.test(path) && path.includes(id))).not.toEqual(
      [],
    );
  });
});

describe('the files', () => {
  // Tables of cases in tests are as long as the cases are many.
  test('are shorter than 400 lines, but for tables in tests', () => {
    const long = files
      .filter((path) => /\.(?:ts|tsx|mjs|css)$/u.test(path) && !path.startsWith('tests/'))
      .map((path) => ({ path, lines: readRepositoryFile(path).split('\n').length }))
      .filter(({ lines }) => lines >= 400);
    expect(long).toEqual([]);
  });

  test('are named in kebab-case', () => {
    const named = modules.map((path) => path.split('/').at(-1) ?? '');
    expect(
      named.filter((name) => !/^[a-z0-9]+(?:[-.][a-z0-9]+)*\.(?:ts|tsx|mjs)$/u.test(name)),
    ).toEqual([]);
  });

  test('have no name that says nothing', () => {
    const vague = /(?:^|[/-])(?:utils?|helpers?|common|manager|misc|services?)(?=[/.-])/u;
    expect(modules.filter((path) => vague.test(path))).toEqual([]);
  });

  test('name nothing outside the repository', () => {
    const outside =
      /\.\.\/shared\b|(?<![\w.:/-])\/(?:home|root|work|Users)\/\w|\b[A-Z]:\\\\?Users/u;
    const texts = files.filter((path) => !/\.(?:png|ico|woff2)$|^package-lock\.json$/u.test(path));
    expect(texts.flatMap((path) => linesWith(path, outside))).toEqual([]);
    const beyond = modules.flatMap((from) =>
      importsOf(from)
        .filter(({ path }) => path?.startsWith('..'))
        .map(({ specifier }) => `${from} imports ${specifier}`),
    );
    expect(beyond).toEqual([]);
  });

  test('lock packages to no other registry than the public one', () => {
    const addresses = readRepositoryFile('package-lock.json').matchAll(
      /"resolved": "(?<origin>\w+:\/\/[^/"]+)/gu,
    );
    const origins = new Set([...addresses].map(({ groups }) => groups?.['origin']));
    origins.delete('https://registry.npmjs.org');
    expect([...origins]).toEqual([]);
  });

  test('of tests wait for what happens, never for a time', () => {
    const waits =
      /setTimeout\(\s*\w+\s*,\s*[\d_]{2,}\s*\)|\bwaitForTimeout\(|node:timers\/promises|\bsleep\(/u;
    const tests = modules.filter(
      (path) => path.startsWith('tests/') && path !== 'tests/repository.test.ts',
    );
    expect(tests.flatMap((path) => linesWith(path, waits))).toEqual([]);
  });
});

describe.each(browserNames)('the build for %s', (browser) => {
  /** Words of each library that survive minifying. */
  const marks = {
    preact: '__PREACT_DEVTOOLS__|dangerouslySetInnerHTML',
    dexie: 'DexieError|Dexie specification|IDBKeyRange',
    i18next: 'i18next|returnedObjectHandler',
  };
  const maximumBytes = 25_000;

  test(`has content scripts of at most ${maximumBytes} bytes gzip`, () => {
    const scripts = contentScripts();
    expect(scripts.length).toBeGreaterThan(0);
    const heavy = scripts.filter(({ gzipBytes }) => gzipBytes > maximumBytes);
    expect(heavy.map(({ path, gzipBytes }) => `${path}: ${gzipBytes} bytes`)).toEqual([]);
  });

  test.each(Object.entries(marks))('has no %s in a content script', (_, mark) => {
    const pattern = new RegExp(mark, 'u');
    const others = readBuiltScripts(browser).filter(({ path }) => !isContentScript(path));
    // Proof that the mark is still one: the extension's own pages do use the library.
    expect(others.some(({ text }) => pattern.test(text))).toBe(true);
    const holding = contentScripts().filter(({ text }) => pattern.test(text));
    expect(holding.map(({ path }) => path)).toEqual([]);
  });

  test('holds the chart library in a chunk of its own, which no page loads before it draws a chart', () => {
    const scripts = readBuiltScripts(browser);
    const holding = scripts.filter(({ text }) => text.includes('plot-d6a7b5'));
    expect(holding.map(({ path }) => path.replace(/-[^-]+\.js$/u, ''))).toEqual(['chunks/charts']);
    const atOnce = scripts.filter(({ text }) => /(?:from|import)\s*["'][^"']*charts-/u.test(text));
    expect(atOnce.map(({ path }) => path)).toEqual([]);
  });

  test('asks for no permission that the README does not explain', () => {
    const manifest = readBuiltManifest(browser);
    const asked = [
      ...(manifest.permissions ?? []),
      ...(manifest.optional_permissions ?? []),
      ...(manifest.optional_host_permissions ?? []),
    ];
    const explained = new Set(
      [...readRepositoryFile('README.md').matchAll(/^\|(?<first>[^|]*)\|/gmu)].flatMap((row) =>
        [...(row.groups?.['first'] ?? '').matchAll(/`([^`]+)`/gu)].map(([, name]) => name),
      ),
    );
    expect(asked.filter((name) => !explained.has(name))).toEqual([]);
  });

  test('has the dashboard’s settings as its options, in a tab', () => {
    const { options_ui: options } = readBuiltManifest(browser);
    expect(options).toEqual({ page: 'dashboard.html#settings', open_in_tab: true });
  });

  test('runs nowhere before a site is turned on', () => {
    const manifest = readBuiltManifest(browser);
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.content_scripts ?? []).toEqual([]);
  });

  const contentScripts = () =>
    readBuiltScripts(browser).filter(({ path }) => isContentScript(path));
});

function isContentScript(path: string): boolean {
  return path.startsWith('content-scripts/');
}

/** `lib/comments/keys.ts` → `comments`, `components/panel/list.tsx` → `components`. */
function roomOf(path: string): string {
  const [first = '', second = ''] = path.split('/');
  return first === 'lib' ? second : first;
}

function atRunTime(paths: string[]): (Import & { from: string })[] {
  return paths.flatMap((from) =>
    importsOf(from)
      .filter(({ isTypeOnly }) => !isTypeOnly)
      .map((found) => ({ ...found, from })),
  );
}

function describeImport({ from, specifier }: Import & { from: string }): string {
  return `${from} imports ${specifier}`;
}

/** The same, in code only. */
function codeWith(path: string, pattern: RegExp): string[] {
  return linesWith(path, pattern).filter((found) => !/^\S+ (?:\/\/|\/\*|\*)/u.test(found));
}

function linesWith(path: string, pattern: RegExp): string[] {
  return readRepositoryFile(path)
    .split('\n')
    .flatMap((line, index) =>
      pattern.test(line) ? [`${path}:${index + 1} ${line.trim().slice(0, 120)}`] : [],
    );
}
