import { join } from 'node:path';
import { build } from 'vite';

/** What runs in the measured page, in one script, as the extension would have it. `entry`: a file of tests/benches. */
export async function bundleProbe(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      lib: {
        entry: join(import.meta.dirname, '../../tests/benches', entry),
        formats: ['iife'],
        name: 'probe',
      },
    },
  });
  const [result] = Array.isArray(built) ? built : [built];
  if (!result || !('output' in result)) throw new Error('The probe could not be bundled.');
  return result.output[0].code;
}
