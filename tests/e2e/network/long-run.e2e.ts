import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { epub, pdf, pdfLines } from '../../unit/library/import/files.ts';
import { card, waitForMark } from '../harness/page.ts';
import { browsers, Session } from '../harness/session.ts';
import { openLibrary, reviewOf, save, savedBy, says } from '../own/library-steps.ts';
import { mouse } from '../page/correcting.ts';
import { press, until, words } from '../shell/sample.ts';

const far = 'http://tracker.example';

/** What asks for something wherever it becomes part of a document: pictures, styles, fonts, frames, sounds, hints, a page to go on to. */
const asking = `<img src="${far}/pixel.gif"><img srcset="${far}/wide.png 2x" loading="lazy" src="${far}/lazy.png"><picture><source srcset="${far}/source.avif"><img src="${far}/picture.png"></picture>
<link rel="stylesheet" href="${far}/style.css"><style>@import url(${far}/import.css);@font-face{font-family:f;src:url(${far}/f.woff2)}p{background:url(${far}/p.png);font-family:f}</style>
<iframe src="${far}/frame"></iframe><video poster="${far}/poster.png" src="${far}/film.mp4" preload="auto"></video><audio src="${far}/sound.mp3" preload="auto"></audio>
<object data="${far}/object.svg"></object><embed src="${far}/embed.svg"><svg><image href="${far}/image.svg"/><use href="${far}/use.svg#a"/></svg>
<link rel="preload" as="image" href="${far}/preload.png"><link rel="prefetch" href="${far}/prefetch"><link rel="dns-prefetch" href="${far}"><link rel="icon" href="${far}/icon.png">
<meta property="og:image" content="${far}/og.png"><link rel="canonical" href="${far}/canonical"><script src="${far}/script.js"></script><base href="${far}/">
<table background="${far}/table.png"><tr><td>Kabul</td></tr></table><input type="image" src="${far}/input.png">`;

const story = (place: string) =>
  ['A ferry was sent', 'The road was closed', 'Traders waited', 'A bridge was mended']
    .map(
      (start, day) =>
        `<p>${start} to ${place} on ${day + 2} July 2021, and officials in Kabul said that the Taliban had been told of it in a letter.</p>`,
    )
    .join('\n');

const html = (place: string) =>
  `<!doctype html><html lang="en"><head><title>News from ${place}</title></head><body><article><h1>News from ${place}</h1>${story(place)}${asking}</article></body></html>`;

type Given = { readonly name: string; readonly title: string; bytes(): Uint8Array };

const files: readonly Given[] = [
  { name: 'page.html', title: 'News from Herat', bytes: () => new TextEncoder().encode(html('Herat')) },
  {
    name: 'notes.md',
    title: 'Notes from Kunduz',
    bytes: () =>
      new TextEncoder().encode(
        `# Notes from Kunduz\n\n![a](${far}/md.png)\n\n${story('Kunduz').replace(/<\/?p>/g, '\n')}\n\n<img src="${far}/md.gif">\n\n[b]: ${far}/md`,
      ),
  },
  {
    name: 'book.epub',
    title: 'A book of Bagram',
    bytes: () =>
      epub(
        [
          `<h1>A book of Bagram</h1>${story('Bagram')}<img src="${far}/epub.png"/><link rel="stylesheet" href="${far}/epub.css"/><script src="${far}/epub.js"></script>`,
        ],
        '<dc:title>A book of Bagram</dc:title>',
        {
          'META-INF/encryption.txt': far,
        },
      ),
  },
  {
    name: 'paper.pdf',
    title: 'A paper on Ghazni',
    bytes: () =>
      pdf(
        [
          pdfLines(
            760,
            'A paper on Ghazni',
            ...Array.from({ length: 12 }, (_, n) => `On ${n + 2} July 2021 the Taliban spoke in Ghazni of the road to Kabul and Herat.`),
          ),
        ],
        {
          info: '/Title(A paper on Ghazni)',
          // What opens with the file, and where its parts are said to be.
          trailer: `/URI(${far}/pdf)/OpenAction<</S/URI/URI(${far}/open)>>/F<</FS/URL/F(${far}/file)>>`,
        },
      ),
  },
];

/** A long day with the extension. What opens a page is asked for by the page; from then on nothing may be. */
describe.each(browsers)('a long run asks the network for nothing, %s', (kind) => {
  let session: Session;
  let page: Page;
  let library: Page;
  let from = 0;

  beforeAll(async () => {
    session = await Session.start(kind);
    // One that names places and asks for nothing, not even an icon.
    const quiet = `<!doctype html><html lang="en"><head><title>Quiet</title><link rel="icon" href="data:,"></head><body style="margin:80px">${story('Herat')}</body></html>`;
    page = await session.open(session.site.page('/quiet', quiet));
    await waitForMark(page, 'Kabul');
    from = session.site.requests.length;
  });
  afterAll(() => session.stop());

  /** What was asked of the test's own server or of any other since the page was there; a browser's own housekeeping apart. */
  const asked = () => {
    const foreign = new Set(session.site.foreignRequests());
    return session.site.requests.slice(from).filter((line) => foreign.has(line) || line.includes(`:${session.site.port}/`));
  };

  const give = async ({ name, bytes }: Given) => {
    await library.evaluate(
      (name, letters) => {
        const data = new DataTransfer();
        data.items.add(new File([Uint8Array.from(letters, (letter) => letter.charCodeAt(0))], name));
        for (const type of ['dragenter', 'drop'])
          document.querySelector('.page')?.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: data }));
      },
      name,
      Array.from(bytes(), (byte) => String.fromCharCode(byte)).join(''),
    );
    await library.waitForFunction(() => location.pathname.endsWith('/review.html'), { polling: 50, timeout: 20_000 });
  };

  it('when it is installed and welcomes', async () => {
    const welcome = await session.extensionPage('library/welcome.html');
    await says(welcome, 'Welcome to Backgrounder');
    await welcome.close();
    expect(asked()).toEqual([]);
  });

  it('when cards are opened, pinned and corrected, and the popup is used', async () => {
    await page.bringToFront();
    await mouse.open(page, 'kabul', 'Kabul');
    await mouse.press(page, 'Why this mark?');
    await mouse.press(page, 'Not this one');
    await page.keyboard.press('Escape');
    await mouse.open(page, 'herat', 'Herat');
    await mouse.press(page, 'Keep open');
    await page.keyboard.press('Escape');
    const popup = await session.popupFor(page);
    await until(
      () => words(popup),
      (shown) => shown.includes('Corrections here: 1') && shown.includes('Herat'),
    );
    await popup.close();
    expect(asked()).toEqual([]);
  });

  it.each(files)('when $name, which would load much, is made a report, checked, saved and read', async (given) => {
    library = await openLibrary(session);
    await says(library, 'came with Backgrounder');
    await give(given);
    await says(library, 'Check the report', given.title);
    await save(library);
    await says(library, given.title);
    await library.close();
    expect(asked()).toEqual([]);
  });

  it('when reports are searched, shown, exported and backed up, and settings are seen', async () => {
    library = await openLibrary(session);
    await says(library, 'came with Backgrounder');
    const backup = await savedBy(library, () => press(library, 'Save a backup'));
    expect(backup.text).toContain('News from Herat');
    await library.type('.search-field', 'customs');
    await says(library, 'Islam Qala customs');
    await library.close();
    const settings = await session.extensionPage('library/settings.html');
    await says(settings, 'Settings');
    await settings.close();
    expect(asked()).toEqual([]);
  });

  it('when a page that itself loads much is made a report: nothing but what it asked for by itself', async () => {
    session.site.page('/loud', {
      body: html('Zaranj').replaceAll(far, session.site.url('/loud')),
      headers: { 'content-security-policy': "base-uri 'none'" },
    });
    const loud = await session.open(session.site.url('/loud'));
    await waitForMark(loud, 'Kabul');
    await until(
      async () => session.site.requests.filter((line) => line.includes('/loud/film.mp4')).length,
      (count) => count > 0,
    );
    from = session.site.requests.length;
    const review = await reviewOf(session, loud);
    await says(review, 'News from Zaranj');
    await save(review);
    await review.close();
    // A browser may ask again for a film or an icon that it did not get, in the page's own time.
    expect(asked().filter((line) => !/\/(?:film\.mp4|sound\.mp3|icon\.png|prefetch)$/.test(line))).toEqual([]);
    expect(await card(loud)).toBeUndefined();
  });
});
