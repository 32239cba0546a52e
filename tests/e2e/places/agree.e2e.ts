import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pause } from '../harness/page.ts';
import { browsers, Session } from '../harness/session.ts';
import { counted } from './seen.ts';

/** Whole pages of the web, where they are at hand. */
const realFolder = resolve('../shared/gold/pages-dev');
const real = existsSync(realFolder) ? readdirSync(realFolder).filter((name) => !name.includes('.json')) : [];
if (real.length === 0) console.info('Browsers are not compared on real pages: there are none beside the project.');

const fixtures = ['pages', 'places'].flatMap((folder) =>
  readdirSync(`tests/fixtures/${folder}`).map((name) => `/fixtures/${folder}/${name}`),
);

/** Real pages stay as they are: nothing is fetched and no script runs. */
const headers = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" };

describe('both browsers', () => {
  let sessions: Session[] = [];
  let askers: Page[] = [];
  beforeAll(async () => {
    // The pages' own links to other hosts make browsers connect there ahead of time.
    sessions = await Promise.all(browsers.map((kind) => Session.start(kind, { allowForeign: true })));
    for (const { site } of sessions) {
      site.folder('/fixtures/', resolve('tests/fixtures'));
      for (const name of real) site.page(`/real/${name}`, { body: readFileSync(resolve(realFolder, name, 'source.html')), headers });
    }
    askers = await Promise.all(sessions.map((session) => session.extensionPage('popup/popup.html')));
  });
  afterAll(() => Promise.all(sessions.map((session) => session.stop())));

  it.each([...fixtures, ...real.map((name) => `/real/${name}`)])('find the same in %s', async (path) => {
    const pages = await Promise.all(sessions.map((session) => openWhole(session, path)));
    // Each fixture has something to be found.
    const least = path.startsWith('/fixtures/') ? 2 : 1;
    const look = () => Promise.all(pages.map((page, index) => everything(page, askers[index] as Page)));
    // Some pages change for a while, and long ones are read in quiet moments.
    const deadline = Date.now() + 30_000;
    let seen = await look();
    while ((differences(seen).length > 0 || lengthOf(seen) < least) && Date.now() < deadline) {
      await pause(200);
      seen = await look();
    }
    expect(differences(seen).slice(0, 5), `${browsers[0]} -, ${browsers[1]} +`).toEqual([]);
    expect(lengthOf(seen)).toBeGreaterThanOrEqual(least);
    await Promise.all(pages.map((page) => page.close()));
  });
});

/** Opens a page with all of it near the viewport. */
async function openWhole(session: Session, path: string): Promise<Page> {
  const page = await session.browser.newPage();
  await page.setViewport({ width: 1000, height: 700 });
  await page.goto(session.site.url(path), { waitUntil: 'domcontentloaded' });
  await page.bringToFront();
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewport({ width: 1000, height: Math.max(700, height) });
  return page;
}

/** What is counted, and a line for each mark that can be seen: its look, its words and the text around them. */
async function everything(page: Page, asker: Page): Promise<string[]> {
  const lines = await page.evaluate(() =>
    [...CSS.highlights].flatMap(([registry, highlight]) =>
      [...highlight].flatMap(({ startContainer: node, startOffset: start, endOffset: end }) => {
        if (!(node instanceof Text) || !(node.parentElement?.checkVisibility() ?? true)) return [];
        const around = `${node.data.slice(Math.max(0, start - 20), start)}[${node.data.slice(start, end)}]${node.data.slice(end, end + 20)}`;
        return [`${registry} ${around.replace(/\s+/g, ' ')}`];
      }),
    ),
  );
  return [await counted(asker, page), ...lines.sort()];
}

const lengthOf = ([first]: readonly (readonly string[])[]): number => first?.length ?? 0;

/** Lines that only one of two lists has, or has more often. */
function differences([left = [], right = []]: readonly (readonly string[])[]): string[] {
  const without = (lines: readonly string[], others: readonly string[]) => {
    const rest = [...others];
    return lines.filter((line) => {
      const at = rest.indexOf(line);
      if (at >= 0) rest.splice(at, 1);
      return at < 0;
    });
  };
  const unread = left.concat(right).filter((line) => line === 'reading' || line === 'no answer');
  return [...unread, ...without(left, right).map((line) => `- ${line}`), ...without(right, left).map((line) => `+ ${line}`)];
}
