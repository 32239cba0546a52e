/** Gets a fresh copy ready to run. Only Node's own modules here: it runs before anything is installed. */
import { spawnSync } from 'node:child_process';
import { lstatSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

const oldestNode = [20, 19];

/** Ends the process with one sentence where this Node is too old to go on. */
function checkNode(version = process.versions.node) {
  if (isNewEnough(version)) return;
  console.error(`Backgrounder needs Node ${oldestNode.join('.')} or newer; this is ${version}. Get it from https://nodejs.org.`);
  process.exit(1);
}

/** True for a Node version, such as `20.19.0`, that can run everything here. */
export function isNewEnough(version) {
  const [major, minor] = version.split('.').map(Number);
  return major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1]);
}

/** Installs the packages of the lockfile where they are missing or older than it; ends the process where that fails. */
function installPackages(folder = root) {
  // Linked packages are another folder's, and may be in use there.
  if (isInstalled(folder) || lstatSync(join(folder, 'node_modules'), { throwIfNoEntry: false })?.isSymbolicLink()) return;
  console.log('Installing packages (npm ci) ...');
  const { status } = runNpm(['ci', '--ignore-scripts', '--loglevel=error'], folder);
  if (status === 0) return;
  console.error('npm could not install the packages: the reason is above. Is the network up?');
  process.exit(1);
}

/** npm notes in this hidden file what it installed, and when. */
export function isInstalled(folder = root) {
  const installed = statSync(join(folder, 'node_modules/.package-lock.json'), { throwIfNoEntry: false });
  return installed !== undefined && installed.mtimeMs >= statSync(join(folder, 'package-lock.json')).mtimeMs;
}

function runNpm(args, cwd) {
  // Browsers come from `browsers.mjs`, not from an install script.
  const env = { ...process.env, PUPPETEER_SKIP_DOWNLOAD: '1' };
  const options = { cwd, env, stdio: ['ignore', 'inherit', 'inherit'] };
  const npm = process.env.npm_execpath;
  if (npm) return spawnSync(process.execPath, [npm, ...args], options);
  // On Windows npm is a script that only a shell can start.
  return spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
}

/** Node new enough, packages there: call it first in every script that a person starts. */
export function setUp() {
  checkNode();
  installPackages();
}
