import type { Frame, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CardSeen, card, marks, pause, waitForCard, waitForNoCard } from '../harness/page.ts';
import { browsers, Session } from '../harness/session.ts';
import { until } from '../shell/sample.ts';
import { expectMarked, picture, pressCardButton } from './browser-page.ts';
import { doc, frameOf, inFrames, innermost, restIn, small } from './in-frames.ts';

describe.each(browsers)('the card of a frame too small for it, in %s', (kind) => {
  let session: Session;
  beforeAll(async () => {
    session = await Session.start(kind);
    session.site.page('/small', small);
    for (const [path, style] of [
      ['/middle', ''],
      ['/aside', 'margin:40px 0 0 60px'],
    ] as const)
      session.site.page(path, doc(frameOf(`src="${session.site.url('/small', 'other')}"`, `width:220px;height:90px;${style}`)));
  });
  afterAll(() => session.stop());

  const open = (body: string) =>
    session.open(session.site.page('/page', doc(`<p>Nothing here.</p>${body}<div style="height:2000px"></div>`)));
  const src = (origin: 'own' | 'other' = 'other', path = '/small') => `src="${session.site.url(path, origin)}"`;

  it.each<[name: string, html: () => string]>([
    ['of the same origin', () => frameOf(src('own'))],
    ['of another origin', () => frameOf(src())],
    ['with a source of its own, in a sandbox', () => frameOf(`sandbox srcdoc='${small}'`)],
    ['in the midst of the page', () => frameOf(src(), 'position:absolute;left:500px;top:300px;padding:12px')],
    ['at the end of the page', () => frameOf(src(), 'position:absolute;left:690px;top:590px')],
    ['that hangs over the edge', () => frameOf(src(), 'position:absolute;left:-35px;top:620px')],
    ['made smaller', () => frameOf(src(), 'position:absolute;left:400px;top:100px;transform:scale(.6);transform-origin:0 0')],
    ['in a frame of the same origin', () => frameOf(src('own', '/middle'), 'position:absolute;left:300px;top:200px')],
    ['in a frame of another origin', () => frameOf(src('other', '/aside'), 'position:absolute;left:300px;top:200px')],
    [
      'among others, put in late',
      () =>
        `${frameOf(src('own')).replace('"f"', '"g"')}<script>document.body.insertAdjacentHTML('afterbegin', '${frameOf(src(), 'display:block')}')</script>`,
    ],
  ])('is beside the mention of a frame %s', async (name, html) => {
    const page = await open(html());
    const at = await restIn(page);
    const { title, box } = await waitForCard(page);
    expect(title).toContain('Kabul');
    expectBeside(box, at);
    expect(await inFrames(page)).toEqual([]);
    await picture(session, page, `frame-card-${name.replace(/\W+/g, '-')}`);
    await page.mouse.move(5, 10, { steps: 4 });
    await waitForNoCard(page);
    await page.close();
  });

  it('is where the mention is once the frame has scrolled', async () => {
    const page = await open(frameOf(src(), 'position:absolute;left:300px;top:200px'));
    const frame = await innermost(page);
    await expectMarked(frame, ['Kabul']);
    await frame.evaluate(() => scrollTo(0, 20));
    await pause(300);
    const at = await restIn(page);
    expect(at.y).toBeLessThan(240);
    expectBeside((await waitForCard(page)).box, at);
    await page.close();
  });

  it('lets the pointer in and stays until it leaves', async () => {
    const page = await open(frameOf(src(), 'position:absolute;left:300px;top:200px'));
    await restIn(page);
    const { box } = await waitForCard(page);
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 12 });
    await pause(900);
    expect(await card(page)).toBeDefined();
    // Back, and into it again, without a rest.
    const at = await restIn(page);
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 3 });
    await pause(900);
    expect(await card(page)).toBeDefined();
    await page.mouse.move(at.x, at.y - 100, { steps: 6 });
    await waitForNoCard(page);
    await page.close();
  });

  it('closes on Escape, wherever the focus is, of which neither page hears', async () => {
    const page = await open(`<input>${frameOf(src(), 'position:absolute;left:300px;top:200px')}`);
    const frame = await innermost(page);
    for (const each of [page.mainFrame(), frame])
      await each.evaluate(() => {
        Object.assign(globalThis, { heard: [] });
        addEventListener('keydown', ({ key }) => (globalThis as unknown as { heard: string[] }).heard.push(key), true);
      });
    const heard = (each: Frame) => each.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
    for (const each of [page.mainFrame(), frame]) {
      await page.mouse.move(5, 10);
      await each.focus('input');
      await restIn(page);
      await waitForCard(page);
      await page.keyboard.press('Escape');
      await waitForNoCard(page);
      expect(await heard(each)).toEqual([]);
      await page.keyboard.press('Escape');
      expect(await heard(each)).toEqual(['Escape']);
    }
    await page.close();
  });

  it('closes on a press on the page around', async () => {
    const page = await open(frameOf(src(), 'position:absolute;left:300px;top:200px'));
    await restIn(page);
    await waitForCard(page);
    await page.mouse.move(600, 190);
    await page.mouse.down();
    await page.mouse.up();
    await waitForNoCard(page);
    await page.close();
  });

  it.each<[name: string, how: () => void]>([
    ['is taken away', () => document.querySelector('iframe')?.remove()],
    ['shows something else', () => document.querySelector('iframe')?.setAttribute('src', '/page-of-nothing')],
  ])('goes when its frame %s, but not if it is kept', async (_name, how) => {
    for (const isKept of [false, true]) {
      const page = await open(frameOf(src(), 'position:absolute;left:300px;top:200px'));
      await restIn(page);
      await waitForCard(page);
      if (isKept) await pressCardButton(page, 'pin');
      await page.evaluate(how);
      // A pointer that moves over a frame as it changes can be lost in the browser, and is then waited for in vain.
      await until(
        async () => page.frames().map((frame) => new URL(frame.url()).pathname),
        (shown) => !shown.includes('/small'),
      );
      if (!isKept) await waitForNoCard(page);
      await page.mouse.move(5, 10, { steps: 4 });
      await pause(800);
      expect((await card(page)) !== undefined).toBe(isKept);
      await page.close();
    }
  });

  it('gives way to that of another frame, and to that of the page', async () => {
    const two = [
      frameOf(src(), 'position:absolute;left:60px;top:100px'),
      frameOf(src(), 'position:absolute;left:520px;top:100px').replace('"f"', '"g"'),
    ];
    const page = await open(`<p id="own" style="position:absolute;top:40px;left:100px">In Herat.</p>${two.join('')}`);
    await restIn(page);
    const first = (await waitForCard(page)).box;
    const at = await restIn(page, 'g');
    const { box } = await until(
      () => waitForCard(page),
      (seen) => seen.box.x !== first.x,
    );
    expectBeside(box, at);
    const [herat] = await marks(page);
    await page.mouse.move((herat?.x ?? 0) - 30, herat?.y ?? 0);
    await page.mouse.move(herat?.x ?? 0, herat?.y ?? 0, { steps: 3 });
    await until(
      () => waitForCard(page),
      (seen) => seen.title.includes('Herat'),
    );
    await page.mouse.move(5, 680, { steps: 4 });
    await waitForNoCard(page);
    await page.close();
  });

  it('opens in the frame where that is large enough', async () => {
    const page = await open(frameOf(src(), 'width:500px;height:400px'));
    await restIn(page);
    await until(
      () => inFrames(page),
      (open) => open.length === 1,
    );
    expect(await card(page)).toBeUndefined();
    await page.close();
  });

  it('opens in the frame where the page around can hold none', async () => {
    const { site } = session;
    const html = `<iframe xmlns="http://www.w3.org/1999/xhtml" width="300" height="120" src="${site.url('/small', 'other')}"/>`;
    const body = `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="600"><foreignObject width="400" height="300">${html}</foreignObject></svg>`;
    const page = await session.open(site.page('/drawing', { body, type: 'image/svg+xml' }));
    await restIn(page);
    await until(
      () => inFrames(page),
      (open) => open.length === 1,
    );
    await page.close();
  });

  it('opens in the frame where that cannot be told from others, as in a shadow root', async () => {
    const script = `<script>document.querySelector('div').attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(frameOf(src()))}</script>`;
    const page = await open(`<div></div>${script}`);
    const frame = await until(
      async () => page.frames().find((each) => each.url().endsWith('/small')),
      (each) => each !== undefined,
    );
    if (!frame) return;
    await expectMarked(frame, ['Kabul']);
    const [mark] = await marks(frame as unknown as Page);
    const around = await (await frame.frameElement())?.boundingBox();
    await page.mouse.move((around?.x ?? 0) + (mark?.x ?? 0) - 10, (around?.y ?? 0) + (mark?.y ?? 0));
    await page.mouse.move((around?.x ?? 0) + (mark?.x ?? 0) + 5, (around?.y ?? 0) + (mark?.y ?? 0) + 5, { steps: 4 });
    await until(
      () => inFrames(page),
      (open) => open.length === 1,
    );
    expect(await card(page)).toBeUndefined();
    await page.close();
  });

  it('does not open for what a page makes up', async () => {
    const page = await open(frameOf(src()));
    const frame = await innermost(page);
    await expectMarked(frame, ['Kabul']);
    const [mark] = await marks(frame as unknown as Page);
    await frame.evaluate(
      async ({ x, y }) => {
        for (let turn = 0; turn < 10; turn++) {
          document.body.dispatchEvent(new PointerEvent('pointermove', { bubbles: true, clientX: x, clientY: y }));
          await new Promise((done) => setTimeout(done, 60));
        }
      },
      { x: mark?.x ?? 0, y: mark?.y ?? 0 },
    );
    expect(await card(page)).toBeUndefined();
    expect(await inFrames(page)).toEqual([]);
    await page.close();
  });
});

/** In the window as a whole, and as near to the words as in any page. */
function expectBeside({ x, y, width, height }: CardSeen['box'], at: { x: number; y: number }): void {
  expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
  expect(x + width).toBeLessThanOrEqual(1000);
  expect(y + height).toBeLessThanOrEqual(700);
  const aside = Math.max(x - at.x, at.x - x - width, 0);
  const above = Math.max(y - at.y, at.y - y - height, 0);
  expect(aside).toBeLessThanOrEqual(40);
  expect(above).toBeLessThanOrEqual(25);
  expect(aside + above).toBeGreaterThan(0);
}
