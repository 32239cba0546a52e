import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { marks, pause, waitForCard, waitForNoCard } from '../harness/page.ts';
import { browsers, Session } from '../harness/session.ts';
import { changesSeen, openWatched, startAfresh } from './changes-seen.ts';

const fixtures = readdirSync('tests/fixtures/pages').filter((name) => name.endsWith('.html'));

describe.each(browsers)('the page in %s', (kind) => {
  let session: Session;
  beforeAll(async () => {
    session = await Session.start(kind);
  });
  afterAll(() => session.stop());

  it('notices a change, so that the proofs below mean something', async () => {
    const { page } = await openWatched(session, session.site.page('/noticed', '<p>x</p>'));
    await page.evaluate(() => document.querySelector('p')?.setAttribute('title', 'y'));
    expect(await changesSeen(page)).toEqual(['attributes of P title', 'the markup is another']);
    await page.close();
  });

  it.each(fixtures)('%s is left as it is, also after a card', async (name) => {
    const { page, complaints } = await openWatched(session, session.site.url(`/fixtures/${name}`));
    // Fixtures with scripts of their own are through with them by then.
    await pause((await page.$('script:not([type])')) ? 1000 : 300);
    await startAfresh(page);
    await page.evaluate(() => scrollTo(0, 300));
    await pause(300);
    await page.evaluate(() => scrollTo(0, 0));
    expect(await changesSeen(page)).toEqual([]);
    const [mark] = await marks(page);
    expect(mark).toBeDefined();
    if (!mark) return;
    await page.mouse.move(mark.x, mark.y + 60);
    await page.mouse.move(mark.x, mark.y, { steps: 5 });
    await waitForCard(page);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    const strangers = (await changesSeen(page)).filter((change) => !/^(childList of (HTML|DIALOG) DIV|attributes of DIV)/.test(change));
    expect(strangers).toEqual([]);
    expect(complaints.errors).toEqual([]);
    await page.close();
  });
});
