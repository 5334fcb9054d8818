import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { delimiter, join } from 'node:path';

export const browserNames = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof browserNames)[number];

/** Path of the browser's program: CHROME_PATH or FIREFOX_PATH, else the usual places, else PATH. null: none here. */
export async function findBrowser(name: BrowserName): Promise<string | null> {
  const named = process.env[name === 'chromium' ? 'CHROME_PATH' : 'FIREFOX_PATH'];
  if (named) {
    if (await isProgram(named)) return named;
    throw new Error(`${variableOf(name)} names ${named}, which cannot be started.`);
  }
  for (const path of usualPlaces(name)) if (await isProgram(path)) return path;
  return findProgram(...programNames[name]);
}

/** Path of the first of these programs that PATH has; null if none. */
export async function findProgram(...names: string[]): Promise<string | null> {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const ending = process.platform === 'win32' ? '.exe' : '';
  for (const name of names) {
    for (const folder of folders) {
      const path = join(folder, name + ending);
      if (await isProgram(path)) return path;
    }
  }
  return null;
}

function variableOf(name: BrowserName): string {
  return name === 'chromium' ? 'CHROME_PATH' : 'FIREFOX_PATH';
}

/** Chromium first: branded Chrome shows more prompts of its own. */
const programNames: Record<BrowserName, string[]> = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'],
  firefox: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
};

function usualPlaces(name: BrowserName): string[] {
  const home = process.env['HOME'] ?? '';
  if (process.platform === 'darwin') {
    const apps =
      name === 'chromium'
        ? ['Chromium', 'Google Chrome', 'Google Chrome for Testing']
        : ['Firefox', 'Firefox Developer Edition'];
    return apps.flatMap((app) =>
      ['/Applications', join(home, 'Applications')].map((folder) =>
        join(folder, `${app}.app/Contents/MacOS`, name === 'chromium' ? app : 'firefox'),
      ),
    );
  }
  if (process.platform === 'win32') {
    const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap(
      (variable) => process.env[variable] ?? [],
    );
    const inside =
      name === 'chromium'
        ? ['Chromium/Application/chrome.exe', 'Google/Chrome/Application/chrome.exe']
        : ['Mozilla Firefox/firefox.exe', 'Firefox Developer Edition/firefox.exe'];
    return folders.flatMap((folder) => inside.map((path) => join(folder, path)));
  }
  const folders = ['/usr/bin', '/usr/local/bin', '/snap/bin'];
  return folders.flatMap((folder) => programNames[name].map((program) => join(folder, program)));
}

async function isProgram(path: string): Promise<boolean> {
  try {
    await access(path, process.platform === 'win32' ? constants.F_OK : constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
