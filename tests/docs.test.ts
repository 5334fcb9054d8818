import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { describePlatforms } from '../scripts/platforms-doc.ts';
import { listRepositoryFiles, readRepositoryFile, root } from './kit/source-files.ts';

const documents = listRepositoryFiles().filter((path) => path.endsWith('.md'));

const packageJson = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  overrides: Record<string, string>;
};

describe('the documents', () => {
  it('are all there', () => {
    const needed = [
      'README.md',
      'CONTRIBUTING.md',
      'docs/data-format.md',
      'docs/platforms.md',
      'docs/dependencies.md',
      'docs/decisions.md',
    ];
    expect(documents).toEqual(expect.arrayContaining(needed));
    expect(readRepositoryFile('LICENSE')).toMatch(/^MIT License\n\nCopyright .* Ricevuto authors/u);
  });

  it.each(documents)('%s links to what is there', (path) => {
    const missing = linksIn(path).filter((link) => !existsSync(join(root, dirname(path), link)));
    expect(missing).toEqual([]);
  });

  it.each(documents)('%s names only commands that package.json has', (path) => {
    const text = readRepositoryFile(path);
    const named = [...text.matchAll(/\bnpm run (?:-s )?(?<name>[\w:-]+)/gu)].map(
      ({ groups }) => groups?.['name'] ?? '',
    );
    expect(named.filter((name) => !(name in packageJson.scripts))).toEqual([]);
  });

  it.each(documents)('%s names only files and folders that are there', (path) => {
    const named = [...readRepositoryFile(path).matchAll(/`(?<name>[\w./-]+\/[\w./-]*)`/gu)]
      .map(({ groups }) => groups?.['name'] ?? '')
      .filter((name) => /^(?:lib|components|entrypoints|tests|scripts|docs|public)\//u.test(name));
    expect(named.filter((name) => !existsSync(join(root, name)))).toEqual([]);
  });

  it('show every picture that is kept, and none is heavy', () => {
    const pictures = listRepositoryFiles().filter((path) => path.startsWith('docs/pictures/'));
    const shown = new Set(
      documents.flatMap((path) => linksIn(path).map((link) => join(dirname(path), link))),
    );
    expect(pictures.filter((path) => !shown.has(path))).toEqual([]);
    expect(pictures.filter((path) => statSync(join(root, path)).size > 250_000)).toEqual([]);
  });

  it('tell of each platform what the code tells (npm run docs writes it)', async () => {
    expect(readRepositoryFile('docs/platforms.md')).toBe(await describePlatforms());
  });
});

describe('the dependencies', () => {
  const text = readRepositoryFile('docs/dependencies.md');

  it('are all explained, and none that is gone', () => {
    const { dependencies, devDependencies } = packageJson;
    const used = Object.keys({ ...dependencies, ...devDependencies });
    expect(firstCells(text).toSorted()).toEqual(used.toSorted());
  });

  it('that are overridden are named', () => {
    const unnamed = Object.entries(packageJson.overrides).filter(
      ([name, version]) => !text.includes(`\`${name}\` ${version}`),
    );
    expect(unnamed).toEqual([]);
  });
});

describe('the permissions in the README', () => {
  it('are those of the manifest, no more and no less', () => {
    const config = readRepositoryFile('wxt.config.ts');
    const list = /\bpermissions: \[(?<names>.*?)\n\s*\],\n/su.exec(config)?.groups?.['names'];
    const optional = /\boptional_permissions: \[(?<names>.*?)\],/su.exec(config)?.groups?.['names'];
    const hosts = /\banySite = \[(?<names>.*?)\];/su.exec(config)?.groups?.['names'];
    const asked = [...`${list},${optional},${hosts}`.matchAll(/'([^']+)'/gu)].map(
      ([, name]) => name,
    );
    expect(asked.length).toBeGreaterThan(5);
    const section = /^## What each permission is for\n(?<text>.*?)^## /msu;
    const explained = section.exec(readRepositoryFile('README.md'))?.groups?.['text'] ?? '';
    expect(firstCells(explained).toSorted()).toEqual(asked.toSorted());
  });
});

/** Targets of links and pictures inside the repository, without their fragments. */
function linksIn(path: string): string[] {
  const targets = readRepositoryFile(path).matchAll(
    /\]\((?<markdown>[^)\s]+)\)|\b(?:src|srcset|href)="(?<html>[^"]+)"/gu,
  );
  return [...targets]
    .map(({ groups }) => (groups?.['markdown'] ?? groups?.['html'] ?? '').replace(/#.*$/u, ''))
    .filter((target) => target !== '' && !/^\w+:/u.test(target));
}

/** The names in backticks in the first column of tables. */
function firstCells(text: string): string[] {
  return [...text.matchAll(/^\|(?<first>[^|]*)\|/gmu)].flatMap(({ groups }) =>
    [...(groups?.['first'] ?? '').matchAll(/`([^`]+)`/gu)].map(([, name]) => name ?? ''),
  );
}
