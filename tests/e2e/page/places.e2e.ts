import type { Frame, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { card, marks, pause, rest, waitForCard, waitForMark, waitForNoCard } from '../harness/page.ts';
import { browsers, Session } from '../harness/session.ts';
import { expectMarked, picture, pressCardButton } from './browser-page.ts';

const shell = (inner: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>x</title><body style="font:18px/1.6 serif;margin:40px">${inner}`;

describe.each(browsers)('places where text can be, in %s', (kind) => {
  let session: Session;
  beforeAll(async () => {
    session = await Session.start(kind);
  });
  afterAll(() => session.stop());

  it('a page that allows nothing', async () => {
    const headers = { 'content-security-policy': "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'" };
    const page = await session.open(session.site.page('/strict', { body: shell('<p>Strict about Kabul.</p>'), headers }));
    await rest(page, 'Kabul');
    expect((await waitForCard(page)).title).toContain('Kabul');
    await picture(session, page, 'strict-csp');
  });

  it('open, closed, nested and late shadow roots', async () => {
    const page = await session.open(session.site.url('/fixtures/shadow.html'));
    await expectMarked(page, ['Herat', 'Kabul', 'Islam', ' Qala', 'Moscow', 'Taliban', 'Tajikistan']);
    await picture(session, page, 'shadow');
    for (const name of ['Kabul', 'Moscow', 'Taliban', 'Herat']) {
      await rest(page, name);
      expect((await waitForCard(page)).title).toContain(name);
      await page.keyboard.press('Escape');
      await waitForNoCard(page);
    }
  });

  it('frames of every kind', async () => {
    const { site } = session;
    site.page('/frame', shell('<p>Framed: Kabul.</p>'));
    const frames = [
      `<iframe name="own" src="${site.url('/frame')}"></iframe>`,
      `<iframe name="other" src="${site.url('/frame', 'other')}"></iframe>`,
      '<iframe name="srcdoc" srcdoc="<p>Herat inside</p>"></iframe>',
      '<iframe name="sandbox" sandbox srcdoc="<p>Moscow inside</p>"></iframe>',
      '<iframe name="blank"></iframe>',
      '<script>setTimeout(() => { const d = frames.blank.document; d.body.textContent = "Tajikistan, written late"; }, 600)</script>',
      '<iframe name="opened"></iframe>',
      '<script>setTimeout(() => { const d = frames.opened.document; d.open(); d.write("<p>The Taliban, opened late"); d.close() }, 600)</script>',
    ];
    const page = await session.open(site.page('/frames', shell(frames.join('\n'))));
    const wanted = { own: 'Kabul', other: 'Kabul', srcdoc: 'Herat', sandbox: 'Moscow', blank: 'Tajikistan', opened: 'Taliban' };
    for (const [name, text] of Object.entries(wanted)) await expectMarked(await frameNamed(page, name), [text]);
    await picture(session, page, 'frames');
  });

  it('a card in a frame', async () => {
    const { site } = session;
    site.page('/inner', shell('<p>Framed: Kabul.</p>'));
    const page = await session.open(
      site.page(
        '/outer',
        shell(`<iframe name="f" style="width:700px;height:500px;border:0" src="${site.url('/inner', 'other')}"></iframe>`),
      ),
    );
    const frame = await frameNamed(page, 'f');
    await expectMarked(frame, ['Kabul']);
    const [mark] = await marks(frame as unknown as Page);
    const box = await page.$eval('iframe', (element) => element.getBoundingClientRect().toJSON() as { x: number; y: number });
    await page.mouse.move(box.x + (mark?.x ?? 0) - 40, box.y + (mark?.y ?? 0) + 30);
    await page.mouse.move(box.x + (mark?.x ?? 0), box.y + (mark?.y ?? 0), { steps: 4 });
    expect((await waitForCard(frame as unknown as Page)).title).toContain('Kabul');
    await picture(session, page, 'card-in-frame');
  });

  it('a modal dialog: the card is above it and can be used', async () => {
    const page = await session.open(session.site.url('/fixtures/layers.html'));
    await waitForMark(page, 'Kabul');
    await page.click('#show');
    await rest(page, 'Taliban');
    await waitForCard(page);
    await picture(session, page, 'dialog');
    await pressCardButton(page, 'close');
    await waitForNoCard(page);
    await rest(page, 'Taliban');
    await waitForCard(page);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    expect(await page.$eval('dialog', (dialog) => (dialog as HTMLDialogElement).open)).toBe(true);
    expect(await page.$$eval('dialog > *', (children) => children.length)).toBe(2);
  });

  it('a fullscreen element', async () => {
    const page = await session.open(session.site.url('/fixtures/layers.html'));
    await waitForMark(page, 'Kabul');
    await page.click('#grow');
    await page.waitForFunction(() => document.fullscreenElement, { polling: 50 });
    await pause(300);
    await rest(page, 'Tajikistan');
    await waitForCard(page);
    await picture(session, page, 'fullscreen');
    await pressCardButton(page, 'close');
    await waitForNoCard(page);
    await page.evaluate(() => document.exitFullscreen());
  });

  it('text beneath a clear link, but not beneath an opaque box', async () => {
    const page = await session.open(session.site.url('/fixtures/layers.html'));
    await rest(page, 'Herat');
    expect((await waitForCard(page)).title).toContain('Herat');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    await rest(page, 'Moscow');
    await pause(600);
    expect(await card(page)).toBeUndefined();
  });

  it('a page that zooms itself', async () => {
    const page = await session.open(session.site.page('/zoomed', `<style>html{zoom:2}</style>${shell('<p>Twice as large: Kabul.</p>')}`));
    const mark = await rest(page, 'Kabul');
    const { box } = await waitForCard(page);
    await pause(200);
    await picture(session, page, 'zoomed');
    expect(box.y).toBeGreaterThan(mark.y);
    expect(box.y).toBeLessThan(mark.y + 60);
    expect(box.x).toBeLessThan(mark.x);
    expect(box.width).toBeLessThan(500);
  });

  it('a dark page that does not say so', async () => {
    const page = await session.open(session.site.url('/fixtures/dark.html'));
    await expectMarked(page, ['Kabul', 'Taliban', 'Afghan', 'Herat']);
    await rest(page, 'Kabul');
    await waitForCard(page);
    await picture(session, page, 'dark');
  });

  it('an editor, whose text stays its own', async () => {
    const page = await session.open(session.site.url('/fixtures/editor.html'));
    await expectMarked(page, ['Kabul']);
    await page.click('#editor p', { offset: { x: 3, y: 5 } });
    await page.keyboard.press('End');
    await page.keyboard.type(' And of Herat.', { delay: 10 });
    await expectMarked(page, ['Kabul', 'Herat']);
    expect(await page.$eval('#editor', (editor) => editor.innerHTML)).toBe('<p>A draft about Kabul. And of Herat.</p>');
  });
});

async function frameNamed(page: Page, name: string): Promise<Frame> {
  const element = await page.waitForSelector(`iframe[name="${name}"]`);
  const frame = await element?.contentFrame();
  if (!frame) throw new Error(`No frame ${name}`);
  return frame;
}
