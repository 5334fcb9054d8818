import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { languages } from '../lib/settings/settings.ts';
import { browserNames } from './find-browser.ts';
import { openGallery } from '../tests/kit/gallery.ts';

/**
 * `npm run gallery`: a picture of each state of the panel, light and dark, into .output/gallery; `npm run gallery -- dashboard`: of the
 * dashboard. Words given keep the states whose name holds one of them; `--language fr`, `--width 320` and `--text 200` (percent) look
 * at them otherwise; `--browser firefox` in that browser; `--contrast` as in the forced colours of Windows.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    language: { type: 'string', default: 'it' },
    width: { type: 'string' },
    text: { type: 'string', default: '100' },
    browser: { type: 'string', default: 'chromium' },
    contrast: { type: 'boolean', default: false },
  },
});
const isDashboard = positionals[0] === 'dashboard';
const words = isDashboard ? positionals.slice(1) : positionals;
const size = isDashboard ? { width: 1_440, height: 900 } : { width: 380, height: 800 };
const folder = join(import.meta.dirname, '../.output/gallery');
const language = languages.find((each) => each === values.language);
if (!language) throw new Error(`--language takes one of ${languages.join(', ')}.`);
const browser = browserNames.find((each) => each === values.browser);
if (!browser) throw new Error(`--browser takes one of ${browserNames.join(', ')}.`);

await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
const gallery = await openGallery(browser, isDashboard ? 'dashboard' : 'panel', {
  forcedColors: values.contrast,
});
try {
  await gallery.page.setViewport({ ...size, ...(values.width && { width: Number(values.width) }) });
  const isWanted = (name: string) =>
    words.length === 0 || words.some((each) => name.includes(each));
  for (const name of gallery.names.filter(isWanted)) {
    for (const theme of ['light', 'dark'] as const) {
      await gallery.ask('show', name, { language, theme, textSize: Number(values.text) });
      await gallery.page.screenshot({ path: join(folder, `${name}--${theme}.png`) });
    }
  }
  console.log('Pictures are in .output/gallery.');
} finally {
  await gallery.close();
}
