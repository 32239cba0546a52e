import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { expect } from 'vitest';
import { Page } from '../../../library/shelf/parts/page.tsx';
import { refresh } from '../../../library/shelf/refresh.ts';
import { readRoute } from '../../../library/shelf/route.ts';
import { start } from '../../../library/shelf/start.ts';
import {
  backupGiven,
  indexing,
  justRemoved,
  leaving,
  opened,
  order,
  previewed,
  problem,
  query,
  route,
  said,
  selected,
  tagFilter,
  untaken,
  waiting,
} from '../../../library/shelf/state.ts';
import type { Report } from '../../../src/model.ts';
import { fixtureReport } from '../../fixtures/report.ts';
import { smallReport } from '../../unit/small-report.ts';
import { render } from '../setup.tsx';
import { fill } from './fake-shelf.ts';

let started: Promise<void> | undefined;

/** Three reports: one of an invented country, and two small ones, of which the first is older. */
export function threeReports(): readonly Report[] {
  const { sentences: _, ...velm } = fixtureReport();
  const old = smallReport('old', 'Old news');
  return [velm, { ...old, source: { ...old.source, date: { edtf: '1999', basis: 'stated' } } }, smallReport('new', 'New news')];
}

/** Opens the page over a library of these reports, at a place of it. */
export async function openLibrary(reports: readonly Report[] = threeReports(), hash = '#'): Promise<void> {
  fill(...reports);
  started ??= start();
  await started;
  for (const each of [justRemoved, tagFilter, untaken, waiting]) each.value = [];
  for (const each of [problem, opened, previewed, backupGiven]) each.value = undefined;
  [selected.value, order.value, query.value, said.value, leaving.value] = [new Set(), 'own', '', '', new Map()];
  await go(hash);
  await refresh();
  render(<Page />);
  await waitFor(() => expect(indexing.value.done).toBe(reports.length));
}

/** Goes to a place of the page. */
export async function go(hash: string): Promise<void> {
  location.hash = hash;
  route.value = readRoute(hash);
}

/** The rows of the list: title and the rest. */
export const rows = () => screen.getAllByRole('listitem').flatMap((item) => item.querySelector('a.title')?.textContent ?? []);

/** Presses the button of this name. */
export const press = (name: string | RegExp, at = 0) => fireEvent.click(screen.getAllByRole('button', { name })[at] as HTMLElement);

/** What stands in the row of a report. */
export const row = (title: string) => within(screen.getByRole('link', { name: title }).closest('li') as HTMLElement);
