// Plain JavaScript with nothing but Node's own modules: it runs before anything is installed, on any Node from 18 on.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  readFileSync,
  readdirSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const thenAt = process.argv.indexOf('--then');
const then = thenAt === -1 ? undefined : process.argv[thenAt + 1];
const isQuiet = process.argv[2] === '--quiet';
/** `npm run -s` makes every npm below it silent, and then nobody would know why something failed. */
const loud = '--loglevel=warn';
const inModules = (...path) => join(root, 'node_modules', ...path);
const node24 = inModules('node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');

process.chdir(root);
try {
  needNode18();
  await installPackages();
  await makeSureOfNode24();
  await prepareTypes();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
if (then) process.exitCode = await runNext(then, process.argv.slice(thenAt + 2));

/**
 * On the Node just installed. The shell cannot do this with `&&`: it remembers where it found `node` the first time, which on a
 * fresh clone was the system's.
 */
function runNext(script, args) {
  const child = spawn(node24, [script, ...args], { stdio: 'inherit' });
  // Ctrl+C reaches the child by itself, and it has to end first; an order to end reaches only us.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  return new Promise((resolve) => {
    child.once('error', (error) => {
      console.error(`${script} could not be started: ${error.message}`);
      resolve(1);
    });
    child.once('close', (code) => resolve(code ?? 1));
  });
}

function needNode18() {
  if (Number(process.versions.node.split('.')[0]) >= 18) return;
  throw new Error(
    `This Node is ${process.version}; 18 or newer is needed to start. Get one from https://nodejs.org/.`,
  );
}

async function installPackages() {
  const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
  const stamp = inModules('.ricevuto-lock');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  if (!isInstalledByHand()) {
    say('Installing what package-lock.json lists; this takes about a minute.');
    const { code, output } = await run(npm('ci', '--include=dev', '--no-audit', '--no-fund', loud));
    if (code !== 0) throw new Error(explainNpm(code, output));
  }
  writeFileSync(stamp, lock);
}

/** `npm install` or `npm ci` were run without us, after the lock file was last changed. */
function isInstalledByHand() {
  const theirs = inModules('.package-lock.json');
  return existsSync(theirs) && changedAt(theirs) >= changedAt('package-lock.json');
}

function explainNpm(code, output) {
  if (/\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH)\b/u.test(output)) {
    return 'The packages could not be fetched: this computer seems to be offline. Connect it, then run the same command again.';
  }
  if (/\bENOSPC\b/u.test(output)) {
    return 'The packages could not be installed: the disk is full. Free about 1 GB, then run the same command again.';
  }
  return `The packages could not be installed: npm ended with ${code}. It said:\n${output}`;
}

/** The npm package `node` brings the Node that everything else here runs on, whatever the system has. */
async function makeSureOfNode24() {
  if (await has24()) return;
  say(
    'The Node 24 that npm brings is not there: its install script may not have been allowed. Trying again.',
  );
  const { code, output } = await run(npm('rebuild', 'node', loud));
  if (code === 0 && (await has24())) return;
  throw new Error(
    code === 0
      ? 'The npm package "node" does not bring a Node 24 that starts on this system. Run with a Node 24 of your own: https://nodejs.org/.'
      : explainNpm(code, output),
  );
}

async function has24() {
  if (!existsSync(node24)) return false;
  const { code, output } = await run([node24, '--version'], 'silent');
  return code === 0 && /^v(2[4-9]|[3-9]\d)\./u.test(output);
}

/** WXT writes the types of the extension's own files and strings to .wxt. */
async function prepareTypes() {
  const made = join('.wxt', 'tsconfig.json');
  if (
    existsSync(made) &&
    changedAt(made) >= newest('wxt.config.ts', 'package-lock.json', 'entrypoints')
  ) {
    if (statSync(made).size > 10) return;
  }
  const { code, output } = await run(
    [node24, inModules('wxt', 'bin', 'wxt.mjs'), 'prepare'],
    'silent',
  );
  if (code !== 0) throw new Error(`"wxt prepare" ended with ${code}:\n${output}`);
  // WXT leaves an unchanged file alone, which would make us ask it every time.
  const now = new Date();
  utimesSync(made, now, now);
}

function newest(...paths) {
  return Math.max(
    ...paths.map((path) => {
      if (!statSync(path).isDirectory()) return changedAt(path);
      const inside = readdirSync(path).map((name) => join(path, name));
      return Math.max(changedAt(path), inside.length > 0 ? newest(...inside) : 0);
    }),
  );
}

function changedAt(path) {
  return statSync(path).mtimeMs;
}

/** The npm that runs this script, on the Node that it came with: `node` may just be what is replaced. */
function npm(...args) {
  const { npm_execpath: script, npm_node_execpath: node } = process.env;
  if (script?.endsWith('.js') && node) return [node, script, ...args];
  return ['npm', ...args];
}

/** Everything goes to stderr: stdout belongs to the command that this prepares. */
function run([program, ...args], voice = isQuiet ? 'silent' : 'show') {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      // npm is a .cmd file on Windows, which only a shell can start.
      shell: process.platform === 'win32' && program === 'npm',
    });
    let output = '';
    const take = (part) => {
      output += part;
      if (voice === 'show') process.stderr.write(part);
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.once('error', (error) => resolve({ code: error.code ?? 1, output: String(error) }));
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

function say(sentence) {
  console.error(sentence);
}
