import { mkdir } from 'node:fs/promises';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pause } from '../harness/page.ts';
import { browsers, type ChromeLike, Session } from '../harness/session.ts';
import { openReview } from './review-seed.ts';
import { axeFaults, press, until, words } from './sample.ts';

const artifacts = 'artifacts/review';

describe.each(browsers)('the review page, %s', (kind) => {
  let session: Session;
  let page: Page;

  beforeAll(async () => {
    await mkdir(artifacts, { recursive: true });
    session = await Session.start(kind);
    page = await openReview(session, 'seed');
    await page.setViewport({ width: 1280, height: 900 });
    await page.bringToFront();
    await shows('Check the report');
    await until(marked, (now) => now.length > 5);
  });
  afterAll(() => session.stop());

  const shows = (...parts: readonly string[]) =>
    until(
      () => words(page),
      (shown) => parts.every((part) => shown.includes(part)),
    );
  /** What is marked: the words and how. */
  const marked = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('.mark')].map(
        (mark) => `${mark.textContent} ${mark.firstElementChild?.className.replace(' chosen', '')}`,
      ),
    );
  const becomes = (suits: (now: readonly string[]) => boolean) => until(marked, suits);
  const stored = async () =>
    page.evaluate(
      async () =>
        Object.keys(await (globalThis as unknown as ChromeLike).chrome.storage.local.get(undefined)).filter((key) =>
          key.startsWith('d/seed'),
        ).length,
    );
  const pressMark = (text: string, nth = 0) =>
    page.evaluate(
      (wanted, n) => {
        const mark = [...document.querySelectorAll<HTMLElement>('.mark')].filter((each) => each.textContent === wanted)[n];
        mark?.click();
      },
      text,
      nth,
    );
  const tick = (label: string) =>
    page.evaluate((wanted) => [...document.querySelectorAll('input')].find((each) => each.ariaLabel?.startsWith(wanted))?.click(), label);
  /** Types into the field with this label, in place of what stands there, and leaves it with Enter. */
  const type = async (label: string, value: string) => {
    const field = await page.evaluateHandle((wanted) => {
      const found = [...document.querySelectorAll('label')].find((each) => each.textContent === wanted);
      return document.getElementById(found?.htmlFor ?? '') as HTMLInputElement;
    }, label);
    await field.evaluate((each) => {
      each.focus();
      each.select();
    });
    await page.keyboard.type(value);
    await page.keyboard.press('Enter');
  };
  const given = (selector: string) => page.evaluate((wanted) => document.querySelector<HTMLInputElement>(wanted)?.value, selector);
  const chosen = (name: string) =>
    until(
      () => page.evaluate(() => document.querySelector('#details')?.textContent ?? ''),
      (now) => now === name,
    );
  const choose = async (text: string, name: string, nth = 0) => {
    await pressMark(text, nth);
    await chosen(name);
  };

  it('shows the text with all that was found, and nothing that axe objects to', async () => {
    expect(await marked()).toEqual([
      'Ferry group unsure',
      'Port Ansel place stands',
      'Harbour Union group stands',
      'Karo place stands',
      'Karo place stands',
      'Velm place stands',
      'Harbour Union group stands',
      'Karo place stands',
    ]);
    expect(await axeFaults(page)).toEqual([]);
    await page.screenshot({ path: `${artifacts}/${kind}.png` });
  });

  it('lets stand and leaves out', async () => {
    await tick('Keep: Ferry');
    await becomes((now) => now[0] === 'Ferry group stands');
    await tick('Keep: Velm');
    await becomes((now) => !now.some((each) => each.startsWith('Velm')));
    await shows('All changes kept');
  });

  it('retypes, renames and has more names searched for', async () => {
    await choose('Ferry', 'Ferry');
    await page.evaluate(() => [...document.querySelectorAll<HTMLInputElement>('.details input[type=radio]')][0]?.click());
    await becomes((now) => now[0] === 'Ferry place stands');
    await type('Shown as', 'The ferry');
    await chosen('The ferry');
    await type('Another name', 'Car ferry');
    await shows('Car ferry');
  });

  it('makes two one', async () => {
    await page.evaluate(() => document.querySelector<HTMLElement>('.details button[aria-expanded]:not(.small)')?.click());
    await press(page, 'Port Ansel');
    await chosen('Port Ansel');
    expect(await words(page)).toContain('2 mentions');
  });

  it('makes one two', async () => {
    await choose('Karo', 'Karo', 2);
    await press(page, 'Split');
    await tick('Something else: On Monday'.slice(0, 15));
    await page.evaluate(() => {
      const boxes = [...document.querySelectorAll<HTMLInputElement>('.mentions input')];
      boxes[0]?.click();
      boxes[2]?.click();
    });
    await press(page, 'Split off');
    await until(
      () =>
        page.evaluate(
          () => [...document.querySelectorAll('.rows .row-name')].filter((each) => each.textContent?.startsWith('Karo')).length,
        ),
      (count) => count === 2,
    );
  });

  it('marks what is selected, wherever it stands', async () => {
    const select = () =>
      page.evaluate(() => {
        const walker = document.createTreeWalker(document.querySelector('.report-text') as Element, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          const start = walker.currentNode.nodeValue?.indexOf('Monday') ?? -1;
          if (start === -1) continue;
          getSelection()?.removeAllRanges();
          getSelection()?.setBaseAndExtent(walker.currentNode, start + 1, walker.currentNode, start + 4);
          return;
        }
      });
    await select();
    await shows('Everywhere it stands: 2');
    await page.screenshot({ path: `${artifacts}/${kind}-selected.png` });
    expect(await axeFaults(page)).toEqual([]);
    // Whoever looks at all of a page may take the selection with them, at once or a little later.
    const pressed = async () => {
      await select().then(() => pause(50));
      return page.evaluate(() => {
        const button = document.querySelectorAll<HTMLElement>('.mark-bar .bar-buttons button')[1];
        button?.click();
        return button !== undefined;
      });
    };
    await until(pressed, (there) => there);
    await becomes((now) => now.filter((each) => each === 'Monday group stands').length === 2);
    await chosen('Monday');
  });

  it('moves a date with its bar, and tells the new one meanwhile', async () => {
    const bar = (name: string) =>
      page.evaluate((wanted) => {
        const found = [...document.querySelectorAll('.plot .bar')].find((each) => each.textContent?.includes(wanted));
        found?.scrollIntoView({ block: 'center' });
        const { x, y, width, height } = found?.getBoundingClientRect() ?? new DOMRect();
        return { x: x + width / 2, y: y + height / 2, width };
      }, name);
    const { x, y } = await bar('Ferry workers walk out');
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - 120, y, { steps: 6 });
    const told = await until(
      () => page.evaluate(() => document.querySelector('.on-time .hint')?.textContent ?? ''),
      (words) => /202\d/.test(words),
    );
    await page.screenshot({ path: `${artifacts}/${kind}-dragged.png` });
    await page.mouse.up();
    await until(
      () => page.evaluate(() => [...document.querySelectorAll('.bar')].map((each) => each.textContent ?? '').join()),
      (bars) => bars.includes(told),
    );
    // A drag is no press: nothing has opened to be edited.
    expect(await page.evaluate(() => document.querySelector('.event-editor'))).toBeNull();
    await press(page, 'Undo');
    await until(
      () => page.evaluate(() => [...document.querySelectorAll('.bar')].map((each) => each.textContent ?? '').join()),
      (bars) => bars.includes('July 5, 2021'),
    );
  });

  it('moves a relative date with that of the report', async () => {
    // The line of time is in the card's hands, which hear the reader alone: arrows between its bars, Enter to edit.
    await page.evaluate(() => document.querySelector<HTMLElement>('.plot .bar')?.focus());
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    await until(
      () => given('.event-editor input'),
      (now) => now === '2020',
    );
    await until(
      () => page.evaluate(() => document.activeElement?.closest('.event-editor') !== null),
      (isInside) => isInside === true,
    );
    await page.screenshot({ path: `${artifacts}/${kind}-event.png` });
    await type('Date of the report', '2015-03-04');
    await shows('Set by you.');
    // What was “last year” before is another year now.
    await until(
      () => given('.event-editor input'),
      (now) => now?.startsWith('2014') ?? false,
    );
  });

  it('keeps everything over a reload in the middle', async () => {
    await shows('All changes kept');
    const before = await marked();
    const kept = await stored();
    await page.reload({ waitUntil: kind === 'firefox' ? [] : 'load' });
    await until(marked, (now) => now.length === before.length);
    expect([await marked(), await stored(), await given('.own-date input')]).toEqual([before, kept, '2015-03-04']);
  });

  it('takes all back and makes all again, by the keyboard', async () => {
    const isOn = (name: string) =>
      page.evaluate(
        (wanted) =>
          [...document.querySelectorAll<HTMLButtonElement>('.toolbar button')].some(
            (each) => each.textContent === wanted && each.ariaDisabled !== 'true',
          ),
        name,
      );
    const end = await marked();
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    const press = async (keys: 'undo' | 'redo') => {
      await page.keyboard.down('Control');
      await page.keyboard.press(keys === 'undo' ? 'z' : 'y');
      await page.keyboard.up('Control');
    };
    let steps = 0;
    for (; await isOn('Undo'); steps++) await press('undo');
    expect((await marked())[0]).toBe('Ferry group unsure');
    for (let n = 0; n < steps; n++) await press('redo');
    await becomes((now) => now.join() === end.join());
    expect([steps, await isOn('Redo')]).toEqual([9, false]);
    await shows('All changes kept');
  });

  it('is open in one window only, until another takes over', async () => {
    const other = await session.extensionPage('library/review.html#seed');
    await until(
      () => words(other),
      (shown) => shown.includes('open in another window'),
    );
    expect(await axeFaults(other)).toEqual([]);
    await press(other, 'Go on here');
    await until(
      () => words(other),
      (shown) => shown.includes('All changes kept'),
    );
    await shows('open in another window');
    await other.close();
    await page.bringToFront();
    await press(page, 'Go on here');
    await until(marked, (now) => now.length > 5);
  });

  // But for the bars of the line of time: the list beside it has each of their events as a row.
  it('stands in a window of 320 pixels, its buttons of 24 at least', async () => {
    await page.setViewport({ width: 320, height: 640 });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    const small = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('button:not(.plot .bar)')]
        .filter((each) => each.offsetHeight > 0 && Math.min(each.offsetHeight, each.offsetWidth) < 24)
        .map((each) => each.outerHTML),
    );
    expect([wide <= 320, small]).toEqual([true, []]);
    await page.screenshot({ path: `${artifacts}/${kind}-narrow.png` });
    await page.setViewport({ width: 1280, height: 900 });
  });

  it('saves: the library is asked to take the report', async () => {
    await press(page, 'Save to library');
    await page.waitForFunction(() => location.pathname.endsWith('/library.html') && location.hash === '#report=ferry-strike', {
      polling: 50,
      timeout: 15_000,
    });
    await shows('Ferries stand still', 'Harbour Wire');
  });
});
