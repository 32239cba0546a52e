import type { Frame, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { card, pause, waitForCard, waitForMark, waitForNoCard } from '../harness/page.ts';
import { browsers, Session } from '../harness/session.ts';
import { until } from '../shell/sample.ts';
import { picture } from './browser-page.ts';
import { changesSeen, openWatched, startAfresh } from './changes-seen.ts';
import { command } from './commanding.ts';

const text = (frame = '') => `<!doctype html><html lang="en"><title>Long</title>
<body style="padding:40px;font:18px serif"><input><p>In Kabul the day was quiet.</p><div style="height:2000px"></div>
<p>The road to Herat and Moscow.</p><div style="height:1500px"></div>
${frame}<div style="height:800px"></div></body>`;

/** The name of the card open in whatever frame, by the number of the frame; fails by time where there is none, or more than one. */
function openCard(page: Page): Promise<string> {
  const look = async () => {
    const seen = await Promise.all(page.frames().map((frame: Frame) => card(frame as unknown as Page)));
    return seen.flatMap((each, index) => (each ? `${index} ${each.title}` : []));
  };
  return until(look, (open) => open.length === 1).then(([only]) => only ?? '');
}

/** What a screen reader is told of where the focus is, in the card of the page's own document. */
function focused(page: Page) {
  return page.evaluate(() => {
    const root = document.activeElement?.shadowRoot;
    const at = root?.activeElement;
    const name = root?.getElementById(at?.getAttribute('aria-labelledby') ?? '')?.textContent;
    return at ? `${at.role}: ${name}, ${at.ariaDescription}` : (document.activeElement?.localName ?? '');
  });
}

/** What is read out beside the focus, and the words of a sentence in the card's place. */
const said = (page: Page) =>
  page.evaluate(() => {
    const root = [...document.querySelectorAll('[popover]')].find((each) => each.shadowRoot)?.shadowRoot;
    return [...(root?.querySelectorAll('[role="status"]') ?? [])].map(({ textContent }) => textContent).join('');
  });

describe.each(browsers)('the page by keyboard, %s', (kind) => {
  let session: Session;
  let page: Page;

  beforeAll(async () => {
    session = await Session.start(kind);
    const inner = session.site.page('/inner', '<p>From Kunduz to Faryab.</p>').replace('127.0.0.1', 'localhost');
    page = await session.open(
      session.site.page('/outer', text(`<iframe src="${inner}" style="width:900px;height:500px;border:0"></iframe>`)),
    );
    await waitForMark(page, 'Kabul');
  });
  afterAll(() => session.stop());

  it('goes to every mention of every frame in order, round, and back', async () => {
    await page.focus('input');
    const seen: string[] = [];
    for (const name of ['next', 'next', 'next', 'next', 'next', 'next', 'previous', 'previous']) {
      await command(session, `${name}-mention`);
      const before = seen.at(-1);
      seen.push(
        await until(
          () => openCard(page),
          (now) => now !== before,
        ),
      );
    }
    expect(seen).toEqual(['0 Kabul', '0 Herat', '0 Moscow', '1 Kunduz', '1 Faryab', '0 Kabul', '1 Faryab', '1 Kunduz']);
    // The frame stood far below what was in view.
    await until(
      () => page.evaluate(() => (document.querySelector('iframe')?.getBoundingClientRect().top ?? Infinity) < innerHeight),
      Boolean,
    );
    await command(session, 'close-card');
    await until(
      () => page.frames().reduce(async (sum, frame) => (await sum) + ((await card(frame as unknown as Page)) ? 1 : 0), Promise.resolve(0)),
      (open) => open === 0,
    );
  });

  it('puts the focus on the card, which says what it is, and gives it back', async () => {
    const own = await session.open(session.site.page('/own', text()));
    await waitForMark(own, 'Kabul');
    await own.focus('input');
    await command(session, 'next-mention');
    await waitForCard(own);
    expect(await focused(own)).toMatch(/^dialog: Kabul, .*city.*Excerpts: \d+\.$/);
    await picture(session, own, 'keyboard-card');
    await command(session, 'pin-card');
    await until(
      () => said(own),
      (words) => words === 'The card stays open.',
    );
    await own.mouse.click(900, 600);
    expect((await waitForCard(own)).title).toBe('Kabul');
    await command(session, 'pin-card');
    await until(
      () => said(own),
      (words) => words === 'The card no longer stays open.',
    );
    await own.focus('input');
    await command(session, 'next-mention');
    await until(
      () => card(own),
      (seen) => seen?.title === 'Herat',
    );
    await own.keyboard.press('Escape');
    await waitForNoCard(own);
    expect(await focused(own)).toBe('input');
    await own.close();
  });

  it.each([
    ['next', 'Herat'],
    ['previous', 'Kabul'],
  ])('begins with what is in view where nothing was visited: %s', async (name, title) => {
    const own = await session.open(session.site.page('/own', text()));
    await waitForMark(own, 'Kabul');
    await own.evaluate(() => scrollTo(0, 1800));
    await command(session, `${name}-mention`);
    expect((await waitForCard(own)).title).toBe(title);
    await own.close();
  });

  it('says so, to eye and ear, where there is no mention, until Escape', async () => {
    const quiet = await session.open(
      session.site.page('/quiet', '<!doctype html><html lang="en"><title>Quiet</title><p>Nothing to see.</p>'),
    );
    await until(
      async () => {
        await command(session, 'next-mention');
        // A further press begins afresh.
        await pause(700);
        return said(quiet);
      },
      (words) => words === 'This page names no place or group of the report.',
    );
    await picture(session, quiet, 'keyboard-none');
    await quiet.keyboard.press('Escape');
    await until(
      () => said(quiet),
      (words) => words === '',
    );
    await quiet.close();
  });

  it('takes no key from the page but those of an open card, and changes nothing in it', async () => {
    const { page: own, complaints } = await openWatched(session, session.site.page('/own', text()));
    await own.bringToFront();
    await waitForMark(own, 'Kabul');
    await own.evaluate(() => {
      const heard: string[] = [];
      const note = ({ type, key }: KeyboardEvent) => heard.push(`${type} ${key}`);
      for (const type of ['keydown', 'keypress', 'keyup'] as const) addEventListener(type, note, true);
      Object.assign(globalThis, { heard });
    });
    const press = async () => {
      const keys = ['j', 'k', 'ArrowDown', 'Tab', 'Escape', 'Enter', '.', ','] as const;
      for (const key of keys) await own.keyboard.press(key);
      return own.evaluate(() => (globalThis as unknown as { heard: string[] }).heard.splice(0).join(', '));
    };
    await own.focus('input');
    await startAfresh(own);
    const before = await press();
    for (const key of ['j', 'ArrowDown', 'Tab', 'Escape', 'Enter', '.']) expect(before).toContain(`keydown ${key}`);
    await command(session, 'next-mention');
    await waitForCard(own);
    for (const key of ['j', 'ArrowDown', 'Tab', 'Escape'] as const) await own.keyboard.press(key);
    await waitForNoCard(own);
    expect(await own.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)).toEqual([]);
    await own.focus('input');
    expect(await press()).toBe(before);
    const strangers = (await changesSeen(own)).filter((change) => !/^(childList of (HTML|DIALOG) DIV|attributes of DIV)/.test(change));
    expect(strangers).toEqual([]);
    expect(complaints.errors).toEqual([]);
    await own.close();
  });

  it('shows in the popup the keys that the browser really gave', async () => {
    const popup = await session.popupFor(page);
    const given = await popup.evaluate(async () => {
      const { commands } = (globalThis as unknown as { chrome: { commands: { getAll(): Promise<{ name: string; shortcut: string }[]> } } })
        .chrome;
      return (await commands.getAll()).map(({ name, shortcut }) => [name, shortcut]);
    });
    expect(given.map(([name]) => name).sort()).toEqual(['_execute_action', 'close-card', 'next-mention', 'pin-card', 'previous-mention']);
    const foot = await until(
      () => popup.evaluate(() => document.querySelector('.keys-foot')?.textContent ?? ''),
      (words) => words !== '',
    );
    const { 'next-mention': next, 'previous-mention': previous } = Object.fromEntries(given);
    expect(foot.includes('Next mention')).toBe(next !== '');
    expect(foot.includes('Previous')).toBe(previous !== '');
    for (const keys of [next, previous]) expect(foot).toContain(keys);
    await popup.setViewport({ width: 400, height: 600 });
    await picture(session, popup, 'keyboard-popup');
    await popup.close();
  });
});
