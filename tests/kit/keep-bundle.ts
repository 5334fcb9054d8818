import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { newestIn } from '../../scripts/build-extension.ts';

/**
 * A script that was bundled before, by another file of journeys perhaps, or `make`'s, which is kept for the next: each file is a
 * process of its own, and bundling an editor takes seconds. Made anew once anything in `folders` is newer.
 */
export async function keepBundle(
  name: string,
  folders: string[],
  make: () => Promise<string>,
): Promise<string> {
  const kept = join(root, '.output/bundles', `${name}.js`);
  const sources = [...folders, join(root, 'lib'), join(root, 'package-lock.json')];
  const newest = Math.max(...(await Promise.all(sources.map(newestIn))));
  if (existsSync(kept) && (await newestIn(kept)) > newest) return readFileSync(kept, 'utf8');
  const code = await make();
  mkdirSync(dirname(kept), { recursive: true });
  // Written aside and moved: another process may read it just now, or make it too.
  const aside = `${kept}.${process.pid}`;
  writeFileSync(aside, code);
  renameSync(aside, kept);
  return code;
}

const root = join(import.meta.dirname, '../..');
