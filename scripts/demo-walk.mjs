/** A reader's first minute, done by a script: the demo page, one mention, its card, the popup. */
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { find, readCard, textOf } from './closed-card.mjs';
import { picturePopup } from './toolbar-popup.mjs';

/** The mention that is walked to, by its first word: the page sets it in bold, and each of its text nodes is painted by itself. */
const firstWord = 'Islam';

/** Walks the demo at `url`, keeps a picture of each step in `folder` and tells each by `say`; throws where a step fails. */
export async function walkDemo(session, url, folder, say) {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const page = await openDemo(session, url);
  const painted = await paintedTexts(page);
  await page.screenshot({ path: join(folder, '1-page.png') });
  say(`Marks in and near view: ${painted.length}, reading ${[...new Set(painted)].join(', ')}`);

  await hover(page);
  const card = await until('a card', () => readCard(session, page));
  await settle();
  await page.screenshot({ path: join(folder, '2-card.png') });
  say(`Card: ${titleOf(card)}`);
  say(`First excerpt: ${excerptOf(card)}`);

  await page.keyboard.press('Escape');
  const words = await picturePopup(session, join(folder, '3-popup.png'));
  if (words) say(`Popup: ${words.slice(0, 160)} ...`);
  await page.close();
}

/** Opens the demo in a new tab and waits until its names are marked. */
export async function openDemo(session, url) {
  const page = await session.browser.newPage();
  await page.goto(url);
  await page.bringToFront();
  await until('marks on the page', async () => (await paintedTexts(page)).includes(firstWord) || undefined);
  await settle();
  return page;
}

/** What the page's highlights hold, as the page itself could read them: only what is near the viewport. */
function paintedTexts(page) {
  return page.evaluate(() => [...CSS.highlights.values()].flatMap((highlight) => [...highlight].map((range) => range.toString().trim())));
}

/** Moves the real pointer to the first mention of Islam Qala, and rests there. */
export async function hover(page) {
  const point = await page.evaluate((wanted) => {
    const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
    const range = ranges.find((each) => each.toString() === wanted);
    const box = range?.getClientRects()[0];
    return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }, firstWord);
  await page.mouse.move(point.x - 60, point.y + 40);
  await page.mouse.move(point.x, point.y, { steps: 8 });
}

const titleOf = (card) => textOf(find(card, 'h1', 'h2') ?? card);
const excerptOf = (card) => textOf(find(card, 'blockquote', 'q') ?? { children: [] });

const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Lets fades and late marks come to rest before a picture is taken. */
export const settle = () => sleep(400);

/** Asks until there is an answer; throws after ten seconds. */
export async function until(what, ask) {
  const end = Date.now() + 10_000;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (Date.now() > end) throw new Error(`The demo did not show ${what}.`);
    await sleep(100);
  }
}
