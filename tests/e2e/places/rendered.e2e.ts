import type { Page } from 'puppeteer';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { marks } from '../harness/page.ts';
import { browsers, Session } from '../harness/session.ts';
import { placesFolder } from './said.ts';
import { expectSoon, marked } from './seen.ts';

/** What page frameworks do to show something else; changes of single texts are in `page/changes.e2e.ts`. */
const updates: readonly (readonly [done: string, script: string, marked: string])[] = [
  ['children replaced', 'app.replaceChildren(p("Herat"), p("Moscow"))', 'Herat | Moscow'],
  ['markup set', 'app.innerHTML = "<ul><li>Herat<li>Kabul</ul>"', 'Herat | Kabul'],
  [
    'a fragment put in',
    'const f = new DocumentFragment(); f.append(p("Herat"), "and Moscow"); app.append(f)',
    'Herat | Kabul | Moscow | Tehran',
  ],
  ['keyed lines in another order', 'app.append(app.children[1], app.children[0])', 'Kabul | Tehran'],
  ['lines swapped by a stand-in', 'const c = new Comment; a.replaceWith(c); b.replaceWith(a); c.replaceWith(b)', 'Kabul | Tehran'],
  ['a line taken out and put back later', 'a.remove(); setTimeout(() => app.append(a), 100)', 'Kabul | Tehran'],
  [
    'text put into an empty node',
    'const t = new Text; app.append(t); setTimeout(() => { t.nodeValue = "Herat" }, 100)',
    'Herat | Kabul | Tehran',
  ],
  [
    'a text grown letter by letter',
    'const t = new Text; b.replaceChildren(t); [..."To Herat"].forEach((l, i) => setTimeout(() => t.appendData(l), 30 * i))',
    'Herat | Kabul',
  ],
  ['a copy in place of the line', 'a.replaceWith(a.cloneNode(true))', 'Kabul | Tehran'],
  ['moved without leaving', 'app.moveBefore ? app.moveBefore(b, a) : app.insertBefore(b, a)', 'Kabul | Tehran'],
  ['a wrapper put round', 'const s = document.createElement("section"); a.replaceWith(s); s.append(a)', 'Kabul | Tehran'],
  [
    'a part of a name put in bold',
    'const n = a.firstChild; const m = n.splitText(5); n.after(document.createElement("b")); n.nextSibling.append(m)',
    'Kabul | Tehran',
  ],
  [
    'another page without loading',
    'history.pushState(null, "", "/another"); document.title = "Another"; app.replaceChildren(p("Faryab"))',
    'Faryab',
  ],
  [
    'the whole body replaced',
    'document.body.replaceWith(Object.assign(document.createElement("body"), { innerHTML: "<p>Kunduz</p>" }))',
    'Kunduz',
  ],
  ['what was added at once taken away', 'const x = p("Herat"); app.append(x); x.remove()', 'Kabul | Tehran'],
];

const body = `<!doctype html><html lang="en"><meta charset="utf-8"><title>One</title><body>
<main id="app"><p id="a">From Kabul</p><p id="b">From Tehran</p></main>
<script>const [a, b] = app.children; const p = (text) => Object.assign(document.createElement('p'), { textContent: text })</script>`;

describe.each(browsers)('pages that render anew in %s', (kind) => {
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    session = await Session.start(kind);
    session.site.folder('/places/', new URL(`../../../${placesFolder}`, import.meta.url).pathname);
    session.site.page('/one', body);
  });
  beforeEach(async () => {
    page = await session.open(session.site.url('/one'));
    await expectSoon(() => marked(page), 'Kabul | Tehran');
  });
  afterEach(() => page.close());
  afterAll(() => session.stop());

  it.each(updates)('%s', async (_done, script, wanted) => {
    await page.evaluate(`{ ${script} }`);
    await expectSoon(() => marked(page), wanted);
  });

  it('a list that reuses its lines', async () => {
    await page.goto(session.site.url('/places/list.html'));
    for (const top of [0, 40, 400, 20_000, 120, 39_000, 0]) {
      await page.evaluate((to) => document.getElementById('view')?.scrollTo(0, to), top);
      await page.waitForFunction(
        (number) => [...document.querySelectorAll('.line')].some((line) => line.firstChild?.nodeValue === number),
        { polling: 50 },
        // The last of the seven: the first may have been there before.
        `${top / 40 + 6}: `,
      );
      await expectSoon(() => marked(page), await names(page));
      // Each mark is on the line that shows its words.
      const strays = (await marks(page)).filter(({ text }) => !['Kabul', 'Herat', 'Moscow', 'Tehran'].includes(text));
      expect(strays).toEqual([]);
    }
  });
});

/** The names on those lines that are in view now. */
function names(page: Page): Promise<string> {
  return page.evaluate(() => {
    const view = document.getElementById('view')?.getBoundingClientRect() ?? new DOMRect();
    return [...document.querySelectorAll('.line b')]
      .filter((name) => name.getBoundingClientRect().top < view.bottom && name.textContent !== 'nobody')
      .map((name) => name.textContent)
      .sort()
      .join(' | ');
  });
}
