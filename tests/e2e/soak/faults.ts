import type { Page } from 'puppeteer';
import type { Session } from '../harness/session.ts';
import { chromeScope } from './firefox-scope.ts';

/** Something that went wrong, and at which step. */
export type Fault = { readonly step: number; readonly action: string; readonly words: string };

/** What Firefox itself writes down where a page was left before an answer came to it, and where we then listen to its window. */
const LEFT = /Promise (resolved|rejected) (while context is inactive|after context unloaded)|NS_ERROR_NOT_INITIALIZED/;

/** What a browser says where a real page may not load what it asks for; only those have anything to load. */
const NOT_LOADED = /default-src|Content-Security-Policy.* at https?:|too many CSP reports|downloadable font/;

/** Everything that goes wrong in pages, in the worker and in the extension's own pages. */
export class Faults {
  readonly list: Fault[] = [];
  /** What is being done. */
  step = 0;
  action = '';
  readonly #heard = new WeakSet<object>();
  readonly #foreign: readonly string[];

  /** Pages at the `foreign` addresses may complain of themselves. */
  constructor(foreign: readonly string[]) {
    this.#foreign = foreign;
  }

  note(words: string): void {
    this.list.push({ step: this.step, action: this.action, words: words.slice(0, 800) });
  }

  /** Hears every tab to come as well, and in Chromium the worker. */
  async hearAll(session: Session): Promise<void> {
    for (const page of await session.browser.pages()) this.hear(page);
    session.browser.on('targetcreated', async (target) => {
      if (target.type() === 'service_worker') await this.#hearWorker(session);
      const page = target.type() === 'page' ? await target.page().catch(() => null) : null;
      if (page) this.hear(page);
    });
    if (session.kind === 'chromium') await this.#hearWorker(session);
  }

  hear(page: Page): void {
    if (this.#heard.has(page)) return;
    this.#heard.add(page);
    // By the time that it is heard of, the page may have gone on to another.
    const isForeign = (words: string) =>
      NOT_LOADED.test(words) || this.#foreign.some((url) => page.url().startsWith(url) || words.includes(url));
    const tell = (words: string) => {
      if (words.includes('-extension:') || !isForeign(words)) this.note(`${page.url()}: ${words}`);
    };
    page.on('pageerror', (error) => tell(error instanceof Error ? `${error.message} ${error.stack}` : String(error)));
    page.on('console', (message) => message.type() === 'error' && tell(`${message.text()} ${message.location().url ?? ''}`));
    page.on('error', (error) => this.note(`the page crashed: ${error.message}`));
    page.on('dialog', (dialog) => void dialog.accept().catch(() => undefined));
  }

  /** Takes over what Firefox has written down of the extension since it was last asked. */
  async takeFromFirefox(session: Session): Promise<void> {
    const taken = await chromeScope<string[]>(session, () => {
      const { console: log } = (globalThis as unknown as Chrome).Services;
      const errors = log.getMessageArray().filter(({ message }) => /moz-extension:/.test(message) && /Error/.test(message));
      log.reset();
      return errors.map(({ message }) => message);
    });
    for (const words of taken) if (!LEFT.test(words)) this.note(words);
  }

  async #hearWorker(session: Session): Promise<void> {
    const worker = await session.worker().catch(() => undefined);
    if (!worker || this.#heard.has(worker)) return;
    this.#heard.add(worker);
    worker.on('console', (message) => message.type() === 'error' && this.note(`worker: ${message.text()}`));
    worker.client.on('Runtime.exceptionThrown', ({ exceptionDetails }) =>
      this.note(`worker: ${exceptionDetails.exception?.description ?? exceptionDetails.text}`),
    );
  }
}

type Chrome = { readonly Services: { readonly console: { getMessageArray(): { readonly message: string }[]; reset(): void } } };
