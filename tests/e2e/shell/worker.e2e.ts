import { describe, expect, it } from 'vitest';
import { pause, rest, waitForCard, waitForMark } from '../harness/page.ts';
import { type BrowserKind, browsers, Session } from '../harness/session.ts';
import { badge, openSample, press, rows, until } from './sample.ts';

/** Stops the worker: in Chromium by hand, in Firefox by a short patience with idle ones, long enough for the install on a slow machine. */
const prefs = { 'extensions.background.idle.timeout': 5000 };
const stopWorker: Record<BrowserKind, (session: Session) => Promise<void>> = {
  chromium: async (session) => (await session.worker()).close(),
  firefox: () => pause(7000),
};

describe.each(browsers)('the worker stopped, %s', (kind) => {
  it('marks, card, badge and popup still work', async () => {
    const session = await Session.start(kind, { prefs });
    const old = await openSample(session);
    await waitForMark(old, 'Kabul');
    await stopWorker[kind](session);

    const page = await openSample(session, '/later');
    await rest(page, 'Kabul');
    expect((await waitForCard(page)).title).toContain('Kabul');
    await until(
      () => badge(session, page),
      (text) => text === '3',
    );

    await stopWorker[kind](session);
    const popup = await session.popupFor(old);
    await until(
      () => rows(popup),
      (list) => list.length === 3,
    );
    // Under a real popup the page stays in sight.
    await old.bringToFront();
    await press(popup, 'Next mention of Herat');
    expect((await waitForCard(old)).title).toContain('Herat');
    await session.stop();
  });
});
