/** Finds the browsers to show and test the extension in, or gets them. Only Node's own modules here. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './setup.mjs';

/** What each browser is called: to people, in the environment, by apt and by `puppeteer browsers`. */
const facts = {
  chromium: { title: 'Chromium or Chrome', variable: 'CHROME_BIN', apt: 'chromium', puppeteer: 'chrome' },
  firefox: { title: 'Firefox', variable: 'FIREFOX_BIN', apt: 'firefox-esr', puppeteer: 'firefox' },
};

const programs = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(Boolean);

/** Where each system usually keeps them, best first. */
const usualPlaces = {
  chromium: {
    linux: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/opt/google/chrome/chrome', '/snap/bin/chromium'],
    darwin: ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium'],
    win32: programs.map((folder) => join(folder, 'Google/Chrome/Application/chrome.exe')),
  },
  firefox: {
    linux: ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/snap/bin/firefox'],
    darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    win32: programs.map((folder) => join(folder, 'Mozilla Firefox/firefox.exe')),
  },
};

/** The browser's program: from the environment, else where systems put it; undefined where there is none. */
export function findBrowser(kind, { env = process.env, platform = process.platform, exists = existsSync } = {}) {
  const named = env[facts[kind].variable];
  if (named) return exists(named) ? named : undefined;
  return (usualPlaces[kind][platform] ?? []).find((path) => exists(path));
}

/** The browser's program, fetched where the system has none; undefined where that fails too. */
export function getBrowser(kind) {
  const found = findBrowser(kind);
  if (found || process.env[facts[kind].variable]) return found;
  console.log(`No ${facts[kind].title} found; getting it ...`);
  return installWithApt(kind) ?? installWithPuppeteer(kind);
}

/** What a person can do who has no such browser, in one sentence. */
export function adviceFor(kind) {
  const { title, variable } = facts[kind];
  return `No ${title} to be had: install it, or name its program in the environment variable ${variable}, and start again.`;
}

function installWithApt(kind) {
  if (process.platform !== 'linux' || process.getuid() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  const options = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }, stdio: ['ignore', 'ignore', 'inherit'], timeout: 300_000 };
  spawnSync('apt-get', ['update', '-qq'], options);
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', facts[kind].apt], options);
  return findBrowser(kind);
}

/** Puppeteer's own download, into the cache folder that it uses everywhere; its last word is the program's path. */
function installWithPuppeteer(kind) {
  const command = [join(root, 'node_modules/puppeteer/lib/cjs/puppeteer/node/cli.js'), 'browsers', 'install', facts[kind].puppeteer];
  const { status, stdout } = spawnSync(process.execPath, command, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    timeout: 180_000,
  });
  const path = status === 0 ? /^\S+ (.+)$/m.exec(stdout)?.[1]?.trim() : undefined;
  return path && existsSync(path) ? path : undefined;
}
