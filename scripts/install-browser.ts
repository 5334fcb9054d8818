import { spawn } from 'node:child_process';
import { findBrowser, findProgram, type BrowserName } from './find-browser.ts';

type Wanted = BrowserName | 'xvfb' | 'xdotool';

/**
 * Path of the browser, found or installed with the system's package manager where that needs no question.
 * Throws one sentence that says what to do where it does.
 */
export async function ensureBrowser(name: BrowserName): Promise<string> {
  const found = await findBrowser(name);
  if (found) return found;
  await install(name);
  const installed = await findBrowser(name);
  if (installed) return installed;
  throw new Error(`${titles[name]} was installed, but cannot be found. ${advice(name)}`);
}

/** The same for the programs that draw and type where there is no display (Linux only). */
export async function ensureProgram(name: 'xvfb' | 'xdotool'): Promise<string> {
  const program = name === 'xvfb' ? 'Xvfb' : 'xdotool';
  const found = await findProgram(program);
  if (found) return found;
  await install(name);
  const installed = await findProgram(program);
  if (installed) return installed;
  throw new Error(`${titles[name]} was installed, but cannot be found. ${advice(name)}`);
}

interface Installer {
  program: string;
  /** Needs root, and there is nobody to type a password. */
  asRoot: boolean;
  packages: Record<Wanted, string | null>;
  commands(pkg: string): string[][];
}

const installers: Installer[] = [
  {
    program: 'apt-get',
    asRoot: true,
    packages: { chromium: 'chromium', firefox: 'firefox-esr', xvfb: 'xvfb', xdotool: 'xdotool' },
    commands: (pkg) => [
      ['apt-get', 'update'],
      ['apt-get', 'install', '--yes', '--no-install-recommends', pkg],
    ],
  },
  {
    program: 'dnf',
    asRoot: true,
    packages: {
      chromium: 'chromium',
      firefox: 'firefox',
      xvfb: 'xorg-x11-server-Xvfb',
      xdotool: 'xdotool',
    },
    commands: (pkg) => [['dnf', 'install', '--assumeyes', pkg]],
  },
  {
    program: 'pacman',
    asRoot: true,
    packages: {
      chromium: 'chromium',
      firefox: 'firefox',
      xvfb: 'xorg-server-xvfb',
      xdotool: 'xdotool',
    },
    commands: (pkg) => [['pacman', '--sync', '--refresh', '--noconfirm', '--needed', pkg]],
  },
  {
    program: 'zypper',
    asRoot: true,
    packages: {
      chromium: 'chromium',
      firefox: 'MozillaFirefox',
      xvfb: 'xorg-x11-server-Xvfb',
      xdotool: 'xdotool',
    },
    commands: (pkg) => [['zypper', '--non-interactive', 'install', pkg]],
  },
  {
    program: 'brew',
    asRoot: false,
    packages: { chromium: 'chromium', firefox: 'firefox', xvfb: null, xdotool: null },
    commands: (pkg) => [['brew', 'install', '--cask', pkg]],
  },
  {
    program: 'winget',
    asRoot: false,
    packages: {
      chromium: 'Hibbiki.Chromium',
      firefox: 'Mozilla.Firefox',
      xvfb: null,
      xdotool: null,
    },
    commands: (pkg) => [
      ['winget', 'install', '--exact', '--silent', '--accept-package-agreements', '--id', pkg],
    ],
  },
];

const titles: Record<Wanted, string> = {
  chromium: 'Chromium',
  firefox: 'Firefox',
  xvfb: 'Xvfb',
  xdotool: 'xdotool',
};

async function install(name: Wanted): Promise<void> {
  for (const installer of installers) {
    const pkg = installer.packages[name];
    if (!pkg || !(await findProgram(installer.program))) continue;
    const isRoot = process.getuid?.() === 0;
    const sudo = installer.asRoot && !isRoot ? await passwordlessSudo() : [];
    if (sudo === null) break;
    console.error(`${titles[name]} is not here; installing it with ${installer.program}.`);
    for (const command of installer.commands(pkg)) {
      const code = await run([...sudo, ...command]);
      if (code !== 0) {
        throw new Error(
          `"${command.join(' ')}" ended with ${code}, so ${titles[name]} could not be installed. ${advice(name)}`,
        );
      }
    }
    return;
  }
  throw new Error(`${titles[name]} is not here and cannot be installed unasked. ${advice(name)}`);
}

/** `sudo -n` where it works without asking, null where it would ask. */
async function passwordlessSudo(): Promise<string[] | null> {
  if (!(await findProgram('sudo'))) return null;
  return (await run(['sudo', '-n', 'true'], 'ignore')) === 0 ? ['sudo', '-n'] : null;
}

function run(command: string[], output: 'show' | 'ignore' = 'show'): Promise<number> {
  const [program = '', ...args] = command;
  return new Promise((resolve) => {
    // stdout stays free for what the caller prints: `inspect` prints JSON and nothing else.
    const stdio = output === 'show' ? (['ignore', 2, 2] as const) : ('ignore' as const);
    const child = spawn(program, args, {
      stdio: stdio === 'ignore' ? stdio : [...stdio],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    child.once('error', () => resolve(127));
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

function advice(name: Wanted): string {
  const programs: Record<string, string> = {
    chromium: 'CHROME_PATH',
    firefox: 'FIREFOX_PATH',
  };
  const variable = programs[name];
  const orNamed = variable ? `, or set ${variable} to the program` : '';
  if (process.platform === 'darwin') {
    return variable
      ? `On macOS: "brew install --cask ${name}"${orNamed}.`
      : `${titles[name]} is for Linux; on macOS these tests need a real display.`;
  }
  if (process.platform === 'win32') {
    return variable
      ? `On Windows: "winget install ${name === 'firefox' ? 'Mozilla.Firefox' : 'Hibbiki.Chromium'}"${orNamed}.`
      : `${titles[name]} is for Linux; on Windows these tests need a real display.`;
  }
  const debian = installers[0]?.packages[name] ?? name;
  const fedora = installers[1]?.packages[name] ?? name;
  return `On Debian or Ubuntu: "sudo apt-get install ${debian}"; on Fedora: "sudo dnf install ${fedora}"${orNamed}.`;
}
