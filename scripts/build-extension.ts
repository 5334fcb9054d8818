import { cp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserName } from './find-browser.ts';
import { runTool } from './run-tool.ts';

/**
 * `production` is what is released, and asks for each site. `journeys` and `demo` are the same files with every host granted
 * beforehand: nobody is there to press the browser's own buttons.
 */
export type BuildMode = 'production' | 'journeys' | 'demo';

/** Where WXT puts a build, from the root of the repository. */
export function builtDir(browser: BrowserName, mode: BuildMode): string {
  const name = browser === 'chromium' ? 'chrome' : 'firefox';
  const suffix = mode === 'production' ? '' : `-${mode}`;
  return join(import.meta.dirname, '..', '.output', `${name}-mv3${suffix}`);
}

/** Builds the extension and gives its folder. Throws with what the bundler said. */
export async function buildExtension(browser: BrowserName, mode: BuildMode): Promise<string> {
  if (mode !== 'production') return grantSites(browser, mode);
  const { code, output } = await runTool('wxt', [
    'build',
    '--mode',
    mode,
    '--browser',
    browser === 'chromium' ? 'chrome' : 'firefox',
  ]);
  if (code !== 0) throw new Error(`The build for ${browser} (${mode}) failed:\n${output}`);
  return builtDir(browser, mode);
}

/** The release once more, with the hosts that it asks for granted. */
async function grantSites(browser: BrowserName, mode: BuildMode): Promise<string> {
  const released = await ensureBuilt(browser, 'production');
  const folder = builtDir(browser, mode);
  await rm(folder, { recursive: true, force: true });
  await cp(released, folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const { optional_host_permissions: hosts, ...manifest } = JSON.parse(
    await readFile(path, 'utf8'),
  ) as Record<string, unknown>;
  await writeFile(path, JSON.stringify({ ...manifest, host_permissions: hosts }));
  return folder;
}

/** The same, but only if a source file is newer than the build, or there is none. */
export async function ensureBuilt(browser: BrowserName, mode: BuildMode): Promise<string> {
  const folder = builtDir(browser, mode);
  const builtAt = await changedAt(join(folder, 'manifest.json'));
  const root = join(import.meta.dirname, '..');
  const sources = ['entrypoints', 'components', 'lib', 'public', 'wxt.config.ts', 'package.json'];
  for (const source of sources) {
    if ((await newestIn(join(root, source))) >= builtAt) return buildExtension(browser, mode);
  }
  return folder;
}

/** When the newest file below a path was changed, epoch ms. A removed file shows in its folder's own time. */
export async function newestIn(path: string): Promise<number> {
  let newest = await changedAt(path);
  const entries = await readdir(path, { withFileTypes: true, recursive: true }).catch(() => []);
  for (const entry of entries) {
    newest = Math.max(newest, await changedAt(join(entry.parentPath, entry.name)));
  }
  return newest;
}

/** 0 for what is not there. */
async function changedAt(path: string): Promise<number> {
  return stat(path).then(
    (found) => found.mtimeMs,
    () => 0,
  );
}
