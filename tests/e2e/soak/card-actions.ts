import type { Page } from 'puppeteer';
import { pause } from '../harness/page.ts';
import { command } from '../page/commanding.ts';
import type { Action } from './action.ts';
import { cardCount, controlIn, type Point, someMark } from './on-page.ts';
import type { Reader } from './reader.ts';

/** What a reader does with mentions and cards. */
export const cardActions: readonly Action[] = [
  { name: 'rest on a mention', weight: 14, run: (reader) => rest(reader) },
  {
    name: 'leave the card',
    weight: 4,
    async run({ front }) {
      await front.mouse.move(985, 690, { steps: 3 });
      return true;
    },
  },
  { name: 'keep a card', weight: 4, run: (reader) => press(reader, '[aria-label="Keep open"], footer button:nth-last-child(2)') },
  { name: 'close a card', weight: 4, run: (reader) => press(reader, '[aria-label="Close"]') },
  { name: 'go on in the card', weight: 3, run: (reader) => press(reader, '.link') },
  { name: 'go back in the card', weight: 2, run: (reader) => press(reader, '[aria-label="Back"]') },
  { name: 'ask why', weight: 3, run: (reader) => press(reader, '[aria-label="Why this mark?"]') },
  { name: 'correct, or take it back', weight: 3, run: (reader) => press(reader, '.why-panel button, .notice button') },
  { name: 'press anything in the card', weight: 3, run: (reader) => press(reader, 'button, [role="button"]') },
  {
    name: 'move a card',
    weight: 3,
    async run(reader) {
      const head = await controlIn(reader.front, 'h2', reader.below(1000));
      if (head) await drag(reader.front, head, { x: reader.below(950) + 20, y: reader.below(500) + 20 });
      return head !== undefined;
    },
  },
  {
    name: 'size a card',
    weight: 1,
    async run(reader) {
      const corner = await controlIn(reader.front, '.hand.size', reader.below(1000));
      if (corner) await drag(reader.front, corner, { x: corner.x + reader.below(200) - 100, y: corner.y + reader.below(200) - 100 });
      return corner !== undefined;
    },
  },
  ...(['next-mention', 'previous-mention', 'pin-card', 'close-card'] as const).map((name) => ({
    name: `key: ${name}`,
    weight: name === 'next-mention' ? 4 : 2,
    async run({ session }: Reader) {
      await command(session, name);
      return true;
    },
  })),
];

/** Rests the pointer on a mention in view until its card opens, or no longer than a reader would; where none is in view, in the steady tab. */
async function rest(reader: Reader): Promise<boolean> {
  let mark = await someMark(reader.front, reader.below(1000));
  if (!mark) {
    await reader.toFront(reader.steady);
    await reader.steady.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    mark = await someMark(reader.steady, reader.below(1000));
  }
  if (!mark) return false;
  const { front } = reader;
  const before = await cardCount(front);
  await front.mouse.move(mark.x - 30, mark.y + 20);
  await front.mouse.move(mark.x, mark.y, { steps: 2 });
  for (let tries = 0; tries < 12; tries++) {
    await pause(40);
    if ((await cardCount(front)) > before) return true;
  }
  return false;
}

/** Presses a part of a card, of one opened for that where none is open. */
async function press(reader: Reader, selector: string): Promise<boolean> {
  if ((await cardCount(reader.front)) === 0) await rest(reader);
  const { front } = reader;
  const control = await controlIn(front, selector, reader.below(1000));
  if (!control) return false;
  await front.mouse.move(control.x, control.y, { steps: 2 });
  await front.mouse.click(control.x, control.y);
  return true;
}

async function drag(page: Page, from: Point, to: Point): Promise<void> {
  await page.mouse.move(from.x, from.y, { steps: 2 });
  await page.mouse.down();
  await page.mouse.move(Math.max(2, Math.min(to.x, 990)), Math.max(2, Math.min(to.y, 690)), { steps: 4 });
  await page.mouse.up();
}
