import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { beforeEach, expect, it, vi } from 'vitest';
import { forPages } from '../../../src/library/for-pages.ts';
import type { Report } from '../../../src/model.ts';
import { fixtureReport } from '../../fixtures/report.ts';
import { smallReport } from '../../unit/small-report.ts';
import { fakeBrowser, put } from '../fake-extension.ts';
import { freshPopup, openPopup } from './open-popup.tsx';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../fake-extension.ts')).fakeBrowser }));

/** A report of a place of its own. */
function reportOf(number: number): Report {
  const report = smallReport(`n${number}`);
  const [velm] = report.entities;
  if (!velm) throw new Error();
  const entity = { ...velm, id: `town-${number}`, labels: { en: `Town ${number}` }, names: [{ text: `Town ${number}`, lang: 'en' }] };
  return {
    ...report,
    source: { ...report.source, date: { edtf: `20${10 + (number % 12)}-07`, basis: 'stated' } },
    entities: [entity],
    mentions: report.mentions.map((mention) => ({ ...mention, entity: entity.id })),
  };
}

const rows = () => [...document.querySelectorAll('.row')].map((row) => row.textContent);

// The oldest, of which the page names something, and a hundred others.
beforeEach(() => {
  freshPopup([{ entity: 'velm', count: 2 }]);
  const { source, ...fixture } = fixtureReport();
  const old = { ...fixture, source: { ...source, date: { edtf: '1999', basis: 'estimated', reason: 'Long ago.' } as const } };
  put(forPages([...Array.from({ length: 100 }, (_, at) => reportOf(at)), old], []));
});

it('of a large library, what the page names is there, and no more reports are read than are shown', async () => {
  const get = vi.spyOn(fakeBrowser.storage.local, 'get');
  await openPopup();
  await waitFor(() => expect(rows()).toEqual(['Velm2']));
  await waitFor(() => expect(screen.getByText('reading with 101 reports')).toBeTruthy());
  const read = get.mock.calls.flatMap(([keys]) => keys).filter((key) => key.startsWith('c/'));
  expect(read).toContain('c/velm');
  expect(read.length).toBeLessThanOrEqual(61);
});

it('a search finds what no report was read of', async () => {
  await openPopup();
  await waitFor(() => expect(rows()).toEqual(['Velm2']));
  // One of the year that is farthest back of the hundred.
  fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'town 96' } });
  await waitFor(() => expect(screen.getByRole('button', { name: /Town 96/ })).toBeTruthy());
});
