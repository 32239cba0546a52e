import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { marks, waitForMark } from '../harness/page.ts';
import { browsers, Session } from '../harness/session.ts';
import { axeFaults, badge, openSample, openSampleAndPopup, press, rows, until, words } from './sample.ts';

describe.each(browsers)('the switches, %s', (kind) => {
  let session: Session;
  let page: Page;
  let popup: Page;
  const marked = () => marks(page).then((list) => list.length);
  const front = (which: Page) => which.bringToFront();

  beforeAll(async () => {
    session = await Session.start(kind);
    ({ page, popup } = await openSampleAndPopup(session));
  });
  afterAll(() => session.stop());

  it('put the number of entities on the badge', async () => {
    await until(
      () => badge(session, page),
      (text) => text === '3',
    );
  });

  it('switch a site off at once, and on again', async () => {
    await press(popup, '127.0.0.1');
    await until(
      () => words(popup),
      (text) => text.includes('127.0.0.1 Off') && text.includes('Switched off on this site'),
    );
    await front(page);
    await until(marked, (count) => count === 0);
    await until(
      () => badge(session, page),
      (text) => text === '',
    );
    const other = await session.open(session.site.url('/sample', 'other'));
    await waitForMark(other, 'Kabul');
    await other.close();
    await press(popup, '127.0.0.1');
    await front(page);
    await waitForMark(page, 'Kabul');
    await until(
      () => rows(popup),
      (list) => list.length === 3,
    );
    await until(
      () => badge(session, page),
      (text) => text === '3',
    );
  });

  it('switch everything off at once, and on again', async () => {
    const places = () => popup.$$eval('[role="switch"]', (switches) => switches.map((each) => each.getBoundingClientRect().top));
    const before = await places();
    await press(popup, 'Marking');
    await until(
      () => words(popup),
      (text) => text.includes('Marking Off') && text.includes('Switched off on every site'),
    );
    expect(await axeFaults(popup)).toEqual([]);
    expect(before).toHaveLength(2);
    expect(await places()).toEqual(before);
    await front(page);
    await until(marked, (count) => count === 0);
    await until(
      () => badge(session, page),
      (text) => text === '',
    );
    const fresh = await openSample(session, '/fresh');
    expect(await marks(fresh)).toEqual([]);
    await fresh.close();
    await press(popup, 'Marking');
    await front(page);
    await waitForMark(page, 'Kabul');
    await until(
      () => rows(popup),
      (list) => list.length === 3,
    );
  });

  it('leave the badge empty on the next page, which names nothing, and count frames together', async () => {
    await page.goto(session.site.page('/quiet', '<!doctype html><p>Nothing to see.</p>'));
    await until(
      () => badge(session, page),
      (text) => text === '',
    );
    session.site.page('/inner', '<!doctype html><p>Kabul and Tehran.</p>');
    await page.goto(session.site.page('/outer', '<!doctype html><p>Kabul and Moscow.</p><iframe src="/inner"></iframe>'));
    await front(page);
    await waitForMark(page, 'Moscow');
    await until(
      () => badge(session, page),
      (text) => text === '3',
    );
  });
});
