import { rm } from 'node:fs/promises';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { marks, pause, rest, waitForMark } from '../harness/page.ts';
import { browsers, type ChromeLike, type Session } from '../harness/session.ts';
import { until } from '../shell/sample.ts';
import { closedBuild } from './closed-build.ts';
import { isCard, page, startLearning } from './learning.ts';
import { spy } from './spy.ts';

describe.each(browsers)('what a page can learn by asking, %s', (kind) => {
  let session: Session;
  let dist: string;
  let own: Page;
  beforeAll(async () => {
    dist = await closedBuild();
    ({ session, own } = await startLearning(kind, dist));
  });
  afterAll(async () => {
    await session.stop();
    await rm(dist, { recursive: true });
  });

  const stored = () => own.evaluate(async () => JSON.stringify(await (globalThis as unknown as ChromeLike).chrome.storage.local.get()));
  const tabs = () => own.evaluate(async () => (await (globalThis as unknown as ChromeLike).chrome.tabs.query({})).length);
  const open = async (path: string, text = page(), headers: Record<string, string> = {}): Promise<Page> => {
    const opened = await session.browser.newPage();
    await opened.setViewport({ width: 1000, height: 700 });
    await opened.evaluateOnNewDocument(spy);
    await opened.goto(session.site.page(path, { body: text, headers }));
    await opened.bringToFront();
    return opened;
  };
  const openCard = async (opened: Page, name = 'Kabul') => {
    await opened.mouse.move(900, 690);
    await rest(opened, name);
    await until(() => opened.evaluate(isCard), Boolean);
    const at = await opened.evaluate(() => {
      const card = [...document.querySelectorAll<HTMLElement>('*')].find((each) => each.popover === 'manual');
      const box = card?.getBoundingClientRect() ?? new DOMRect();
      return { x: box.x + 200, y: box.y + 150 };
    });
    await opened.mouse.move(at.x, at.y, { steps: 4 });
  };

  it('by files and addresses of the extension: none answers', async () => {
    const files = [
      'manifest.json',
      'icons/icon-16.png',
      'popup/popup.html',
      'library/library.html',
      'content-scripts/card.js',
      'content-scripts/marks.css',
      '_locales/en/messages.json',
    ];
    const opened = await open('/files');
    const before = await tabs();
    const urls = files.map((path) => session.extensionUrl(path));
    const answered = await opened.evaluate(async (urls) => {
      const tries = urls.flatMap((url) => [
        fetch(url, { mode: 'no-cors' }).then(() => `fetch ${url}`),
        ...(['img:src', 'script:src', 'link:href', 'video:src', 'object:data', 'embed:src'] as const).map(
          (kind) =>
            new Promise<string>((resolve, reject) => {
              const [tag = '', attribute = ''] = kind.split(':');
              const element = document.createElement(tag);
              if (tag === 'link') element.setAttribute('rel', 'stylesheet');
              element.onload = () => resolve(`${tag} ${url}`);
              element.onerror = reject;
              element.setAttribute(attribute, url);
              document.body.append(element);
              setTimeout(reject, 1500);
            }),
        ),
      ]);
      for (const url of urls.filter((each) => each.endsWith('html')))
        document.body.append(Object.assign(document.createElement('iframe'), { src: url }));
      const results = await Promise.allSettled(tries);
      return results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
    }, urls);
    // Firefox tells a page that an object has loaded whatever became of it.
    expect(answered.filter((each) => !/^(object|embed) /.test(each))).toEqual([]);
    const frames = await Promise.all(
      opened.frames().map((frame) => frame.evaluate(() => [location.protocol, document.title].join(' ')).catch(() => '')),
    );
    expect(frames.filter((each) => each.startsWith('chrome-extension:') || each.startsWith('moz-extension:'))).toEqual([]);
    // Neither by opening them, nor by going there.
    await opened.evaluate((url) => {
      // Firefox throws, Chromium opens an empty one.
      try {
        globalThis.open(url);
      } catch {}
    }, urls[3]);
    await opened.evaluate((url) => {
      try {
        location.href = url as string;
      } catch {}
    }, urls[2]);
    await pause(200);
    const shown = await Promise.all((await session.browser.pages()).map((each) => each.evaluate(() => location.href).catch(() => '')));
    expect(shown.filter((url) => url.includes('library/library.html'))).toEqual([]);
    expect(await tabs()).toBeLessThanOrEqual(before + 1);
    await opened.close();
  });

  it('by messages: no one answers, nothing is stored, no tab opens', async () => {
    const opened = await open('/messages');
    await waitForMark(opened, 'Kabul');
    const [kept, count] = [await stored(), await tabs()];
    const calls = [
      'correct',
      'undoCorrection',
      'openReport',
      'openEntity',
      'injectCard',
      'askTop',
      'tellFrame',
      'frameAsks',
      'cardTold',
      'visitMention',
      'keepReport',
      'removeReport',
      'reportEntities',
    ];
    const answers = await opened.evaluate(
      async (calls, id) => {
        const heard: string[] = [];
        addEventListener('message', ({ source, data, isTrusted }) => isTrusted && source !== window && heard.push(JSON.stringify(data)));
        const channel = new BroadcastChannel('backgrounder');
        channel.onmessage = ({ data }) => heard.push(JSON.stringify(data));
        const scope = globalThis as unknown as { chrome?: { runtime?: Runtime }; browser?: { runtime?: Runtime } };
        type Runtime = { sendMessage?(...args: unknown[]): Promise<unknown>; connect?(id: string): unknown };
        for (const call of calls) {
          const message = { call, args: ['moscow', { kind: 'never', entity: 'moscow', form: 'Moscow' }] };
          postMessage(message, '*');
          channel.postMessage(message);
          for (const target of [document, window]) {
            for (const type of [call, 'message', 'x-mark', 'backgrounder'])
              target.dispatchEvent(new CustomEvent(type, { detail: message, bubbles: true }));
          }
          for (const runtime of [scope.chrome?.runtime, scope.browser?.runtime]) {
            const answer = await Promise.race([
              Promise.resolve(runtime?.sendMessage?.(id, message)).catch(() => undefined),
              new Promise((resolve) => setTimeout(resolve, 100)),
            ]).catch(() => undefined);
            if (answer !== undefined) heard.push(JSON.stringify(answer));
          }
        }
        return heard;
      },
      calls,
      session.extensionId,
    );
    expect(answers).toEqual([]);
    expect(await stored()).toBe(kept);
    expect(await tabs()).toBe(count);
    await opened.close();
  });

  it('by the event of scripts that take over: it ends the marking of the page that sends it, and that of no other', async () => {
    const other = await open('/other');
    await waitForMark(other, 'Kabul');
    const opened = await open('/renewal');
    await waitForMark(opened, 'Kabul');
    const kept = await stored();
    await opened.evaluate(() => document.dispatchEvent(new CustomEvent('x-renewal', { detail: { call: 'correct' } })));
    await until(
      () => marks(opened),
      (found) => found.length === 0,
    );
    expect(await stored()).toBe(kept);
    await other.bringToFront();
    expect((await marks(other)).length).toBe(2);
    await opened.close();
    await other.close();
  });

  it('by searching: whether an open card shows certain words, and no more', async () => {
    const opened = await open('/find');
    await waitForMark(opened, 'Kabul');
    const find = (words: string) =>
      opened.evaluate((words) => {
        getSelection()?.removeAllRanges();
        return (globalThis as unknown as { find(words: string, ...flags: boolean[]): boolean }).find(words, false, false, true);
      }, words);
    expect(await find('Press TV')).toBe(false);
    await openCard(opened);
    // So it is; the document of privacy says so.
    expect(await find('Press TV')).toBe(true);
    // What the card does not show: the rest of the report, the settings, what else is in the library.
    for (const words of ['Tajikistan', 'secret-site', 'Moscow has voiced', 'Kunduz']) expect(await find(words), words).toBe(false);
    expect(await opened.evaluate(() => String(getSelection()))).not.toContain('Press');
    await opened.keyboard.press('Escape');
    await until(
      () => opened.evaluate(isCard),
      (is) => !is,
    );
    expect(await find('Press TV')).toBe(false);
    await opened.close();
  });

  it('by a pointer over the card: in Firefox a node of it, in Chromium none', async () => {
    const opened = await open('/pointer');
    await waitForMark(opened, 'Kabul');
    await opened.evaluate(() => {
      addEventListener('mousemove', (event) => {
        const node = (event as unknown as { explicitOriginalTarget?: Node }).explicitOriginalTarget;
        const root = node?.getRootNode();
        const path = event.composedPath().map((each) => (each as Node).nodeName ?? 'window');
        Object.assign(globalThis, { reached: root instanceof ShadowRoot ? root.textContent : '', path });
      });
    });
    await openCard(opened);
    const { reached, path } = await opened.evaluate(() => {
      const { reached, path } = globalThis as unknown as { reached: string; path: string[] };
      return { reached, path };
    });
    expect(path).toEqual(['DIV', 'HTML', '#document', 'window']);
    if (kind === 'chromium') expect(reached).toBe('');
    else {
      expect(reached).toContain('Press TV');
      // No more than what the card shows.
      for (const words of ['secret-site', 'Moscow has voiced', 'Kunduz']) expect(reached).not.toContain(words);
    }
    await opened.close();
  });
});
