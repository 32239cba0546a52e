import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const root = new URL('../../..', import.meta.url).pathname;

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.xhtml': 'application/xhtml+xml; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
};

/** The names of this server. */
const hosts = { own: '127.0.0.1', other: 'localhost', plain: 'news.test', below: 'world.news.test' } as const;

/** Hosts that the browsers ask of their own accord (clock, updates, settings), with or without an extension. */
const housekeeping: readonly string[] = [
  '//clients2.google.com/time/',
  'update.googleapis.com',
  'accounts.google.com:443',
  'redirector.gvt1.com:443',
  'firefox.settings.services.mozilla.com:443',
  'firefox-settings-attachments.cdn.mozilla.net:443',
  'content-signature-2.cdn.mozilla.net:443',
];

/** A page put up by a test: its body and headers of its own. */
export type ServedPage = {
  readonly body: string | Buffer;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** The answer goes on for ever: more is awaited, and does not come. */
  readonly isHalf?: true;
};

/**
 * The only network a test browser has: a web server that is also the browser's proxy for every host, so that each
 * request of the whole browser, the extension's included, passes here and is written down.
 */
export class Site {
  /** Every request seen, in order, as `METHOD URL`. */
  readonly requests: string[] = [];
  readonly #pages = new Map<string, ServedPage>();
  readonly #folders = new Map<string, string>([
    ['/fixtures/', join(root, 'tests/fixtures/pages')],
    ['/own-reports/', join(root, 'tests/fixtures/own-reports')],
  ]);
  readonly #server = createServer((request, response) => void this.#answer(request, response));
  readonly #foreign = new Set<string>();

  /** Starts on a free loopback port. */
  async start(): Promise<this> {
    // A CONNECT is a request to some https host: none is ever expected.
    this.#server.on('connect', (request, socket) => {
      this.requests.push(`CONNECT ${request.url}`);
      this.#foreign.add(`CONNECT ${request.url}`);
      // A browser that hangs up meanwhile is no fault of the test.
      socket.on('error', () => socket.destroy());
      socket.end('HTTP/1.1 502 No such host\r\n\r\n');
    });
    await new Promise<void>((done) => this.#server.listen(0, '127.0.0.1', done));
    return this;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise<void>((done) => this.#server.close(() => done()));
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  /** Address of a path on this site; `other` gives the same server under another origin, `plain` under one that no browser holds secure, `below` under a subdomain of that. */
  url(path: string, origin: keyof typeof hosts = 'own'): string {
    return `http://${hosts[origin]}:${this.port}${path}`;
  }

  /** Puts up a page at a path and gives its address. */
  page(path: string, body: string | ServedPage): string {
    this.#pages.set(path, typeof body === 'string' ? { body } : body);
    return this.url(path);
  }

  /** Serves a folder of files under a path that ends in a slash. */
  folder(path: string, directory: string): void {
    this.#folders.set(path, directory);
  }

  /** Requests to any host but this one that are not the browser's own housekeeping: none is ever expected. */
  foreignRequests(): readonly string[] {
    return [...this.#foreign].filter((line) => !housekeeping.some((host) => line.includes(host)));
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
    const line = `${request.method} ${url}`;
    this.requests.push(line);
    const ours = url.port === String(this.port) && Object.values<string>(hosts).includes(url.hostname);
    if (!ours) {
      this.#foreign.add(line);
      response.writeHead(502).end();
      return;
    }
    // Chromium asks for it when it likes, and would put a missing one down as the page's error.
    if (url.pathname === '/favicon.ico') {
      response.writeHead(204).end();
      return;
    }
    const page = this.#pages.get(url.pathname) ?? (await this.#file(decodeURIComponent(url.pathname)));
    if (!page) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end();
      return;
    }
    response.writeHead(200, { 'content-type': page.type ?? 'text/html; charset=utf-8', 'cache-control': 'no-store', ...page.headers });
    if (page.isHalf) response.write(page.body);
    else response.end(page.body);
  }

  async #file(path: string): Promise<ServedPage | undefined> {
    for (const [prefix, directory] of this.#folders) {
      if (!path.startsWith(prefix)) continue;
      const file = normalize(join(directory, path.slice(prefix.length)));
      if (!file.startsWith(directory)) return undefined;
      const body = await readFile(file).catch(() => undefined);
      if (body) return { body, type: types[extname(file)] ?? 'application/octet-stream' };
    }
    return undefined;
  }
}
