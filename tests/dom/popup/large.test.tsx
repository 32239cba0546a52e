import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { refreshPage } from '../../../popup/actions.ts';
import { open, opened } from '../../../popup/opened.ts';
import { readReports } from '../../../popup/state.ts';
import { forPages } from '../../../src/library/for-pages.ts';
import type { Report } from '../../../src/model.ts';
import { fixtureReport } from '../../fixtures/report.ts';
import { smallReport } from '../../unit/small-report.ts';
import { fakeBrowser, put } from '../fake-extension.ts';
import { frameSays, freshPopup, openPopup, press } from './open-popup.tsx';

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

const { source, ...fixture } = fixtureReport();
const old = { ...fixture, source: { ...source, date: { edtf: '1999', basis: 'estimated', reason: 'Long ago.' } as const } };
const others = Array.from({ length: 100 }, (_, at) => reportOf(at));

// The oldest, of which the page names something, and a hundred others.
beforeEach(() => {
  freshPopup([{ entity: 'velm', count: 2 }]);
  put(forPages([...others, old], []));
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

describe('what a search found', () => {
  const town = () => screen.queryByRole('button', { name: /Town 96/ });
  const heading = () => screen.queryByRole('heading', { name: 'Town 96' });
  const read = () => readReports.value.map(({ id }) => id);

  beforeEach(async () => {
    await openPopup();
    await waitFor(() => expect(rows()).toEqual(['Velm2']));
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'town 96' } });
    await waitFor(() => expect(town()).toBeTruthy());
  });

  it('stays, and nothing is read, while the page says what it said', async () => {
    const get = vi.spyOn(fakeBrowser.storage.local, 'get');
    get.mockClear();
    for (const status of ['reading', 'reading', 'done'] as const) {
      frameSays({ status, counts: [{ entity: 'velm', count: 2 }] });
      await refreshPage();
      await new Promise((resolve) => setTimeout(resolve));
    }
    expect(get.mock.calls.flatMap(([keys]) => keys).filter((key) => key.startsWith('c/'))).toEqual([]);
    expect(town()).toBeTruthy();
  });

  it('stays when the page comes to name something else', async () => {
    frameSays({ counts: [{ entity: 'town-84', count: 1 }] });
    await refreshPage();
    await waitFor(() => expect(read()).toContain('n84'));
    expect(read()).toContain('n96');
  });

  it('stays open when the library changes', async () => {
    press(/Town 96/);
    expect(heading()).toBeTruthy();
    put(forPages([reportOf(203), ...others, old], []));
    await waitFor(() => expect(read()).toContain('n203'));
    expect(read()).toContain('n96');
    await waitFor(() => expect(heading()).toBeTruthy());
  });

  it('gives way to the lists when the library has it no longer', async () => {
    press(/Town 96/);
    put(forPages([...others.slice(0, 96), ...others.slice(97), old], []));
    await waitFor(() => expect(screen.getByRole('searchbox')).toBeTruthy());
    expect([heading(), opened.value]).toEqual([null, undefined]);
  });
});

it('a card stays open when the page names its entity no longer', async () => {
  await openPopup();
  await waitFor(() => expect(rows()).toEqual(['Velm2']));
  open({ kind: 'entity', id: 'velm' });
  frameSays({ counts: [{ entity: 'town-84', count: 1 }] });
  await refreshPage();
  await waitFor(() => expect(readReports.value.map(({ id }) => id)).toContain('n84'));
  expect(readReports.value.map(({ id }) => id)).toContain('velm');
  await waitFor(() => expect(screen.getByRole('heading', { name: 'Velm' })).toBeTruthy());
});

it('an event gives way to the lists when its report is gone', async () => {
  await openPopup();
  await waitFor(() => expect(rows()).toEqual(['Velm2']));
  open({ kind: 'event', report: old.id, id: old.events[0]?.id ?? '' });
  await waitFor(() => expect(screen.queryByRole('searchbox')).toBeNull());
  put(forPages(others, []));
  await waitFor(() => expect(screen.getByRole('searchbox')).toBeTruthy());
});
