import { rm } from 'node:fs/promises';
import type { Frame, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { marks, pause, rest, waitForMark } from '../harness/page.ts';
import { browsers, type Session } from '../harness/session.ts';
import { until } from '../shell/sample.ts';
import { closedBuild } from './closed-build.ts';
import { isCard, page, startLearning } from './learning.ts';
import { grasp, type Spied, spy } from './spy.ts';

/** What only the library, the settings and the card know. */
const secrets = [
  'Press TV',
  'Amin Alemi',
  'Taliban gains',
  'secret-site',
  'moscow',
  'kunduz',
  'public resistance forces',
  'Backgrounder',
  'backgrounder',
];

describe.each(browsers)('what a page can learn, %s', (kind) => {
  let session: Session;
  let dist: string;
  beforeAll(async () => {
    dist = await closedBuild();
    ({ session } = await startLearning(kind, dist));
  });
  afterAll(async () => {
    await session.stop();
    await rm(dist, { recursive: true });
  });

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
  /** The event by which scripts of ours tell older ones to go comes to each document; it carries nothing. */
  const spied = async (opened: Page | Frame): Promise<Spied> => {
    const all = await opened.evaluate(() => (globalThis as unknown as { spied?: Spied }).spied ?? { said: [], events: [], added: [] });
    return { ...all, events: all.events.filter((type) => type !== 'x-renewal') };
  };
  const expectNothing = (learned: string) => {
    for (const secret of [...secrets, session.extensionId, new URL(session.extensionUrl('')).host, '-extension:']) {
      const at = learned.indexOf(secret);
      expect(at < 0 ? '' : learned.slice(Math.max(0, at - 60), at + 60), secret).toBe('');
    }
  };

  it('of what an open card says, of the library, of the settings and of us: nothing by any way of the page’s own', async () => {
    const opened = await open('/grasp');
    await waitForMark(opened, 'Kabul');
    await openCard(opened);
    const learned = await opened.evaluate(grasp);
    // The spy does hear, so that its silence means something.
    expect(learned).toContain('The road from Kabul');
    expect((await spied(opened)).said.length).toBeGreaterThan(10);
    expectNothing(learned);
    expect((await spied(opened)).events).toEqual([]);
    // A world of its own: the page's has no trace of the room that our scripts share.
    expect(await opened.evaluate(() => Reflect.ownKeys(globalThis).filter((key) => typeof key === 'symbol' && Symbol.keyFor(key)))).toEqual(
      [],
    );
    await opened.close();
  });

  it('of the card itself that it is there, and where: one element without a word', async () => {
    const opened = await open('/element');
    await waitForMark(opened, 'Kabul');
    await openCard(opened);
    expect([...new Set((await spied(opened)).added)]).toEqual(['<div popover="manual"></div>']);
    await opened.keyboard.press('Escape');
    await until(
      () => opened.evaluate(isCard),
      (is) => !is,
    );
    expect(await opened.evaluate(() => document.querySelectorAll('[popover]').length)).toBe(0);
    await opened.close();
  });

  it('of marks three neutral names, and which of its own words they cover, whatever the report', async () => {
    const opened = await open('/names', page('<p>The Taliban said so, and an Afghan driver. Kunduz, Moscow, Tehran.'));
    await waitForMark(opened, 'Moscow');
    const names = await opened.evaluate(() => [...CSS.highlights.keys()].sort());
    expect(names.filter((name) => !/^x-mark-[123]$/.test(name))).toEqual([]);
    const text = await opened.evaluate(() => document.body.textContent ?? '');
    for (const mark of await marks(opened)) expect(text).toContain(mark.text);
    // Nothing on a range or a highlight tells one from another.
    const extras = await opened.evaluate(() =>
      [...CSS.highlights]
        .flatMap(([, highlight]) => [...Reflect.ownKeys(highlight), ...[...highlight].flatMap((range) => Reflect.ownKeys(range))])
        .map(String),
    );
    expect(extras).toEqual([]);
    await opened.close();
  });

  it('on a page that names nothing: no highlight, no element, no sheet, no event', async () => {
    const opened = await open('/none', '<!doctype html><html lang="en"><title>None</title><p>Nothing to find here.</p>');
    await pause(700);
    const left = await opened.evaluate(() => ({
      highlights: CSS.highlights.size,
      sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
      elements: document.querySelectorAll('[popover]').length,
      text: document.documentElement.outerHTML,
    }));
    expect(left).toEqual({
      highlights: 0,
      sheets: 0,
      elements: 0,
      text: expect.stringContaining('<p>Nothing to find here.</p></body></html>'),
    });
    expectNothing(await opened.evaluate(grasp));
    expect((await spied(opened)).events).toEqual([]);
    await opened.close();
  });

  it('that we are there, by asking how a highlight of that name would look', async () => {
    const opened = await open('/style', '<!doctype html><html lang="en"><title>None</title><p>Nothing to find here.</p>');
    await pause(500);
    const looks = await opened.evaluate(() =>
      ['x-mark-1', 'x-mark-2', 'x-mark-3', 'x-mark-4'].map(
        (name) => getComputedStyle(document.body, `::highlight(${name})`).textDecorationLine,
      ),
    );
    // On every page alike, so that it says nothing of this one; a name that nobody styles shows that the question means something.
    expect(looks).toEqual(['underline', 'underline', 'underline', 'none']);
    await opened.close();
  });

  it('in frames, whoever made them, no more than in pages; from what they hold no more than they', async () => {
    const inner = '<p>A letter from Kunduz.</p>';
    const frames = [
      `<iframe id="blank" style="width:600px;height:200px"></iframe>`,
      `<iframe srcdoc="${inner}" style="width:600px;height:200px"></iframe>`,
      `<iframe sandbox="allow-scripts" srcdoc="${inner}" style="width:600px;height:200px"></iframe>`,
    ];
    const opened = await open(
      '/frames',
      page(`${frames.join('')}<script>document.querySelector('#blank').contentDocument.body.innerHTML = '${inner}'</script>`),
    );
    // A frame that the page has made is a world which it can have prepared.
    await opened.evaluate((inner) => {
      const frame = document.querySelector<HTMLIFrameElement>('#blank');
      const view = frame?.contentWindow as (Window & typeof globalThis) | null;
      if (!view) return;
      const stolen: string[] = [];
      Object.assign(globalThis, { stolen });
      const { push } = view.Array.prototype;
      view.Array.prototype.push = function (...args) {
        stolen.push(...args.map(String));
        return push.apply(this, args);
      };
      view.Document.prototype.createElementNS = () => {
        stolen.push('an element was made here');
        throw new Error('no');
      };
      view.document.body.innerHTML = inner;
    }, inner);
    for (const frame of opened.frames()) {
      await until(
        async () => (await marks(frame as unknown as Page)).length,
        (found) => found > 0,
      );
      const learned = await frame.evaluate(grasp);
      expectNothing(frame === opened.mainFrame() ? learned : learned.replaceAll('kunduz', ''));
      expect((await spied(frame)).events).toEqual([]);
    }
    const stolen = (await opened.evaluate(() => (globalThis as unknown as { stolen: string[] }).stolen)).join('\n');
    expect(stolen).not.toContain('an element was made here');
    expectNothing(stolen.replaceAll('kunduz', ''));
    await opened.close();
  });

  it('under the strictest policy: no complaint about us is sent or told', async () => {
    const policy = "default-src 'none'; img-src *; report-uri /told; require-trusted-types-for 'script'; trusted-types 'none'";
    const opened = await open('/strict', '<!doctype html><html lang="en"><title>Strict</title><p>The road from Kabul was open.', {
      'content-security-policy': policy,
    });
    await waitForMark(opened, 'Kabul');
    await openCard(opened);
    await pause(200);
    expect((await spied(opened)).events).toEqual([]);
    expect(session.site.requests.filter((line) => line.includes('/told'))).toEqual([]);
    await opened.close();
  });

  it('of what happens in another tab: nothing', async () => {
    const watching = await open('/watching');
    await waitForMark(watching, 'Kabul');
    const before = await spied(watching);
    const opened = await open('/elsewhere', page('<p>A letter from Moscow.'));
    await waitForMark(opened, 'Moscow');
    await openCard(opened, 'Moscow');
    await opened.close();
    await watching.bringToFront();
    await pause(200);
    const after = await spied(watching);
    expect(after.events).toEqual(before.events);
    expect(after.added).toEqual([]);
    expectNothing(await watching.evaluate(grasp));
    await watching.close();
  });
});
