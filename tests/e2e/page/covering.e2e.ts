import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pause, waitForCard, waitForMark } from '../harness/page.ts';
import { browsers, Session } from '../harness/session.ts';
import { picture } from './browser-page.ts';
import { aim } from './cards-seen.ts';
import { coveredCharacters } from './covered.ts';

const filler = 'Letters came late that year and were read aloud to all who wanted to hear what they had to say. ';
const many = (times: number) => filler.repeat(times);
const at = (place: string) => `<p style="position:absolute;margin:0;white-space:nowrap;${place}">`;

type Case = { readonly name: string; readonly body: string; readonly mention?: string; readonly width?: number; readonly height?: number };

/** Where a mention may stand; the window is 1000 by 700 unless said otherwise. */
const cases: readonly Case[] = [
  { name: 'the start of a line', body: `<p>Kabul. ${many(9)}` },
  { name: 'the middle of a text', body: `<p>${many(9)} Then came Kabul. ${many(9)}` },
  { name: 'the end of a line', body: '<p style="text-align:end">The last word was Kabul' },
  {
    name: 'a line with larger words',
    body: `<p>${many(2)}<big style="font-size:3em">Large</big> in Kabul <sub style="font-size:2em">gy</sub> ${many(9)}`,
  },
  { name: 'close lines', body: `<p style="line-height:1">${many(9)} Then came Kabul. ${many(9)}` },
  { name: 'the top edge', body: `${at('top:0;left:400px')}In Kabul then` },
  { name: 'the bottom edge', body: `${at('bottom:0;left:400px')}In Kabul then` },
  { name: 'the left edge', body: `${at('top:330px;left:0')}Kabul then` },
  { name: 'the right edge', body: `${at('top:330px;right:0')}Then Kabul` },
  { name: 'a corner', body: `${at('bottom:0;right:0')}Then Kabul` },
  { name: 'the middle of the window', body: `${at('top:340px;left:440px')}Not in Kabul then` },
  {
    name: 'two lines',
    body: '<p style="width:26em">The road to the border crosses at Islam Qala and goes on from there.',
    mention: 'Islam Qala',
  },
  {
    name: 'two lines at the bottom',
    body: `${at('bottom:0;left:200px')}<span style="display:block;width:12em;white-space:normal">They all crossed at Islam Qala and went on.`,
    mention: 'Islam Qala',
  },
  { name: 'right-to-left text', body: `<p dir="rtl" lang="fa">${'نامه‌ها دیر رسید. '.repeat(9)} سپس به کابل رفتند.`, mention: 'کابل' },
  { name: 'a column', body: `<p style="writing-mode:vertical-rl;height:600px">${many(3)} Then came Kabul. ${many(9)}` },
  { name: 'a column from the left', body: `<p style="writing-mode:vertical-lr;height:600px">${many(7)} Then came Kabul. ${many(9)}` },
  {
    name: 'the last column',
    body: `<p style="writing-mode:vertical-rl;height:600px;position:absolute;left:0;margin:0">${many(1)} Then came Kabul`,
  },
  { name: 'a column of turned letters', body: `<p style="writing-mode:sideways-lr;height:600px">${many(3)} Then came Kabul. ${many(9)}` },
  {
    name: 'a scrolled box',
    body: `<div id="box" style="height:200px;margin-top:420px;overflow:auto"><p>${many(30)} Kabul. ${many(30)}</p></div>`,
  },
  { name: 'a page that zooms itself', body: `<style>html{zoom:2}</style><p>${many(3)} Then came Kabul. ${many(9)}` },
  { name: 'a page zoomed to 200 %', body: `<p>${many(4)} Then came Kabul. ${many(9)}`, width: 500, height: 350 },
  { name: 'a narrow window', body: `<p>${many(4)} Then came Kabul. ${many(9)}`, width: 320, height: 560 },
  { name: 'a narrow window’s end', body: `<p>${many(5)} Then came Kabul.`, width: 320, height: 560 },
  { name: 'a window at 400 %', body: `<p>Not in Kabul then`, width: 320, height: 256 },
  { name: 'a low window', body: `${at('top:180px;left:400px')}Not in Kabul then`, height: 400 },
];

describe.each(browsers)('the card beside its mention in %s', (kind) => {
  let session: Session;
  beforeAll(async () => {
    session = await Session.start(kind);
  });
  afterAll(() => session.stop());

  const openCard = async ({ name, body, mention = 'Kabul', width = 1000, height = 700 }: Case) => {
    const head = `<!doctype html><html lang="en"><meta charset="utf-8"><title>${name}</title>`;
    const page = await session.open(
      session.site.page(`/${encodeURIComponent(name)}`, `${head}<body style="font:18px/1.5 serif;overflow-anchor:none">${body}`),
    );
    await page.setViewport({ width, height });
    await page.evaluate(() => {
      const box = document.querySelector('#box');
      if (box) box.scrollTop = box.scrollHeight / 2 - 80;
    });
    const mark = await waitForMark(page, mention);
    await page.mouse.move(mark.x, mark.y + 3);
    await page.mouse.move(mark.x, mark.y, { steps: 3 });
    await waitForCard(page);
    await settled(page);
    return page;
  };

  it.each(cases)('covers no character of the line: $name', async (each) => {
    const page = await openCard(each);
    const covered = await coveredCharacters(page, each.mention ?? 'Kabul');
    await picture(session, page, `covering-${each.name.replaceAll(/\W+/g, '-')}`);
    expect(covered).toBe('');
    const { box } = await waitForCard(page);
    const { width = 1000, height = 700 } = each;
    const edges = [box.x, box.y, width - box.x - box.width, height - box.y - box.height];
    expect(edges.filter((room) => room < 0)).toEqual([]);
    await page.close();
  });

  it('covers the rest of the line, and not the mention, in a window with no room above nor below', async () => {
    const page = await openCard({ name: 'no room', body: `${at('top:110px;left:200px')}Not in Kabul then, or so they say`, height: 240 });
    await picture(session, page, 'covering-no-room');
    expect(await coveredCharacters(page, 'Kabul')).toMatch(/^ ?then, or so they say$/);
    await page.close();
  });

  it('grows away from the line', async () => {
    const page = await openCard({ name: 'growing', body: `${at('bottom:40px;left:400px')}In Kabul then` });
    const before = (await waitForCard(page)).box;
    await press(page, '.more');
    await settled(page);
    const { box } = await waitForCard(page);
    expect(box.height).toBeGreaterThan(before.height + 20);
    expect(Math.abs(box.y + box.height - before.y - before.height)).toBeLessThan(2);
    expect(await coveredCharacters(page, 'Kabul')).toBe('');
    await page.close();
  });

  it.each([
    ['a page that makes room above it', () => document.querySelector('p')?.style.setProperty('margin-top', '108px')],
    ['a scrolled page', () => scrollBy(0, -90)],
    ['a scrolled box in a shadow root', () => document.querySelector('#host')?.shadowRoot?.querySelector('div')?.scrollBy(0, -90)],
  ])('goes with its mention: %s', async (name, move) => {
    const shadow = `<div id="host"><template shadowrootmode="open"><div style="height:400px;overflow:auto"><p style="padding:200px 0 900px">${filler} In Kabul then</p></div></template></div>`;
    const body = name.includes('shadow') ? shadow : `<p style="padding:200px 0 900px">${filler} In Kabul then</p>`;
    const page = await openCard({
      name,
      body: `${body}<script>scrollTo(0, 120); document.querySelector('#host')?.shadowRoot.firstChild.scrollTo(0, 120)</script>`,
    });
    const before = (await waitForCard(page)).box;
    // On the card before and after: it stays open.
    await page.mouse.move(before.x + 40, before.y + 110, { steps: 8 });
    await page.evaluate(move);
    await expect.poll(async () => Math.round((await waitForCard(page)).box.y - before.y)).toBe(90);
    await page.close();
  });
});

/** Waits until the card has stayed where it is for a while. */
async function settled(page: Page): Promise<void> {
  for (let before = ''; ; ) {
    const { box } = await waitForCard(page);
    const now = JSON.stringify(box);
    if (now === before) return;
    before = now;
    await pause(120);
  }
}

/** Presses a button of the card as a hand does. */
async function press(page: Page, selector: string): Promise<void> {
  const at = await page.evaluate((selector) => {
    const host = [...document.querySelectorAll('[popover]')].find((each) => each.shadowRoot);
    const box = host?.shadowRoot?.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }, selector);
  await page.mouse.move(at.x, at.y, { steps: 6 });
  await aim();
  await page.mouse.click(at.x, at.y);
}
