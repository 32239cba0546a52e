import { mkdir } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { marks, rest, waitForCard, waitForMark } from '../harness/page.ts';
import { browsers, Session } from '../harness/session.ts';
import { axeFaults, until } from '../shell/sample.ts';
import { reviewOf, save, says } from './library-steps.ts';

const artifacts = 'artifacts/own';

describe.each(browsers)('a page becomes a report that marks other pages, %s', (kind) => {
  let session: Session;
  beforeAll(async () => {
    await mkdir(artifacts, { recursive: true });
    session = await Session.start(kind);
  });
  afterAll(() => session.stop());

  it('from the page to its review, into the library, and onto another page', async () => {
    const other = await session.open(session.site.url('/own-reports/flood-page.html'));
    const page = await session.open(session.site.url('/own-reports/flood-report.html'));
    const review = await reviewOf(session, page);
    const shown = await says(review, 'Turkmenabat', 'Red Crescent', 'Uzbekistan');
    expect(shown).toContain('The Amu Darya broke through a dike');
    expect(shown).not.toContain('Sign up for our newsletter');
    expect(shown).not.toContain('Ten bridges of Paris');
    await review.screenshot({ path: `${artifacts}/review-${kind}.png` });
    expect(await axeFaults(review)).toEqual([]);
    await save(review);
    await says(review, 'Water reaches the edge of Turkmenabat', 'Maren Oldfield', 'The River Post');
    await review.screenshot({ path: `${artifacts}/reader-${kind}.png` });
    expect(await axeFaults(review)).toEqual([]);

    await other.bringToFront();
    await waitForMark(other, 'Turkmenabat');
    await waitForMark(other, 'Red Crescent');
    await until(
      async () => (await marks(other)).map(({ text }) => text),
      (texts) => texts.includes('Uzbekistan'),
    );
    const persian = session.site.page('/fa', '<!doctype html><html lang="fa" dir="rtl"><p>قطار از ازبکستان گذشت.</p>');
    await waitForMark(await session.open(persian), 'ازبکستان');
    await other.bringToFront();
    await rest(other, 'Turkmenabat');
    const card = await waitForCard(other);
    expect(card.title).toBe('Turkmenabat');
    expect(card.text).toContain('broke through a dike north of Turkmenabat on Monday');
    expect(card.text).toContain('Maren Oldfield');
    await other.screenshot({ path: `${artifacts}/card-${kind}.png` });
  });

  it('a second report of the same: one card tells of both, and what they date differently', async () => {
    const page = await session.open(session.site.url('/own-reports/flood-second.html'));
    await save(await reviewOf(session, page));
    const other = await session.open(session.site.url('/own-reports/flood-page.html'));
    await rest(other, 'Turkmenabat');
    const card = await waitForCard(other);
    expect(card.text).toContain('Told in 2 reports');
    expect(card.text).toContain('Ilya Brandt');
    expect(card.text).toContain('Maren Oldfield');
    expect(card.text.indexOf('Ilya Brandt')).toBeLessThan(card.text.indexOf('Maren Oldfield'));
    expect(card.text).toContain('Dated differently by');
    await other.screenshot({ path: `${artifacts}/two-reports-${kind}.png` });
  });
});
