import { mkdir } from 'node:fs/promises';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitForMark } from '../harness/page.ts';
import { browsers, Session } from '../harness/session.ts';
import { reviewOf, says } from '../own/library-steps.ts';
import { until } from './sample.ts';

/** A small phone, upright. */
const phone = { width: 360, height: 640 } as const;

/** A finger and nothing else, as Firefox is told it by a preference (bit 1: coarse). */
const finger = { 'ui.primaryPointerCapabilities': 1, 'ui.allPointerCapabilities': 1 };

const artifacts = 'artifacts/small-screen';

describe.each(browsers)('on a small screen that is touched, %s', (kind) => {
  let session: Session;
  let page: Page;

  beforeAll(async () => {
    await mkdir(artifacts, { recursive: true });
    session = await Session.start(kind, { prefs: finger });
    page = await session.open(session.site.url('/own-reports/flood-report.html'));
    await waitForMark(page, 'Tajikistan');
  });
  afterAll(() => session.stop());

  /** What juts out of the window, and what is too small for a finger. */
  async function faults(own: Page): Promise<readonly string[]> {
    return own.evaluate((width) => {
      const wide = document.documentElement.scrollWidth > width ? [`${document.documentElement.scrollWidth} wide`] : [];
      const controls = document.querySelectorAll<HTMLElement>(
        'button, select, input:not([type=file]), textarea, summary, [role=button], [role=tab], label:has(input)',
      );
      const small = [...controls]
        // A box to tick is as large as its label. A bar is as wide as its time; what it tells is in the list beside it, too. What stands within a line is of its height (WCAG 2.5.8, inline).
        .filter(
          (each) =>
            each.checkVisibility() &&
            getComputedStyle(each).display !== 'inline' &&
            !each.matches('.bar') &&
            !each.parentElement?.closest('label, svg'),
        )
        .map((each) => ({ each, box: each.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 1 && Math.min(box.width, box.height) < 23.5)
        .map(({ each, box }) => `${box.width.toFixed(0)} by ${box.height.toFixed(0)}: ${each.outerHTML.slice(0, 100)}`);
      return [...wide, ...small];
    }, phone.width);
  }

  const look = async (own: Page, name: string) => {
    // Firefox is touched by preference; told so by the driver as well, it would wait for a load that it never reports.
    await own.setViewport(kind === 'chromium' ? { ...phone, hasTouch: true } : phone);
    await own.bringToFront();
    expect(await own.evaluate(() => matchMedia('(pointer: coarse)').matches)).toBe(true);
    await own.screenshot({ path: `${artifacts}/${name}-${kind}.png` });
    return faults(own);
  };

  it.each([
    ['welcome', 'library/welcome.html', 'Welcome to Backgrounder'],
    ['settings', 'library/settings.html', 'Settings'],
    ['library', 'library/library.html', 'came with Backgrounder'],
    ['entity', 'library/library.html#entity=taliban', 'dated events'],
  ])('the page %s has all within the window, each control large enough', async (name, path, words) => {
    const own = await session.extensionPage(path);
    await says(own, words);
    expect(await look(own, name)).toEqual([]);
    await own.close();
  });

  it('so has the popup', async () => {
    const popup = await session.popupFor(page);
    await until(
      () => popup.evaluate(() => document.querySelectorAll('.row').length),
      (count) => count > 0,
    );
    // Chromium has no popup on phones; elsewhere it makes it as wide as it wants to be.
    expect((await look(popup, 'popup')).filter((fault) => kind === 'firefox' || !fault.endsWith('wide'))).toEqual([]);
    await popup.close();
  });

  it('so has the review of a page that was made a report', async () => {
    const review = await reviewOf(session, page);
    expect(await look(review, 'review')).toEqual([]);
  });
});
