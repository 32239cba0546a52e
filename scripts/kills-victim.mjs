/** A browser with the extension and a profile that is kept: started, killed with all its processes, started again. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer';

/** Host of the extension's pages in Firefox, which else is drawn by lot. */
const firefoxHost = '0f4c1f6e-5a39-4f0b-9d4b-3c1f5f0c8a52';
/** So long a start may take, in ms, on a busy machine. */
const LONGEST_MS = 60_000;

export class Victim {
  constructor(kind, program, dist) {
    Object.assign(this, { kind, program, dist });
  }

  async begin() {
    this.profile = await mkdtemp(join(tmpdir(), 'backgrounder-kills-'));
    return this;
  }

  /** Starts the browser and opens the library; resolves once its list is shown, or what stands in its place. */
  async start() {
    this.browser = await puppeteer.launch(await this.#options());
    const id = await this.browser.installExtension(this.dist);
    this.base = this.kind === 'chromium' ? `chrome-extension://${id}/` : `moz-extension://${firefoxHost}/`;
    this.id = this.kind === 'chromium' ? id : firefoxHost;
    this.page = await this.browser.newPage();
    await this.toLibrary();
  }

  /** Goes to the library, whatever the page shows. */
  async toLibrary() {
    const end = Date.now() + LONGEST_MS;
    for (;;) {
      try {
        await this.page.goto(`${this.base}library/library.html`, { waitUntil: this.kind === 'firefox' ? [] : 'load' });
        const isThere = (what) => location.pathname.endsWith('/library.html') && document.querySelector(what);
        await this.page.waitForFunction(isThere, { polling: 50, timeout: 10_000 }, '.row, [role="alert"]');
        // The worker may be about to set the library up, or right again.
        await this.page.waitForFunction(isThere, { polling: 50, timeout: 10_000 }, '.row').catch(() => undefined);
        return;
      } catch (error) {
        // The extension may not be there yet, or be busy with what the last run left.
        if (Date.now() > end) throw error;
      }
    }
  }

  /** Kills it that many ms from now. */
  killAfter(ms) {
    const killed = { isDone: false, done: undefined };
    killed.done = new Promise((resolve) => {
      setTimeout(async () => {
        killed.isDone = true;
        await this.kill();
        resolve();
      }, ms);
    });
    return killed;
  }

  /** The whole tree of processes, at once. */
  async kill() {
    const process_ = this.browser.process();
    const isGone = new Promise((resolve) => process_.once('exit', resolve));
    try {
      // It leads a group of its own.
      process.kill(-process_.pid, 'SIGKILL');
    } catch {
      process_.kill('SIGKILL');
    }
    await isGone;
    await this.browser.close().catch(() => undefined);
  }

  async close() {
    await this.browser.close();
  }

  async end() {
    await this.kill().catch(() => undefined);
    await rm(this.profile, { recursive: true, force: true, maxRetries: 5 });
  }

  async #options() {
    const shared = { executablePath: this.program, headless: true, userDataDir: this.profile, protocolTimeout: LONGEST_MS };
    if (this.kind === 'chromium') {
      const args = ['--no-first-run', '--no-default-browser-check', '--disable-background-networking', '--disable-component-update'];
      if (process.getuid?.() === 0) args.push('--no-sandbox');
      return { ...shared, pipe: true, enableExtensions: true, args: [...args, '--disable-sync', '--disable-gpu'] };
    }
    const manifest = JSON.parse(await readFile(join(this.dist, 'manifest.json'), 'utf8'));
    const uuids = { [manifest.browser_specific_settings.gecko.id]: firefoxHost };
    const extraPrefsFirefox = {
      'extensions.webextensions.uuids': JSON.stringify(uuids),
      // An extension installed for a test goes when the browser closes; its storage stays.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
    };
    return { ...shared, browser: 'firefox', args: ['--remote-allow-system-access'], extraPrefsFirefox };
  }
}
