import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encodePack } from '../../../src/report/pack.ts';
import { smallReport } from '../../unit/small-report.ts';
import { marks } from '../harness/page.ts';
import { browsers, Session } from '../harness/session.ts';
import { axeFaults, press, until, words } from './sample.ts';

const news = 'Troops leave Bagram\n\nOn 2 July 2021 troops left Bagram. The Taliban spoke of it in Kabul. The road to Herat was closed.';

describe.each(browsers)('what is given to the library, %s', (kind) => {
  let session: Session;
  let page: Page;
  let library: Page;

  beforeAll(async () => {
    session = await Session.start(kind);
    page = await session.open(session.site.page('/news', '<!doctype html><title>News</title><p lang="en">The ferry reached Velm.'));
    library = await session.extensionPage('library/library.html');
    await shows('1 report');
  });
  afterAll(async () => {
    await session.stop();
  });

  const shows = (...parts: readonly string[]) =>
    until(
      () => words(library),
      (shown) => parts.every((part) => shown.includes(part)),
    );
  /** Puppeteer does not know where an extension's page of Firefox has gone. */
  const where = () => library.evaluate(() => location.href).catch(() => '');
  /** As a reader would drop it: the browsers let no test drag a file from outside. */
  const drop = (name: string, text: string) =>
    library.evaluate(
      (name, text) => {
        const data = new DataTransfer();
        data.items.add(new File([text], name));
        for (const type of ['dragenter', 'drop'])
          document.querySelector('.page')?.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: data }));
      },
      name,
      text,
    );

  it('is a pack: looked into first, then added, and pages are marked by it', async () => {
    await drop('ferry.json', encodePack(smallReport('ferry', 'The ferry')));
    await shows('What this file would add', '1 new report', 'The ferry', '1 name would be marked');
    expect(await axeFaults(library)).toEqual([]);
    await press(library, 'Add 1 report');
    await shows('1 report added.', '2 reports');
    await page.bringToFront();
    await until(
      async () => (await marks(page)).map(({ text }) => text),
      (texts) => texts.join() === 'Velm',
    );
    await library.bringToFront();
  });

  it('is a pack of what is there already: that is said, and it leads there', async () => {
    await drop('again.json', encodePack(smallReport('ferry', 'The ferry')));
    await shows('there is nothing to add', 'The ferry', 'Close');
    expect(await axeFaults(library)).toEqual([]);
    await library.click('.preview a');
    await shows('The ferry reached Velm');
    await library.goBack({ waitUntil: [] });
    await shows('2 reports');
  });

  it('is a pack that was changed on its way: refused, the library as it was', async () => {
    await drop('ferry.json', encodePack(smallReport('boat')).replace('noon', 'dusk'));
    await shows('was changed after it was made');
    await press(library, 'Close');
    await shows('2 reports');
  });

  it('is a file that cannot be read: a sentence says why, and nothing is kept', async () => {
    await drop('paper.pdf', '%PDF-1.4 and no more');
    await shows('This PDF file is damaged');
    expect(await words(library)).not.toContain('Not finished yet');
    await press(library, 'Close');
  });

  it('is a file or a pasted text: a draft to be reviewed, which waits where one left it', async () => {
    await drop('news.txt', news);
    await until(where, (url) => url.includes('library/review.html#'));
    await library.goto(session.extensionUrl('library/library.html'), { waitUntil: kind === 'firefox' ? [] : 'load' });
    await shows('Not finished yet', 'Troops leave Bagram', 'Last changed', 'Continue reviewing');
    await press(library, 'Discard');
    await shows('Discarded: Troops leave Bagram', 'This can be undone');
    expect(await axeFaults(library)).toEqual([]);
    await press(library, 'Undo');
    await shows('Last changed', 'Continue reviewing', 'The draft is back.');
    await press(library, 'Paste a text');
    await library.type('.paste textarea', 'Another day. The Taliban were in Kabul on 3 July 2021.');
    await press(library, 'Make it a report');
    await until(where, (url) => url.includes('library/review.html#'));
  });
});
