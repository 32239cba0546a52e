import { afterAll, beforeAll, describe, it } from 'vitest';
import { browsers, Session } from '../harness/session.ts';
import { expectMarked, picture } from './browser-page.ts';

/** Everything that is to be marked in `article.html` near the viewport, piece by piece: nothing across blocks, nothing in fields or scripts. */
const nearTop = ['Islam', ' ', 'Qala', 'Islam\u00a0Qala', 'Herat', 'Kabul', 'Islam', 'Qala', 'Taliban'];

describe.each(browsers)('names in %s', (kind) => {
  let session: Session;
  beforeAll(async () => {
    session = await Session.start(kind);
  });
  afterAll(() => session.stop());

  it('are marked over inline elements and line breaks, not over block edges, and only near the viewport', async () => {
    const page = await session.open(session.site.url('/fixtures/article.html'));
    await expectMarked(page, nearTop);
    await picture(session, page, 'article');
    await page.evaluate(() => document.getElementById('far')?.scrollIntoView());
    await expectMarked(page, ['Tajikistan']);
    await page.evaluate(() => scrollTo(0, 0));
    await expectMarked(page, nearTop);
  });

  it('are found from the reader’s place on when a page opens further down', async () => {
    const page = await session.open(session.site.url('/fixtures/article.html#far'));
    await expectMarked(page, ['Tajikistan']);
  });

  it('are found in plain text files', async () => {
    const page = await session.open(session.site.page('/plain.txt', { body: 'From Kabul to Herat.\n', type: 'text/plain; charset=utf-8' }));
    await expectMarked(page, ['Kabul', 'Herat']);
  });

  it('are found in XHTML', async () => {
    const body = '<html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body><p>From <i>Kabul</i>.</p></body></html>';
    const page = await session.open(session.site.page('/x.xhtml', { body, type: 'application/xhtml+xml' }));
    await expectMarked(page, ['Kabul']);
  });

  it.each([
    ['XML', 'application/xml', '<a><b>Kabul</b></a>'],
    ['SVG', 'image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"><text y="20">Kabul</text></svg>'],
    ['a page without a body', 'application/xhtml+xml', '<html xmlns="http://www.w3.org/1999/xhtml"></html>'],
    ['a frameset', 'text/html', '<frameset cols="50%,50%"><frame><frame></frameset>'],
  ])('do no harm in %s', async (name, type, body) => {
    const page = await session.browser.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.goto(session.site.page(`/odd-${encodeURIComponent(name)}`, { body, type }));
    await new Promise((done) => setTimeout(done, 400));
    if (errors.length > 0) throw new Error(errors.join('\n'));
  });
});
