import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

export const root = join(import.meta.dirname, '../..');

/** Paths of all files that are, or are about to be, in the repository, from its root, with `/`. */
export function listRepositoryFiles(): string[] {
  const listed = execFileSync(
    'git',
    ['ls-files', '--cached', '--others', '--exclude-standard', '-z'],
    { cwd: root, encoding: 'utf8' },
  );
  return listed.split('\0').filter((path) => path && existsSync(join(root, path)));
}

export function readRepositoryFile(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

export interface Import {
  /** As written: `../comments/keys.ts`, `preact/hooks`. */
  specifier: string;
  /** From the root of the repository; null for a package. */
  path: string | null;
  /** Erased before it runs, so it ties nothing to anything. */
  isTypeOnly: boolean;
}

/** Everything that a module imports or passes on, also by `import()`. */
export function importsOf(path: string): Import[] {
  const source = readRepositoryFile(path);
  const imports: Import[] = [];
  for (const pattern of [statement, bareImport, dynamicImport]) {
    for (const { groups } of source.matchAll(pattern)) {
      const specifier = groups?.['specifier'];
      if (specifier === undefined) continue;
      imports.push({
        specifier,
        path: specifier.startsWith('.') ? resolveFrom(path, specifier) : null,
        isTypeOnly: isErased(groups?.['names'] ?? ''),
      });
    }
  }
  return imports;
}

const statement =
  /^(?:import|export)\s+(?<names>[\w{*][\w\s,{}*$]*?)\s+from\s+['"](?<specifier>[^'"\n]+)['"]/gmu;
const bareImport = /^import\s+['"](?<specifier>[^'"\n]+)['"]/gmu;
const dynamicImport = /\bimport\(\s*['"](?<specifier>[^'"\n]+)['"]/gu;

function isErased(names: string): boolean {
  if (/^type\b/u.test(names)) return true;
  const listed = /\{(?<list>[^}]*)\}/u.exec(names)?.groups?.['list']?.split(',');
  const isOnlyList = /^\{[^}]*\}$/u.test(names);
  return (
    isOnlyList &&
    listed !== undefined &&
    listed.every((name) => name.trim() === '' || /^\s*type\s/u.test(name))
  );
}

function resolveFrom(importer: string, specifier: string): string {
  const bare = specifier.replace(/\?.*$/u, '');
  return relative(root, join(root, dirname(importer), bare)).replaceAll('\\', '/');
}
