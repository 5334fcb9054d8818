import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { keepBundle } from '../kit/keep-bundle.ts';

const bundled = new Map<string, Promise<string>>();

/** The browser's part of a living copy, with its real editor, as one script. `entry`: a file address. Built once for all instances. */
export function bundleClient(entry: string): Promise<string> {
  const path = fileURLToPath(entry);
  const site = dirname(path);
  const code =
    bundled.get(path) ?? keepBundle(`site-${basename(site)}`, [dirname(site)], () => bundle(path));
  bundled.set(path, code);
  return code;
}

async function bundle(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: false,
      lib: { entry, formats: ['iife'], name: 'site' },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  if (!first || !('output' in first)) throw new Error(`${entry} gave no bundle.`);
  return first.output[0].code;
}
