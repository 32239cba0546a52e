import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Said } from '../../../library/import/answer.ts';
import type { Article, DocumentInput } from '../../../library/import/article.ts';
import { pageInTab } from '../../../library/import/page-in-tab.ts';
import type { Draft } from '../../../src/report/draft/draft.ts';
import { docx, file, latin, pdf, wordParagraph } from '../../unit/library/import/files.ts';
import { encodings, files, told } from '../../unit/library/import/good-files.ts';
import { NEWS, PERSIAN } from '../../unit/library/import/pages.ts';
import { browsers, Session } from '../harness/session.ts';
import { changesSeen, openWatched, startAfresh } from '../page/changes-seen.ts';

const today = '2026-11-28';
const address = 'https://courier.example/ferry';

/** A page with an element of its own and a picture that is not there; it counts how often each is made or missed. */
const OWN = `<!doctype html><html lang="en"><head><title>Own</title><script>
  var made = 0, missed = 0;
  customElements.define('own-word', class extends HTMLElement { constructor() { super(); made++; } });
</script></head><body><p>One <b>Two</b> three.</p><own-word>Four <img src="/pixel.png" onerror="missed++"> five.</own-word><ul><li>Six.</li></ul><p>Seven.</p></body></html>`;

/** Asks a worker of the built extension from one of its pages, as the library does. Bytes travel there as letters. */
async function ask<Reply>(page: Page, script: string, request: object, bytes?: ArrayBuffer): Promise<Said<Reply>> {
  const letters = bytes && String.fromCharCode(...new Uint8Array(bytes));
  const said = await page.evaluate(
    (name, json, content) =>
      new Promise<string>((resolve, reject) => {
        const worker = new Worker(`import/${name}.js`);
        worker.onerror = ({ message }) => reject(new Error(message));
        worker.onmessage = ({ data }) => {
          if (data.said === 'progress') return;
          worker.terminate();
          resolve(JSON.stringify(data));
        };
        const request = JSON.parse(json);
        if (content !== null) request.input.bytes = Uint8Array.from(content, (letter) => letter.charCodeAt(0)).buffer;
        worker.postMessage(request);
      }),
    script,
    JSON.stringify(request),
    letters ?? null,
  );
  return JSON.parse(said) as Said<Reply>;
}

function read(page: Page, input: DocumentInput): Promise<Said<Article>> {
  if (input.kind !== 'file') return ask(page, 'read', { input, today });
  const { bytes, ...rest } = input;
  const isPdf = String.fromCharCode(...new Uint8Array(bytes.slice(0, 5))) === '%PDF-';
  return ask(page, isPdf ? 'read-pdf' : 'read', { input: rest, today }, bytes);
}

describe.each(browsers)('the workers that import, %s', (kind) => {
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    session = await Session.start(kind);
    page = await session.extensionPage('library/library.html');
  });
  afterAll(() => session.stop());

  it.each([...encodings, ...files])('read %s', async (_what, input, wanted) => {
    const said = await read(page, input());
    expect(said.said === 'done' && told(said.reply)).toMatchObject(wanted);
  });

  it.each([
    ['a page', { kind: 'page', html: NEWS, url: address }, 'The ferry between Halden Bay'],
    ['a page from right to left', { kind: 'page', html: PERSIAN, url: address }, 'مقام‌های محلی'],
    ['what is pasted', { kind: 'text', text: 'It sails again.' }, 'It sails again.'],
  ] as const)('read %s', async (_what, input, start) => {
    const said = await read(page, input);
    expect(said.said === 'done' && said.reply.text.slice(0, start.length)).toBe(start);
  });

  it.each([
    ['nothing', { kind: 'text', text: ' ' }, 'import_empty', []],
    ['a picture', file('a.png', latin('\x89PNG\r\n\x1a\n\0\0\0\rIHDR')), 'import_image', []],
    ['a PDF without text', file('a.pdf', pdf([[]])), 'import_pdf_no_text', []],
    ['a broken PDF', file('a.pdf', '%PDF-1.7\nnothing'), 'import_broken', ['PDF']],
    ['half a Word document', file('a.docx', docx(wordParagraph('Words')).slice(0, 300)), 'import_broken', ['Word']],
  ] as const)('say of %s what is wrong', async (_what, input, key, args) => {
    expect(await read(page, input)).toEqual({ said: 'fault', key, args });
  });

  it.each([
    ['extract-en', 'en', 'Trucks from Herat wait in Iran.', ['Herat', 'Iran']],
    ['extract-any', 'fa', 'کامیون‌ها در ایران مانده‌اند.', ['ایران']],
  ])('%s finds what a text names', async (script, lang, text, names) => {
    const source = { lang, date: { edtf: today, basis: 'stated' } };
    const said = await ask<Draft>(page, script, { id: 'a', title: 'A', text, source, origins: {}, taught: [] });
    const report = said.said === 'done' ? said.reply.report : undefined;
    expect(report?.mentions.map(({ start, end }) => report.text.slice(start, end))).toEqual(names);
  });

  it('ask nothing of the network', () => expect(session.site.foreignRequests()).toEqual([]));
});

describe.each(browsers)('what is taken of a page, %s', (kind) => {
  let session: Session;
  beforeAll(async () => {
    session = await Session.start(kind);
  });
  afterAll(() => session.stop());

  /** What the library would take of the page, with what it changed of it. */
  async function take(select?: string) {
    const { page } = await openWatched(session, session.site.page('/ferry', NEWS));
    await page.evaluate((selector) => {
      const words = selector && document.querySelector(selector);
      if (words) getSelection()?.selectAllChildren(words);
    }, select);
    await startAfresh(page);
    const taken = await page.evaluate(pageInTab, 10_000_000);
    const selected = await page.evaluate(() => String(getSelection()));
    const changes = await changesSeen(page);
    await page.close();
    return { taken, selected, changes };
  }

  it('is its markup, language and address, and nothing there changes', async () => {
    const { taken, changes } = await take();
    expect(taken).toMatchObject({
      title: 'Ferry link to Orsund reopens after storm - The Northern Courier',
      url: session.site.url('/ferry'),
      contentType: 'text/html',
    });
    expect(taken.html).toMatch(/^<html lang="en-GB"><head>/);
    expect(taken.html).toContain('"@type":"NewsArticle"');
    expect(taken.selection).toBeUndefined();
    expect(changes).toEqual([]);
  });

  it('is also what is selected, which stays selected', async () => {
    const { taken, selected, changes } = await take('article > p:nth-of-type(2)');
    expect(taken.selection).toContain('sailed again on Wednesday');
    expect(selected).toContain('sailed again on Wednesday');
    expect(changes).toEqual([]);
  });

  it('runs nothing of the page, and loads nothing of it again', async () => {
    const { page } = await openWatched(session, session.site.page('/own', OWN));
    const done = () => page.evaluate(() => [Reflect.get(globalThis, 'made'), Reflect.get(globalThis, 'missed')] as const);
    const loads = () => session.site.requests.filter((request) => request.includes('/pixel.png')).length;
    await page.waitForFunction(() => Reflect.get(globalThis, 'missed') === 1);
    await page.evaluate(() => getSelection()?.setBaseAndExtent(document.querySelector('b') ?? document, 0, document.body, 3));
    const before = [await done(), loads()];
    const { selection } = await page.evaluate(pageInTab, 10_000_000);
    // A picture that were asked for again would be before this one.
    await page.evaluate(() => fetch('/after'));
    expect([await done(), loads()]).toEqual(before);
    expect(before).toEqual([[1, 1], 1]);
    expect(selection).toBe(
      '<p><b>Two</b> three.</p><own-word>Four <img src="/pixel.png" onerror="missed++"> five.</own-word><ul><li>Six.</li></ul>',
    );
  });

  it.each([
    ['within words', ['b', 0, 1], ['b', 0, 3], 'wo'],
    ['from words to words', ['p', 0, 2], ['li', 0, 3], /^<p>e <b>Two<\/b> three\.<\/p><own-word>.*<\/own-word><ul><li>Six<\/li><\/ul>$/],
    ['to the start of an element', ['b', 0, 0], ['own-word', 0, 0], '<p><b>Two</b> three.</p><own-word></own-word>'],
  ] as const)('is cut where the selection is: %s', async (_what, start, end, wanted) => {
    const { page } = await openWatched(session, session.site.page('/own', OWN));
    await page.evaluate(
      (...ends) => {
        const [from, to] = ends.map(([selector, child, offset]) => [document.querySelector(selector)?.childNodes[child], offset] as const);
        if (from?.[0] && to?.[0]) getSelection()?.setBaseAndExtent(from[0], from[1], to[0], to[1]);
      },
      start,
      end,
    );
    const { selection } = await page.evaluate(pageInTab, 10_000_000);
    if (typeof wanted === 'string') expect(selection).toBe(wanted);
    else expect(selection).toMatch(wanted);
    await page.close();
  });
});
