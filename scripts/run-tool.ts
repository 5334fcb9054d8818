import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface ToolResult {
  code: number;
  stdout: string;
  /** Both streams as they came. */
  output: string;
}

/** Runs the program of an npm package (`wxt`, `vitest`) on this Node, without a shell. `onOutput` gets it as it comes. */
export function runTool(
  tool: string,
  args: string[],
  options: { onOutput?: (text: string) => void; env?: Record<string, string> } = {},
): Promise<ToolResult> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [programOf(tool), ...args], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...options.env },
    });
    // Whoever ends us must not leave a browser or a bundler behind.
    const end = () => void child.kill('SIGTERM');
    process.once('exit', end);
    let stdout = '';
    let output = '';
    const take = (part: string) => {
      output += part;
      options.onOutput?.(part);
    };
    child.stdout.setEncoding('utf8').on('data', (part: string) => {
      stdout += part;
      take(part);
    });
    child.stderr.setEncoding('utf8').on('data', take);
    child.once('error', (error) => take(String(error)));
    child.once('close', (code) => {
      process.removeListener('exit', end);
      resolve({ code: code ?? 1, stdout, output });
    });
  });
}

const root = join(import.meta.dirname, '..');

function programOf(tool: string): string {
  const folder = join(root, 'node_modules', tool);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    bin: string | Record<string, string>;
  };
  const path = typeof bin === 'string' ? bin : (bin[tool] ?? Object.values(bin)[0]);
  if (!path) throw new Error(`The package ${tool} has no program.`);
  return join(folder, path);
}
