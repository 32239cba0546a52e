import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import puppeteer, { type Browser, type LaunchOptions, type Page, type WebWorker } from 'puppeteer';
import { Site } from './site.ts';

const root = new URL('../../..', import.meta.url).pathname;

export type BrowserKind = 'chromium' | 'firefox';

/** Both browsers; a journey is written once and run in each: `describe.each(browsers)('...', (kind) => ...)`. */
export const browsers: readonly BrowserKind[] = ['chromium', 'firefox'];

/** The extension's add-on id in Firefox and, fixed for the tests, the host of its pages there. */
const geckoId = 'backgrounder@backgrounder.example';
const geckoHost = '6f1f3cd3-33c4-4e0f-9c0a-7d4b1f0a2f11';

const usual: Record<BrowserKind, readonly string[]> = {
  chromium: ['/usr/bin/chromium', '/usr/bin/google-chrome', '/usr/bin/chromium-browser'],
  firefox: ['/usr/bin/firefox-esr', '/usr/bin/firefox'],
};

/** The browser to drive: from the environment, else where systems put it. */
export function executable(kind: BrowserKind): string {
  const named = process.env[kind === 'chromium' ? 'CHROME_BIN' : 'FIREFOX_BIN'];
  const found = named ?? usual[kind].find((path) => existsSync(path));
  if (!found) throw new Error(`No ${kind} found: install it, or name it in ${kind === 'chromium' ? 'CHROME_BIN' : 'FIREFOX_BIN'}.`);
  return found;
}

export type SessionOptions = {
  /** Folder of the built extension; `dist-test` unless told otherwise. */
  readonly dist?: string;
  /** Keep the profile here, to start again with it. */
  readonly profile?: string;
  /** Further command-line switches (Chromium). */
  readonly args?: readonly string[];
  /** Further preferences (Firefox). */
  readonly prefs?: Readonly<Record<string, unknown>>;
  /** Do not install the extension yet; call `install()` later. */
  readonly bare?: boolean;
  /** The pages themselves ask other hosts (real pages), or the test is about just that: do not object at the end. */
  readonly allowForeign?: boolean;
  /** Further environment of the browser. */
  readonly env?: Readonly<Record<string, string>>;
  /** Use a site that runs already (a browser restarted on the same addresses). */
  readonly site?: Site;
};

/** One browser with the extension in it and the site as its only network. */
export class Session {
  readonly kind: BrowserKind;
  readonly browser: Browser;
  readonly site: Site;
  readonly dist: string;
  extensionId = '';
  readonly #options: SessionOptions;

  private constructor(kind: BrowserKind, browser: Browser, site: Site, dist: string, options: SessionOptions) {
    this.kind = kind;
    this.browser = browser;
    this.site = site;
    this.dist = dist;
    this.#options = options;
  }

  /** Launches a browser, headless, and installs the extension. */
  static async start(kind: BrowserKind, options: SessionOptions = {}): Promise<Session> {
    const site = options.site ?? (await new Site().start());
    const browser = await puppeteer.launch(launchOptions(kind, site, options));
    const session = new Session(kind, browser, site, resolve(root, options.dist ?? 'dist-test'), options);
    if (!options.bare) await session.install();
    return session;
  }

  /** Installs the extension from its folder and waits until its worker has set up the library and opened the welcome page. */
  async install(dist = this.dist): Promise<void> {
    this.extensionId = await this.browser.installExtension(dist);
    await this.ready();
    await this.#welcomed();
  }

  /** Waits until the names are in storage: the extension is of use from then on. */
  async ready(): Promise<void> {
    const page = await this.extensionPage('popup/popup.html');
    await page.waitForFunction(async () => 'names' in (await (globalThis as unknown as ChromeLike).chrome.storage.local.get('names')), {
      polling: 50,
      timeout: 20_000,
    });
    await page.close();
  }

  /** The welcome page comes to the front when it opens, and what is behind another tab is not read: so it must be there first. */
  async #welcomed(): Promise<void> {
    const page = await this.extensionPage('popup/popup.html');
    const isOpen = async () => {
      const tabs = await (globalThis as unknown as ChromeLike).chrome.tabs.query({});
      return tabs.some(({ url }) => url?.endsWith('library/welcome.html'));
    };
    // An extension installed a second time welcomes nobody.
    await page.waitForFunction(isOpen, { polling: 50, timeout: 3000 }).catch(() => undefined);
    await page.close();
  }

  /** Closes the browser. Throws if anything in it asked a host other than the test's own: no journey makes a network request. */
  async stop(): Promise<void> {
    await this.browser.close();
    if (!this.#options.site) await this.site.stop();
    const foreign = this.site.foreignRequests();
    if (foreign.length > 0 && !this.#options.allowForeign) throw new Error(`Requests to the network: ${foreign.join(', ')}`);
  }

  /** Address of one of the extension's own pages. */
  extensionUrl(path: string): string {
    return this.kind === 'chromium' ? `chrome-extension://${this.extensionId}/${path}` : `moz-extension://${geckoHost}/${path}`;
  }

  /** Opens a web page in a new tab of the test's size. */
  async open(url: string): Promise<Page> {
    const page = await this.browser.newPage();
    await page.setViewport({ width: 1000, height: 700 });
    await page.goto(url);
    await page.bringToFront();
    return page;
  }

  /** Opens one of the extension's pages in a tab. */
  async extensionPage(path: string): Promise<Page> {
    const page = await this.browser.newPage();
    // Firefox never reports the load of an extension's page, so none is waited for.
    await page.goto(this.extensionUrl(path), { waitUntil: this.kind === 'firefox' ? [] : 'load' });
    await page.waitForFunction(() => document.readyState === 'complete' && location.protocol.endsWith('-extension:'), {
      polling: 50,
      timeout: 15_000,
    });
    return page;
  }

  /** The browser's id of the tab that shows this address. */
  async tabId(url: string): Promise<number> {
    const page = await this.extensionPage('popup/popup.html');
    const id = await page.evaluate(async (wanted) => {
      const tabs = await (globalThis as unknown as ChromeLike).chrome.tabs.query({});
      return tabs.find((tab) => tab.url === wanted)?.id;
    }, url);
    await page.close();
    if (id === undefined) throw new Error(`No tab shows ${url}`);
    return id;
  }

  /** The popup for one page, opened in a tab (both browsers; test build only). */
  async popupFor(page: Page): Promise<Page> {
    const id = await this.tabId(page.url());
    return this.extensionPage(`popup/popup.html?tab=${id}`);
  }

  /** The real toolbar popup over the page in front (Chromium only). */
  async realPopup(): Promise<Page> {
    const worker = await this.worker();
    await worker.evaluate(() => (globalThis as unknown as ChromeLike).chrome.action.openPopup());
    const target = await this.browser.waitForTarget((each) => each.url().startsWith(this.extensionUrl('popup/popup.html')));
    return target.asPage();
  }

  /** Runs a script in Firefox's own window and gives what it comes to (Firefox only). */
  async inFirefox(expression: string): Promise<unknown> {
    const { connection } = this.browser as unknown as { connection: { send(method: string, params: object): Promise<BidiAnswer> } };
    const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const target = { context: tree.result.contexts?.[0]?.context };
    const { result } = await connection.send('script.evaluate', { expression, target, awaitPromise: true });
    if (result.type === 'exception') throw new Error(result.exceptionDetails?.text);
    return result.result?.value;
  }

  /** The extension's service worker (Chromium only). */
  async worker(): Promise<WebWorker> {
    const target = await this.browser.waitForTarget((each) => each.type() === 'service_worker' && each.url().includes(this.extensionId));
    const worker = await target.worker();
    if (!worker) throw new Error('The service worker has no context');
    return worker;
  }
}

type BidiAnswer = {
  result: {
    contexts?: { context: string }[];
    type?: string;
    exceptionDetails?: { text: string };
    result?: { value?: unknown };
  };
};

/** What tests use of the extension API inside the extension's own contexts. */
export type ChromeLike = {
  chrome: {
    storage: { local: { get(key?: string | string[]): Promise<Record<string, unknown>>; set(items: object): Promise<void> } };
    tabs: { query(filter: object): Promise<{ id?: number; url?: string }[]>; remove(ids: number[]): Promise<void> };
    action: { openPopup(): Promise<void>; getBadgeText(details: { tabId: number }): Promise<string> };
    runtime: { reload(): void; id: string };
  };
};

function launchOptions(kind: BrowserKind, site: Site, options: SessionOptions): LaunchOptions {
  const shared = {
    executablePath: executable(kind),
    headless: true,
    ...(options.profile ? { userDataDir: options.profile } : {}),
    ...(options.env && { env: { ...process.env, ...options.env } }),
  };
  if (kind === 'chromium') {
    return {
      ...shared,
      pipe: true,
      enableExtensions: true,
      args: [
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        // Else Chromium asks its maker about any form, and about spelling.
        '--disable-features=AutofillServerCommunication',
        `--proxy-server=127.0.0.1:${site.port}`,
        // Loopback too goes through the proxy.
        '--proxy-bypass-list=<-loopback>',
        ...(options.args ?? []),
      ],
    };
  }
  return {
    ...shared,
    browser: 'firefox',
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: geckoHost }),
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': site.port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': site.port,
      'network.proxy.allow_hijacking_localhost': true,
      'network.proxy.no_proxies_on': '',
      ...options.prefs,
    },
  };
}
