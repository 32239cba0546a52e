import type { Page } from 'puppeteer';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { browsers, Session } from '../harness/session.ts';
import { expectSoon, marked } from './seen.ts';

/** Ways a page lets its text be edited; typing into one editable element is in `page/places.e2e.ts`. */
const editors: readonly (readonly [name: string, body: string, script: string])[] = [
  ['an editable element', '<div id="editor" contenteditable><p>To Kabul.</p></div>', ''],
  ['one for plain text', '<div id="editor" contenteditable="plaintext-only">To Kabul.</div>', ''],
  ['a document in design mode', '<p id="editor">To Kabul.</p>', 'document.designMode = "on"'],
];

describe.each(browsers)('editing in %s', (kind) => {
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    session = await Session.start(kind);
  });
  afterEach(() => page.close());
  afterAll(() => session.stop());

  it.each(editors)('%s: typing, taking out, undoing and the caret are as ever', async (_name, body, script) => {
    page = await session.open(session.site.page('/edit', `<!doctype html><html lang="en"><meta charset="utf-8"><body>${body}`));
    await page.evaluate(script);
    await expectSoon(() => marked(page), 'Kabul');
    const editor = '#editor';
    const before = await page.$eval(editor, (element) => element.outerHTML);
    await caretAt(page, 3);
    await page.keyboard.type('Herat and ', { delay: 20 });
    await expectSoon(() => marked(page), 'Herat | Kabul');
    expect(await page.$eval(editor, (element) => element.textContent)).toBe('To Herat and Kabul.');
    expect(await page.evaluate(() => getSelection()?.focusOffset)).toBe(13);
    // Out of the middle of a marked name, and in again.
    await caretAt(page, 16);
    await page.keyboard.press('Backspace');
    await expectSoon(() => marked(page), 'Herat');
    await page.keyboard.type('b');
    await expectSoon(() => marked(page), 'Herat | Kabul');
    expect(await page.evaluate(() => getSelection()?.focusOffset)).toBe(16);
    await page.evaluate(() => {
      for (let turn = 0; turn < 20; turn++) document.execCommand('undo');
    });
    expect(await page.$eval(editor, (element) => element.outerHTML)).toBe(before);
    await expectSoon(() => marked(page), 'Kabul');
  });

  it('fields are not read and type as ever', async () => {
    page = await session.open(
      session.site.page('/type', '<!doctype html><html lang="en"><body><p>Kabul</p><textarea id="a">In </textarea><input id="b">'),
    );
    await expectSoon(() => marked(page), 'Kabul');
    for (const id of ['a', 'b']) {
      await page.focus(`#${id}`);
      await page.keyboard.type('Herat', { delay: 10 });
    }
    expect(await page.evaluate(() => ['a', 'b'].map((id) => (document.getElementById(id) as HTMLInputElement).value))).toEqual([
      expect.stringContaining('Herat'),
      'Herat',
    ]);
    await expectSoon(() => marked(page), 'Kabul');
  });
});

/** Puts the caret into the editor's first text. */
function caretAt(page: Page, offset: number): Promise<void> {
  return page.evaluate((at) => {
    const editor = document.getElementById('editor') as HTMLElement;
    editor.focus();
    const walker = document.createTreeWalker(editor, NodeFilter.SHOW_TEXT);
    getSelection()?.collapse(walker.nextNode(), at);
  }, offset);
}
