import { describe, expect, it } from 'vitest';
import { openPrivate } from '../harness/private-window.ts';
import { browsers, type ChromeLike, Session } from '../harness/session.ts';
import { expectMarked } from './browser-page.ts';
import { mouse, notice, panel, until } from './correcting.ts';

const body = `<!doctype html><html lang="en"><title>Where I was</title><body style="padding:24px;font:18px/1.6 serif">
<p>A letter from Moscow reached Herat.</p>`;

/** All that the extension has stored, its second copy included. */
async function stored(session: Session): Promise<string> {
  const own = await session.extensionPage('popup/popup.html');
  const all = await own.evaluate(async () => {
    const { storage } = (globalThis as unknown as ChromeLike).chrome;
    const kept: unknown[] = [await storage.local.get()];
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    for (const { name = '' } of await indexedDB.databases()) {
      const base = await done(indexedDB.open(name));
      for (const store of base.objectStoreNames) {
        const from = base.transaction(store).objectStore(store);
        kept.push(await done(from.getAllKeys()), await done(from.getAll()));
      }
      base.close();
    }
    return JSON.stringify(kept);
  });
  await own.close();
  return all;
}

describe.each(browsers)('a private window in %s', (kind) => {
  it('is not offered what would tell where it was, and nothing stored does', async () => {
    const session = await Session.start(kind);
    const page = await openPrivate(session, session.site.page('/private', body));
    await mouse.open(page, 'moscow', 'Moscow');
    await mouse.press(page, 'Why this mark?');
    const text = await until(() => panel(page), Boolean, 'panel');
    expect(text).toMatch(/Is it wrong\?Never “Moscow” anywhereAlways mark “Moscow”/);
    await mouse.press(page, 'Never “Moscow” anywhere');
    await until(() => notice(page), Boolean, 'notice');
    await expectMarked(page, ['Herat']);
    // In Firefox no page of a private window can ask the second copy.
    await page.close();
    const all = await stored(session);
    // What was said of the word is there, so it was looked in the right place.
    expect(all).toContain('"form":"Moscow"');
    expect(['127.0.0.1', '/private', 'Where I was', 'reached'].filter((told) => all.includes(told))).toEqual([]);
    await session.stop();
  });
});
