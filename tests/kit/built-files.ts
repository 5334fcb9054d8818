import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { builtDir, type BuildMode } from '../../scripts/build-extension.ts';
import type { BrowserName } from '../../scripts/find-browser.ts';

export interface BuiltFile {
  /** From the folder of the build: `content-scripts/companion.js`. */
  path: string;
  text: string;
  gzipBytes: number;
}

/** The scripts of a build. Fails with a sentence where there is no build. */
export function readBuiltScripts(
  browser: BrowserName,
  mode: BuildMode = 'production',
): BuiltFile[] {
  const folder = folderOf(browser, mode);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.js'))
    .map((path) => {
      const bytes = readFileSync(join(folder, path));
      return { path, text: bytes.toString(), gzipBytes: gzipSync(bytes, { level: 9 }).length };
    });
}

export interface BuiltManifest {
  permissions?: string[];
  optional_permissions?: string[];
  host_permissions?: string[];
  optional_host_permissions?: string[];
  content_scripts?: { matches: string[] }[];
  options_ui?: { page: string; open_in_tab?: boolean };
}

export function readBuiltManifest(
  browser: BrowserName,
  mode: BuildMode = 'production',
): BuiltManifest {
  return JSON.parse(
    readFileSync(join(folderOf(browser, mode), 'manifest.json'), 'utf8'),
  ) as BuiltManifest;
}

function folderOf(browser: BrowserName, mode: BuildMode): string {
  const folder = builtDir(browser, mode);
  if (existsSync(join(folder, 'manifest.json'))) return folder;
  throw new Error(
    `There is no build for ${browser} (${mode}) to look at. "npm test" makes all of them first; "npm run build" and "npm run build:firefox" make the two that are released.`,
  );
}
