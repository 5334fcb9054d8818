import { benchLog } from './bench/log.ts';
import { benchPage } from './bench/page.ts';

/** `npm run bench -- page` and `npm run bench -- log`: what Ricevuto costs against the plainest code doing the same, printed, not asserted. */
const benches: Record<string, { usage: string; run(options: string[]): Promise<boolean> }> = {
  page: benchPage,
  log: benchLog,
};
const [name = '', ...options] = process.argv.slice(2);
if (!(await benches[name]?.run(options))) {
  console.error('Usage:');
  for (const { usage } of Object.values(benches)) console.error(`  npm run bench -- ${usage}`);
  process.exit(1);
}
