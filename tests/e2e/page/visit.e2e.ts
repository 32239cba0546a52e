import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CallMessage } from '../../../src/messages.ts';
import { waitForCard, waitForMark, waitForNoCard } from '../harness/page.ts';
import { browsers, Session } from '../harness/session.ts';

type Tabs = {
  query(filter: object): Promise<{ id?: number; url?: string }[]>;
  sendMessage(id: number, message: unknown, to: object): Promise<unknown>;
};

const body = `<!doctype html><html lang="en"><title>Long</title><body style="padding:40px;font:18px serif"><input>
<p>In Kabul</p><div style="height:3000px"></div><p>Then Kabul again</p><p hidden>Herat, hidden</p><aside></aside>
<script>
const grow = (host) => host.attachShadow({ mode: 'closed' });
const outer = grow(document.querySelector('aside'));
globalThis.deep = grow(outer.appendChild(document.createElement('div')));
deep.append(document.createElement('input'));
</script>`;

describe.each(browsers)('what the popup asks of a page in %s', (kind) => {
  let session: Session;
  let page: Page;
  let popup: Page;
  const ask = (call: string, ...args: readonly unknown[]) => {
    const message: CallMessage = { call, args };
    return popup.evaluate(
      async (url, wanted) => {
        const { tabs } = (globalThis as unknown as { chrome: { tabs: Tabs } }).chrome;
        const tab = (await tabs.query({})).find((each) => each.url === url);
        return tabs.sendMessage(tab?.id ?? -1, wanted, { frameId: 0 });
      },
      page.url(),
      message,
    );
  };

  beforeAll(async () => {
    session = await Session.start(kind);
    page = await session.open(session.site.page('/visit', body));
    await waitForMark(page, 'Kabul');
    popup = await session.extensionPage('popup/popup.html');
    await page.bringToFront();
  });
  afterAll(() => session.stop());

  it('is told what can be seen, not what is hidden', async () => {
    expect(await ask('frameState')).toEqual({ status: 'done', counts: [{ entity: 'kabul', count: 2 }] });
  });

  it('goes from mention to mention and round, opens the card there and gives the focus back', async () => {
    await page.focus('input');
    const seen: boolean[] = [];
    for (let turn = 0; turn < 3; turn++) {
      expect(await ask('visitMention', 'kabul', 1)).toBe(true);
      await page.waitForFunction((down) => scrollY > 1000 === down, { polling: 50 }, turn === 1);
      expect((await waitForCard(page)).title).toContain('Kabul');
      seen.push(await page.evaluate(() => document.activeElement === document.querySelector('[popover]')));
      await page.keyboard.press('Escape');
      await waitForNoCard(page);
      seen.push(await page.evaluate(() => document.activeElement === document.querySelector('input')));
    }
    expect(seen).toEqual([true, true, true, true, true, true]);
  });

  it('gives the focus back to what had it within closed shadow trees', async () => {
    const inDeep = (script: string) => page.evaluate(`${script}deep.activeElement?.localName ?? ''`);
    expect(await inDeep('deep.firstChild.focus();')).toBe('input');
    expect(await ask('visitMention', 'kabul', 1)).toBe(true);
    await waitForCard(page);
    expect(await inDeep('')).toBe('');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    expect(await inDeep('')).toBe('input');
  });

  it('says so where there is nothing to visit', async () => {
    expect(await ask('visitMention', 'herat', 1)).toBe(false);
    expect(await ask('visitMention', 'nowhere', -1)).toBe(false);
  });
});
