import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type HostilePage, paragraph } from '../../fixtures/hostile/hostile-page.ts';
import { madeUp } from '../../fixtures/hostile/made-up.ts';
import { card, pause, rest, waitForCard, waitForNoCard } from '../harness/page.ts';
import { browsers, type ChromeLike } from '../harness/session.ts';
import { type Arena, expectPainted, fight, openArena, openTab, putUp, record } from './hostile-run.ts';

/** Longer than any rest that opens a card, in ms. */
const LONG_MS = 700;

describe.each(browsers)('a page in %s that', (kind) => {
  let arena: Arena;
  beforeAll(async () => {
    arena = await openArena(kind);
  });
  afterAll(() => arena.stop());

  /** All that the extension has stored. */
  const stored = async () => {
    const page = await arena.session.extensionPage('popup/popup.html');
    const all = await page.evaluate(async () => JSON.stringify(await (globalThis as unknown as ChromeLike).chrome.storage.local.get()));
    await page.close();
    return all;
  };

  it.each(madeUp)('makes up $does: no card opens, nothing is kept', async (hostile) => {
    const before = await stored();
    await fight(arena, hostile, () => pause(LONG_MS));
    const [page] = await arena.tabs();
    expect(await card(page)).toBeUndefined();
    expect(await stored()).toBe(before);
  });

  it('sends the event of a newer copy ten thousand times: marking ends here, and is there on the next page', async () => {
    const events =
      "attack(100, (round) => { for (let at = 0; at < 100; at++) document.dispatchEvent(new CustomEvent('x-renewal', { detail: [document, 'a'.repeat(round), { get x() { throw 1; } }, null][at % 4] })); })";
    const late = `addEventListener('load', () => setTimeout(() => { ${events} }, 400)); 0 && over()`;
    await fight(arena, { does: 'ends us', script: late, marked: [] });
    await fight(arena, { does: 'follows one that ended us' });
  });

  const takers: readonly HostilePage[] = [
    {
      does: 'steals the focus',
      script:
        "const field = document.createElement('input'); field.id = 'field'; document.body.append(field); const steal = () => document.activeElement === field || field.focus(); addEventListener('blur', steal, true); addEventListener('focus', steal, true); setInterval(steal, 10)",
    },
    {
      does: 'steals the keys',
      script:
        "for (const type of ['keydown', 'keypress', 'keyup']) addEventListener(type, (event) => { note(type + event.key); event.preventDefault(); event.stopImmediatePropagation(); }, true)",
    },
    {
      does: 'scrolls back',
      body: `${paragraph}<div style="height:5000px"></div>`,
      script: "addEventListener('scroll', () => scrollTo(0, 0), true)",
    },
    {
      does: 'selects all, all the time',
      script:
        "setInterval(() => getSelection().selectAllChildren(document.querySelector('#text')), 20); document.addEventListener('selectionchange', () => getSelection().toString())",
    },
    {
      does: 'catches the pointer',
      script: "addEventListener('pointermove', (event) => { event.stopImmediatePropagation(); event.preventDefault(); }, true)",
    },
  ];
  it.each(takers)('$does is left its way', (hostile) =>
    fight(arena, hostile, async (page) => {
      await page.keyboard.type('ab');
      await page.mouse.move(300, 300, { steps: 3 });
      await page.mouse.wheel({ deltaY: 200 });
      await pause(200);
    }),
  );

  /** What is done to the element of the open card, as soon as it comes. */
  const toTheCard = [
    ['removes', 'host.remove()'],
    ['hides', "host.style.cssText = 'display: none !important'; host.hidden = true"],
    ['moves', 'document.body.prepend(host)'],
    ['clones', 'document.body.append(host.cloneNode(true))'],
    ['adopts', 'document.implementation.createHTMLDocument().adoptNode(host)'],
    ['fills', "host.innerHTML = '<p>PAY NOW'; host.className = 'a'; host.id = 'b'"],
    ['closes', 'host.hidePopover(); host.popover = null'],
    ['gives another role to', "host.setAttribute('popover', 'auto'); host.inert = true"],
  ] as const;
  it.each(toTheCard)('%s the element of the card shows no words but ours there', async (does, code) => {
    const watch = `new MutationObserver((records) => { for (const { addedNodes } of records) for (const host of addedNodes) if (host.popover === 'manual' && !window.done) { window.done = true; try { ${code} } catch (error) {} } }).observe(document, { childList: true, subtree: true })`;
    const page = await openTab(arena.session);
    await arena.complaints.take();
    await page.goto(putUp(arena.session, { does: `calm before one ${does}` }));
    const right = await cardOf(page);
    await page.goto(putUp(arena.session, { does: `${does} the card`, script: watch }));
    await expectPainted(page, ['Kabul']);
    await rest(page, 'Kabul');
    await pause(LONG_MS);
    const shown = await card(page);
    if (shown) expect(shown.text).toBe(right);
    expect(await arena.complaints.take()).toEqual([]);
    await page.close();
  });

  async function cardOf(page: Page): Promise<string> {
    await expectPainted(page, ['Kabul']);
    await rest(page, 'Kabul');
    const { text } = await waitForCard(page);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    return text;
  }

  it('comes back from the browser’s memory is marked again', async () => {
    const [page, calm] = await arena.tabs();
    const url = putUp(arena.session, { does: 'is gone back to' });
    const other = putUp(arena.session, { does: 'is gone on to' });
    for (const each of [page, calm]) {
      await each.bringToFront();
      await each.goto(url);
      await each.goto(other);
      await each.goBack();
      await each.goForward();
      await each.goBack();
    }
    await expectPainted(page, ['Kabul']);
    expect(await record(page)).toBe(await record(calm));
    expect(await arena.complaints.take()).toEqual([]);
  });

  it('is printed as it is', () =>
    fight(
      arena,
      { does: 'is printed', script: "for (const type of ['beforeprint', 'afterprint']) addEventListener(type, () => note(type))" },
      (page) => page.pdf(),
    ));
});
