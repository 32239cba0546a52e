import type { Page } from 'puppeteer';
import { pick, randomFrom } from '../../../bench/random.mjs';
import type { Session } from '../harness/session.ts';
import { Faults } from './faults.ts';
import type { SoakPage } from './site-pages.ts';

/** So many short-lived tabs stand beside the two that stay. */
const MOST_TABS = 3;

/** Somebody who reads, in a browser with the extension: the same seed does the same things. */
export class Reader {
  readonly session: Session;
  readonly pages: readonly SoakPage[];
  readonly random: () => number;
  readonly faults: Faults;
  /** One document for the whole time. */
  steady!: Page;
  /** One tab that goes from page to page. */
  travelling!: Page;
  /** Others, the oldest first. */
  tabs: Page[] = [];
  /** The tab in front. */
  front!: Page;
  /** What is being done with a page of the extension, for whoever waits in vain. */
  visiting = '';

  constructor(session: Session, pages: readonly SoakPage[], seed: number) {
    this.session = session;
    this.pages = pages;
    this.random = randomFrom(seed);
    this.faults = new Faults(pages.filter(({ foreign }) => foreign).map(({ url }) => url));
  }

  /** Opens the two tabs that stay, and begins to write down what goes wrong anywhere. */
  async begin(): Promise<void> {
    const { session, faults } = this;
    await faults.hearAll(session);
    for (const page of await session.browser.pages()) if (page.url().includes('-extension:')) await page.close();
    this.travelling = await this.newTab(this.steadyUrl);
    this.steady = await this.newTab(this.steadyUrl);
    this.tabs = [];
  }

  get steadyUrl(): string {
    return this.session.site.url('/steady');
  }

  /** A whole number below `limit`. */
  readonly below = (limit: number): number => Math.floor(this.random() * limit);

  pick<T>(list: readonly T[]): T | undefined {
    return list.length > 0 ? pick(this.random, list) : undefined;
  }

  /** The address of some page, the more likely the more weight it has. */
  somePage(): string {
    let at = this.random() * this.pages.reduce((sum, { weight }) => sum + weight, 0);
    for (const { url, weight } of this.pages) {
      at -= weight;
      if (at < 0) return url;
    }
    return this.steadyUrl;
  }

  /** Opens a tab, in front; the oldest short-lived one goes where there are too many. */
  async newTab(url: string): Promise<Page> {
    const page = await this.session.browser.newPage();
    this.faults.hear(page);
    await page.setViewport({ width: 1000, height: 700 });
    this.front = page;
    this.tabs.push(page);
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    if (this.tabs.length > MOST_TABS) await this.closeTab(this.tabs[0] as Page);
    return page;
  }

  /** Closes a short-lived tab. */
  async closeTab(page: Page): Promise<void> {
    this.tabs = this.tabs.filter((each) => each !== page);
    await page.close();
    if (this.front === page) await this.toFront(this.pick([this.steady, this.travelling, ...this.tabs]) as Page);
  }

  async toFront(page: Page): Promise<void> {
    this.front = page;
    await page.bringToFront();
  }

  /** Opens a page of the extension, has it used, and closes it and whatever it has opened. */
  async visit(path: string, use: (page: Page) => Promise<unknown>): Promise<void> {
    this.visiting = `opening ${path}`;
    const page = await this.session.extensionPage(path);
    this.faults.hear(page);
    try {
      this.visiting = `in ${path}`;
      await use(page);
    } finally {
      this.visiting = `closing ${path}`;
      await page.close().catch(() => undefined);
      this.visiting = `closing what ${path} opened`;
      await this.closeOurs();
      await this.toFront(this.front);
      this.visiting = '';
    }
  }

  /** Closes every page of the extension. */
  async closeOurs(): Promise<void> {
    for (const page of await this.session.browser.pages())
      if (page.url().includes('-extension:')) await page.close().catch(() => undefined);
  }
}
