import { mkdirSync, rmSync } from 'node:fs';
import { openGallery } from '../kit/gallery.ts';
const folder = '/tmp/data-try/shots';
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const wanted = process.argv[2] ?? 'data';
const gallery = await openGallery('chromium', 'dashboard');
try {
  const names = gallery.names.filter((n) => n.startsWith(wanted));
  for (const [width, height] of [
    [1280, 900],
    [360, 800],
  ] as const) {
    await gallery.page.setViewport({ width, height });
    for (const name of names) {
      for (const theme of ['light', 'dark'] as const) {
        if (theme === 'dark' && width === 360) continue;
        await gallery.ask('show', name, { language: 'it', theme, textSize: 100 });
        await gallery.page.screenshot({
          path: `${folder}/${name}--${width}--${theme}.png`,
          fullPage: true,
        });
      }
    }
  }
  const frames = [
    [1440, 900, ['it', 'en', 'fr'], 100],
    [900, 900, ['fr'], 100],
    [360, 900, ['it', 'en', 'fr'], 100],
    [720, 450, ['fr'], 100],
    [360, 900, ['fr'], 200],
  ] as const;
  for (const [width, height, languages, textSize] of frames) {
    await gallery.page.setViewport({ width, height });
    for (const name of names) {
      const faults = await gallery.ask(
        'measure',
        name,
        languages.map((language) => ({ language, theme: 'light', textSize })) as never,
      );
      if (faults.length) console.log('measure', width, textSize, name, faults);
    }
  }
  for (const width of [1440, 360]) {
    await gallery.page.setViewport({ width, height: 900 });
    for (const name of names) {
      const faults = await gallery.ask(
        'judge',
        name,
        ['light', 'dark'].map((theme) => ({ language: 'it', theme })) as never,
      );
      if (faults.length) console.log('judge', width, name, faults);
    }
  }
} finally {
  await gallery.close();
}
