import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { appendEdit, readDraft } from '../../../src/library/drafts.ts';
import { decodePack } from '../../../src/report/pack.ts';
import { fail, kept, put, workerAnswers } from '../fake-extension.ts';
import { expectAccessible } from '../setup.tsx';
import { now, openReview, press, row, store, stored } from './open-review.tsx';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../fake-extension.ts')).fakeBrowser }));

const opened: string[] = [];
vi.mock('../../../library/review/open.ts', () => ({ openInLibrary: (report: string) => void opened.push(report) }));

let key = '';

beforeEach(async () => {
  opened.length = 0;
  key = await openReview();
});

describe('keeping', () => {
  it('says what is not kept and why, and keeps it once it can', async () => {
    fail('write');
    fireEvent.click(row('Keep: Harbour Wire'));
    await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('Not kept: An unexpected error'));
    expect(now()?.left.entities).toEqual([]);
    fail();
    press('Try again');
    await waitFor(() => expect(screen.getByText('All changes kept')).toBeTruthy());
    expect((await stored(key))?.left.entities).toEqual([]);
  });

  it('saves what stands, teaches, and leaves no draft behind', async () => {
    const calls: unknown[][] = [];
    for (const call of ['putReports', 'teach'])
      workerAnswers.set(call, (...args) => {
        calls.push([call, ...args]);
        return call === 'putReports' ? ['velm'] : undefined;
      });
    press('Not this: Harbour Wire');
    press('Save to library');
    await waitFor(() => expect(opened).toEqual(['velm']));
    const [, { pack, base }] = calls[0] as [string, { pack: string; base: number }];
    expect([base, decodePack(pack).entities.some(({ id }) => id === 'harbour-wire')]).toEqual([4, false]);
    expect(calls[1]).toEqual(['teach', { name: 'harbour wire', is: 'nothing' }]);
    expect([kept(`d/${key}`), kept(`d/${key}/1`)]).toEqual([undefined, undefined]);
  });

  it('says why it could not save, and keeps everything', async () => {
    workerAnswers.set('putReports', () => {
      throw new Error('The disk is full');
    });
    press('Not this: Harbour Wire');
    press('Save to library');
    await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('The disk is full'));
    expect([opened, (await stored(key))?.unsure.entities]).toEqual([[], []]);
    expect(screen.getByRole('button', { name: 'Save to library' })).toBeTruthy();
  });

  it('discards, and brings back', async () => {
    press('Discard');
    await waitFor(() => expect(screen.getAllByText('The draft is discarded.')).toHaveLength(2));
    expect(kept(`d/${key}`)).toBeUndefined();
    await expectAccessible(document.body);
    press('Undo');
    await waitFor(() => expect(screen.getByRole('button', { name: 'Discard' })).toBeTruthy());
    expect(kept(`d/${key}`)).toBeDefined();
  });
});

describe('what cannot be edited', () => {
  it('is a draft that is open elsewhere, until it is taken over', async () => {
    await openReview('elsewhere');
    expect(screen.getByRole('alert').textContent).toBe('This draft is open in another window.');
    expect(document.querySelector('.report-text')).toBeNull();
    await expectAccessible(document.body);
    press('Go on here');
    await waitFor(() => expect(document.querySelector('.report-text')).toBeTruthy());
  });

  it.each([
    ['gone', undefined, /There is no such draft/],
    ['damaged', 'rubbish', /damaged and cannot be read/],
  ])('is a draft that is %s', async (_what, value, sentence) => {
    await openReview('free', async (made) => put({ [`d/${made}`]: value }));
    expect(screen.getByRole('alert').textContent).toMatch(sentence);
  });

  it('is not a draft whose last change was damaged; that is said', async () => {
    await openReview('free', async (made) => {
      const read = await readDraft(store, made);
      if (!read.ok) return;
      await appendEdit(store, made, read.end, { do: 'date', date: '2020' });
      put({ [`d/${made}/1`]: 'rubbish' });
    });
    expect(screen.getByText(/The last changes were damaged/)).toBeTruthy();
    expect(now()?.report.source.date.edtf).toBe('2019-06-14~');
  });
});

it('has no fault that axe can find, and tells its keys', async () => {
  await expectAccessible(document.body);
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  fireEvent.keyDown(window, { key: '?' });
  await waitFor(() => expect(screen.getByRole('dialog', { name: 'Keys' })).toBeTruthy());
  await expectAccessible(document.body);
  fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Close' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});
