import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encodePack } from '../../../src/report/pack.ts';
import { smallReport } from '../../unit/small-report.ts';
import { rest, waitForCard, waitForMark } from '../harness/page.ts';
import { browsers, Session } from '../harness/session.ts';
import { until } from './sample.ts';

type Extension = {
  chrome: {
    runtime: { sendMessage(message: object): Promise<unknown> };
    storage: {
      local: { get(key: string): Promise<Record<string, unknown>>; remove(keys: string[]): Promise<void>; clear(): Promise<void> };
    };
  };
};

/** What follows a call is read with `until`: the worker answers once the library is saved, and writes the second copy after that. */
describe.each(browsers)('the library kept, %s', (kind) => {
  let session: Session;
  let own: Page;

  const call = (name: string, ...args: readonly unknown[]) =>
    own.evaluate((message) => (globalThis as unknown as Extension).chrome.runtime.sendMessage(message), { call: name, args });
  const stored = (key: string) =>
    own.evaluate(async (name) => (await (globalThis as unknown as Extension).chrome.storage.local.get(name))[name], key);
  const wipe = (...keys: string[]) =>
    own.evaluate((each) => {
      const { local } = (globalThis as unknown as Extension).chrome.storage;
      return each.length > 0 ? local.remove(each) : local.clear();
    }, keys);
  /** The ids of the list in a store: of the second copy as the worker keeps it, which pages of ours can read as well. */
  const idsIn = (head: unknown): string[] => {
    const { list = '{"reports":[]}' } = (head ?? {}) as { list?: string };
    return (JSON.parse(list) as { reports: { id: string }[] }).reports.map(({ id }) => id);
  };
  const second = () =>
    own.evaluate(
      () =>
        new Promise<unknown>((resolve) => {
          const opening = indexedDB.open('library');
          opening.onsuccess = () => {
            const reading = opening.result.transaction('items').objectStore('items').get('headA');
            reading.onsuccess = () => {
              opening.result.close();
              resolve(reading.result);
            };
          };
        }),
    );
  const pack = (number: number) => encodePack({ ...smallReport(`n${number}`, `Report ${number}`) });

  beforeAll(async () => {
    session = await Session.start(kind);
    own = await session.extensionPage('library/library.html');
  });
  afterAll(() => session.stop());

  it('takes reports from our own page, and the second copy follows', async () => {
    expect(await call('putReports', { pack: pack(0) }, { pack: pack(1) })).toEqual(['n0', 'n1']);
    await until(second, (head) => idsIn(head).length === 3);
    expect(idsIn(await stored('headA'))).toEqual(['press-tv-kabul-2021', 'n0', 'n1']);
  });

  it('comes back from the second copy when the store is wiped, and says so', async () => {
    await wipe();
    await until(
      () => stored('headA'),
      (head) => idsIn(head).length === 3,
    );
    expect(await stored('r/n1/1')).toBe(pack(1));
    await until(
      async () => ((await stored('keeping')) as { notice?: { kind: string; count: number } }).notice,
      (notice) => notice?.kind === 'restored' && notice.count === 3,
    );
    await call('dismissNotice');
    expect(JSON.stringify(await stored('keeping'))).not.toContain('notice');
  });

  it('marks pages and shows cards from a library too large for one text', async () => {
    await call('putReports', ...Array.from({ length: 30 }, (_, at) => ({ pack: pack(at + 2) })));
    expect(JSON.stringify(await stored('cards'))).not.toContain('whole');
    const page = await session.open(session.site.page('/velm', '<!doctype html><html lang="en"><p>The road to Velm was open.</p>'));
    await waitForMark(page, 'Velm');
    await rest(page, 'Velm');
    const { title, text } = await waitForCard(page);
    expect(title).toContain('Velm');
    // Of 32 reports that speak of it at most twelve are read.
    const told = text.split('The ferry reached Velm').length - 1;
    expect(told).toBeGreaterThan(0);
    expect(told).toBeLessThanOrEqual(12);
    await page.close();
  });
});
