import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rest, waitForCard, waitForMark, waitForNoCard } from '../harness/page.ts';
import { browsers, Session } from '../harness/session.ts';
import { askingPages } from './asking-pages.ts';

/**
 * Pages that would have the browser ask for something through us, each opened once without the extension and once with it, with a card open:
 * the server must see nothing that it would not have seen.
 */
describe.each(browsers)('what pages provoke, %s', (kind) => {
  let session: Session;
  /** What each page asked for when the extension was not there yet, without its own path. */
  const before = new Map<string, ReadonlySet<string>>();

  beforeAll(async () => {
    session = await Session.start(kind, { bare: true, allowForeign: true });
    for (const [index] of askingPages('').entries()) {
      const { page, name, asked } = await open(`/without-${index}`, index);
      await look(page);
      before.set(name, await asked());
      await page.close();
    }
    await session.install();
  });
  afterAll(() => session.stop());

  /** Opens the page of that number; `asked` gives what it has asked for, when an answer that is asked for last has come. */
  async function open(at: string, index: number) {
    const { name, body, headers } = askingPages(at)[index] ?? { name: '', body: '' };
    const page = await session.open(session.site.page(`${at}/`, { body, ...(headers ? { headers } : {}) }));
    session.site.page(`${at}/last`, '');
    const asked = async () => {
      await page.evaluate(
        async (url) => {
          // What a frame brings is asked for when it is drawn.
          for (let n = 0; n < 3; n++) await new Promise(requestAnimationFrame);
          await fetch(url).catch(() => undefined);
        },
        session.site.url(`${at}/last`),
      );
      const lines = session.site.requests.filter((line) => line.includes(`${at}/`) || line.includes('leak.example'));
      return new Set(lines.map((line) => line.replace(at, '')).filter((line) => !line.endsWith('/last')));
    };
    return { page, name, asked };
  }

  /** The pointer goes where it will go with a card open: what asks on hovering asks in both cases. */
  async function look(page: Page): Promise<void> {
    const at = await page.evaluate(() => {
      const { x, y } = document.querySelector('p')?.getBoundingClientRect() ?? { x: 0, y: 0 };
      return { x, y };
    });
    await page.mouse.move(at.x + 130, at.y + 40);
    await page.mouse.move(at.x + 130, at.y + 8, { steps: 6 });
  }

  it.each(askingPages('').map(({ name }, index) => [name, index] as const))(
    '%s: nothing that it would not have seen',
    async (name, index) => {
      const { page, asked } = await open(`/with-${index}`, index);
      await waitForMark(page, 'Kabul');
      await rest(page, 'Kabul');
      const card = await waitForCard(page);
      expect(card.text).toContain('Kabul');
      await page.mouse.move(card.box.x + 40, card.box.y + 40, { steps: 4 });
      const seen = await asked();
      await page.keyboard.press('Escape');
      await waitForNoCard(page);
      expect([...seen, ...(await asked())].filter((line) => !before.get(name)?.has(line))).toEqual([]);
      await page.close();
    },
  );

  it.each([
    ['letters in a named font', 0, /font-\d+-4b$/],
    ['a background of our element', 1, /part-0\/background$/],
  ])('would be seen: %s', async (_what, index, wanted) => {
    const { page, asked } = await open(`/like-ours-${index}`, index);
    await page.evaluate(() => {
      const like = document.createElement('div');
      like.popover = 'manual';
      like.textContent = 'Kabul';
      like.style.fontFamily = 'Segoe UI, sans-serif';
      document.documentElement.append(like);
      like.showPopover();
    });
    expect([...(await asked())].filter((line) => wanted.test(line))).toHaveLength(1);
    await page.close();
  });

  it('is compared with pages that do ask', () => {
    const asking = [...before].filter(([, lines]) => lines.size > 1).map(([name]) => name);
    expect(asking).toContain('pictures, fonts, frames and hints of a tracker');
    expect(asking).toContain('properties that are inherited');
  });
});
