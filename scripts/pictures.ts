import { mkdir } from 'node:fs/promises';
import { pictureDailyWork } from './pictures/daily-work.ts';
import { pictureDashboard } from './pictures/dashboard.ts';
import { holdTheHour } from './pictures/hold-the-hour.ts';
import { pictureOtherSites } from './pictures/other-sites.ts';
import { pictureInDark, picturePanel } from './pictures/panel.ts';
import { folder } from './pictures/take-picture.ts';

/**
 * `npm run pictures`: every picture of the documents, made from the running extension, into docs/pictures.
 * `npm run pictures -- daily sites` makes only these; names of sites (`youtube`) make only theirs.
 */
const subjects: Record<string, (names: string[]) => Promise<void>> = {
  panel: picturePanel,
  dark: pictureInDark,
  daily: pictureDailyWork,
  dashboard: pictureDashboard,
  sites: pictureOtherSites,
};
const wanted = process.argv.slice(2);
holdTheHour();

try {
  await mkdir(folder, { recursive: true });
  const isAll = wanted.length === 0;
  for (const [name, make] of Object.entries(subjects)) {
    if (isAll || wanted.includes(name)) await make([]);
  }
  const sites = wanted.filter((name) => !(name in subjects));
  if (sites.length > 0) await pictureOtherSites(sites);
} catch (error) {
  console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
  process.exitCode = 1;
}
