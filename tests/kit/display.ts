import { spawn } from 'node:child_process';
import { ensureProgram } from '../../scripts/install-browser.ts';

export interface Display {
  /** `:42`, for the DISPLAY variable. */
  name: string;
  close(): Promise<void>;
}

/** True where a window can be shown to somebody. */
export function hasDisplay(): boolean {
  if (process.platform === 'win32' || process.platform === 'darwin') return true;
  return Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}

/** Starts Xvfb on a free number, for what only a window has: native menus, prompts, side panels. Linux only. */
export async function openDisplay(size = { width: 1400, height: 900 }): Promise<Display> {
  const program = await ensureProgram('xvfb');
  // With -displayfd Xvfb picks a free number itself and tells it on that descriptor once it listens.
  const xvfb = spawn(
    program,
    ['-displayfd', '3', '-screen', '0', `${size.width}x${size.height}x24`, '-nolisten', 'tcp'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  const kill = () => void xvfb.kill('SIGKILL');
  process.once('exit', kill);
  const number = await new Promise<string>((resolve, reject) => {
    xvfb.once('error', reject);
    xvfb.once('exit', (code) => reject(new Error(`Xvfb ended at once with ${code}.`)));
    xvfb.stdio[3]?.once('data', (data: Buffer) => resolve(data.toString().trim()));
  });
  return {
    name: `:${number}`,
    close: () =>
      new Promise((resolve) => {
        process.removeListener('exit', kill);
        if (xvfb.exitCode !== null) return resolve();
        xvfb.once('exit', () => resolve());
        xvfb.kill('SIGTERM');
      }),
  };
}
