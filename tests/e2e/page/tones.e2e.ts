import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rest, waitForCard } from '../harness/page.ts';
import { browsers, Session } from '../harness/session.ts';
import { picture } from './browser-page.ts';
import { type Colour, coloursAt } from './pixels.ts';

/** The card's own grounds. */
const light: Colour = [255, 254, 251];
const dark: Colour = [30, 33, 39];

const invert = 'filter:invert(1) hue-rotate(180deg)';

/** What a page or another extension makes of its colours, and how the card is to be. */
const cases: readonly (readonly [name: string, head: string, ground: Colour])[] = [
  ['a light page', '', light],
  ['a dark page', '<style>body{background:#121212;color:#ddd}</style>', dark],
  ['a page that says it is dark', '<style>:root{color-scheme:dark}</style>', dark],
  ['a page that may be either', '<style>:root{color-scheme:light dark}</style>', light],
  ['dark text on light in a dark page', '<style>html{background:#111}p{background:#fafafa}</style>', light],
  ['an inverted page', `<style>html{background:#fff;${invert}}</style>`, dark],
  [
    'a page inverted with less contrast',
    '<style>html{background:#fff!important;filter:invert(100%) hue-rotate(180deg) contrast(95%)!important}</style>',
    dark,
  ],
  ['a dark page inverted', `<style>html{background:#000;color:#fff;${invert}}</style>`, light],
  [
    'a page given dark colours',
    '<meta name="darkreader" content="x"><style>html{color-scheme:dark!important}html,body{background-color:#181a1b!important;color:#e8e6e3}</style>',
    dark,
  ],
];

const distance = (a: Colour, b: Colour) => Math.max(...a.map((part, index) => Math.abs(part - (b[index] ?? 0))));

describe.each(browsers)('the colours of the card in %s', (kind) => {
  let session: Session;
  beforeAll(async () => {
    session = await Session.start(kind);
  });
  afterAll(() => session.stop());

  it.each(cases)('on %s', async (name, head, ground) => {
    const body = '<body style="font:24px serif;margin:40px"><p>In Kabul then.';
    const url = session.site.page(`/${encodeURIComponent(name)}`, `<!doctype html><html lang="en"><meta charset="utf-8">${head}${body}`);
    const page = await session.open(url);
    const mark = await rest(page, 'Kabul');
    const { box } = await waitForCard(page);
    const beside = { x: box.x + 6, y: box.y + box.height / 2 };
    await picture(session, page, `tone-${name.replaceAll(' ', '-')}`);
    const [card, tint, plain] = await coloursAt(page, [beside, { x: mark.x, y: mark.y - 13 }, { x: mark.x + 400, y: mark.y - 13 }]);
    // Filters round, and may take some contrast away from everything.
    expect(distance(card ?? [0, 0, 0], ground), `${card}`).toBeLessThan(8);
    expect(distance(tint ?? [0, 0, 0], plain ?? [0, 0, 0]), `${tint}, ${plain}`).toBeGreaterThan(10);
    await page.close();
  });
});
