import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { ensureProgram } from '../../scripts/install-browser.ts';
import type { Display } from './display.ts';

/** The keyboard and the mouse of a display, for what no page can see: native menus, permission prompts, the toolbar. */
export interface NativeKeys {
  /** One after the other, in xdotool's names: `press('Tab', 'Return')`. */
  press(...keys: string[]): Promise<void>;
  type(text: string): Promise<void>;
  /** Gives the keys to the browser's window, as a window manager would; none runs here. */
  focusWindow(): Promise<void>;
  /** At a place of the screen, in pixels from its top left. */
  click(x: number, y: number, button?: 'left' | 'right'): Promise<void>;
  /** Ids of the visible windows, menus among them: a menu that opened is one more. */
  windows(): Promise<string[]>;
}

export async function openNativeKeys(display: Display): Promise<NativeKeys> {
  const program = await ensureProgram('xdotool');
  const env = { ...process.env, DISPLAY: display.name };
  const run = async (...args: string[]) =>
    (await promisify(execFile)(program, args, { env })).stdout;
  return {
    async press(...keys) {
      await run('key', '--clearmodifiers', '--delay', '60', ...keys);
    },
    async type(text) {
      await run('type', '--clearmodifiers', '--delay', '20', text);
    },
    async focusWindow() {
      await run('search', '--onlyvisible', '--name', '.', 'windowfocus', '--sync', '%@');
    },
    async click(x, y, button = 'left') {
      await run(
        'mousemove',
        '--sync',
        String(Math.round(x)),
        String(Math.round(y)),
        'click',
        button === 'left' ? '1' : '3',
      );
    },
    async windows() {
      const ids = await run('search', '--onlyvisible', '--name', '.*').catch(() => '');
      return ids.split('\n').filter(Boolean);
    },
  };
}
