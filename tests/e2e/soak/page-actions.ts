import type { Page } from 'puppeteer';
import type { Action } from './action.ts';
import type { Reader } from './reader.ts';
import { type Driven, WAYS } from './steady-page.ts';

/** Ways to come to a page; each is one page load, where it does anything. */
export const loads: readonly Action[] = [
  { name: 'go on to another page', weight: 55, run: (reader) => leave(reader, (page) => page.goto(reader.somePage(), parsed)) },
  { name: 'reload', weight: 8, run: (reader) => leave(reader, (page) => page.reload(parsed)) },
  { name: 'go back', weight: 12, run: (reader) => leave(reader, (page) => page.goBack(parsed).catch(ifNowhere)) },
  { name: 'go forward', weight: 8, run: (reader) => leave(reader, (page) => page.goForward(parsed).catch(ifNowhere)) },
  {
    name: 'open a tab',
    weight: 17,
    async run(reader) {
      await reader.newTab(reader.somePage());
      return true;
    },
  },
];

/** What a reader or the page itself does, without the card. */
export const pageActions: readonly Action[] = [
  {
    name: 'turn to another tab',
    weight: 6,
    async run(reader) {
      await reader.toFront(reader.pick([reader.steady, reader.steady, reader.travelling, ...reader.tabs]) as Page);
      return true;
    },
  },
  {
    name: 'close a tab',
    weight: 2,
    async run(reader) {
      const tab = reader.pick(reader.tabs);
      if (tab) await reader.closeTab(tab);
      return tab !== undefined;
    },
  },
  {
    name: 'scroll',
    weight: 20,
    async run({ front, random }) {
      await front.mouse.wheel({ deltaY: Math.round((random() - 0.45) * 1400) });
      return true;
    },
  },
  {
    name: 'move the pointer',
    weight: 12,
    async run(reader) {
      await reader.front.mouse.move(reader.below(990), reader.below(690), { steps: 3 });
      return true;
    },
  },
  {
    name: 'press a key',
    weight: 5,
    async run(reader) {
      await reader.front.keyboard.press(reader.pick(['Escape', 'Tab', 'ArrowDown', 'a', '.', 'End', 'Home'] as const) ?? 'Tab');
      return true;
    },
  },
  {
    name: 'the page changes',
    weight: 40,
    run: (reader) => change(reader, reader.front === reader.steady ? reader.front : (reader.pick([reader.front, reader.steady]) as Page)),
  },
  {
    name: 'the page changes many times',
    weight: 5,
    async run(reader) {
      await reader.steady.evaluate(
        async (from, ways) => {
          const { driven } = globalThis as unknown as { driven: Driven };
          for (let seed = from; seed < from + 12; seed++) {
            driven.change((seed * 7) % ways, seed);
            await new Promise((done) => setTimeout(done, 5));
          }
        },
        reader.below(1000),
        WAYS,
      );
      return true;
    },
  },
];

const parsed = { waitUntil: 'domcontentloaded' } as const;

/** There need not be a page to go back to. */
function ifNowhere(error: Error): null {
  if (error.message.includes('History entry')) return null;
  throw error;
}

/** Only tabs that do not stay on one document leave it. */
async function leave(reader: Reader, go: (page: Page) => Promise<unknown>): Promise<boolean> {
  const page = reader.tabs.includes(reader.front) ? reader.front : reader.travelling;
  if (page !== reader.front) await reader.toFront(page);
  const before = page.url();
  const response = await go(page);
  return response !== null || page.url() !== before;
}

function change(reader: Reader, page: Page): Promise<boolean> {
  return page.evaluate(
    (way, seed) => {
      const { driven } = globalThis as unknown as { driven?: Driven };
      driven?.change(way, seed);
      if (driven) return true;
      // A page of somebody else: some of its text is said anew.
      const paragraphs = document.querySelectorAll('p');
      const paragraph = paragraphs[seed % Math.max(1, paragraphs.length)];
      if (paragraph && seed % 2) paragraph.append(` Word ${seed} came from Kabul.`);
      else if (paragraph) paragraph.after(paragraph.cloneNode(true));
      return paragraph !== undefined;
    },
    reader.below(WAYS),
    reader.below(1000),
  );
}
