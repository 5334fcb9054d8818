import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { keepBundle } from '../kit/keep-bundle.ts';

export interface BuiltExtension {
  dir: string;
  remove(): void;
}

/** A test-only extension whose content script runs the composer on `host`. */
export async function buildExtension(host: string): Promise<BuiltExtension> {
  const dir = mkdtempSync(join(tmpdir(), 'ricevuto-composer-'));
  const manifest = {
    manifest_version: 3,
    name: 'The composer under test',
    version: '1',
    permissions: ['clipboardWrite'],
    content_scripts: [{ matches: [`*://${host}/*`], js: ['content.js'], run_at: 'document_end' }],
    browser_specific_settings: { gecko: { id: 'composer@ricevuto.example' } },
  };
  writeFileSync(join(dir, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(dir, 'content.js'), await bundle('content-script.ts'));
  return { dir, remove: () => rmSync(dir, { recursive: true, force: true }) };
}

/** One script without imports, from a file of this folder; made once. */
export function bundle(entry: string): Promise<string> {
  const name = `composer-${entry.replaceAll('/', '-')}`;
  const code =
    bundled.get(entry) ?? keepBundle(name, [import.meta.dirname], () => bundleAnew(entry));
  bundled.set(entry, code);
  return code;
}

const bundled = new Map<string, Promise<string>>();

async function bundleAnew(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    build: {
      write: false,
      minify: false,
      lib: { entry: join(import.meta.dirname, entry), formats: ['iife'], name: 'built' },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  if (!first || !('output' in first)) throw new Error(`${entry} gave no bundle.`);
  return first.output[0].code;
}
