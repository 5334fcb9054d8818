import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { languages } from '../lib/settings/settings.ts';
import { openGallery } from '../tests/kit/gallery.ts';

/**
 * `npm run gallery`: a picture of each state of the panel, light and dark, into .output/gallery. Words given keep the states whose
 * name holds one of them; `--language fr`, `--width 320` and `--text 200` (percent) look at them otherwise.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    language: { type: 'string', default: 'it' },
    width: { type: 'string', default: '380' },
    text: { type: 'string', default: '100' },
  },
});
const folder = join(import.meta.dirname, '../.output/gallery');
const language = languages.find((each) => each === values.language);
if (!language) throw new Error(`--language takes one of ${languages.join(', ')}.`);

await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
const gallery = await openGallery('chromium');
try {
  await gallery.page.setViewport({ width: Number(values.width), height: 800 });
  const isWanted = (name: string) =>
    positionals.length === 0 || positionals.some((each) => name.includes(each));
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
