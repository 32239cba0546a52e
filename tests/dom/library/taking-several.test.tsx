import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { previewed } from '../../../library/shelf/state.ts';
import { addPreviewed, makeFromTab, takeFiles, takeText } from '../../../library/shelf/taking.ts';
import { isBusyAddress } from '../../../src/library-address.ts';
import { encodePack } from '../../../src/report/pack.ts';
import { smallReport } from '../../unit/small-report.ts';
import { put } from '../fake-extension.ts';
import { expectAccessible } from '../setup.tsx';
import { fake } from './fake-shelf.ts';
import { file, forget, KnownReport, ways } from './fake-ways.ts';
import { openLibrary, press } from './open-library.tsx';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../fake-extension.ts')).fakeBrowser }));
vi.mock('../../../library/shelf/store.ts', () => import('./fake-shelf.ts'));
vi.mock('../../../library/shelf/ways-in.ts', () => import('./fake-ways.ts'));

const said = () => screen.getByRole('status').textContent;
const pack = (id: string) => {
  const small = smallReport(id, `On ${id}`);
  return encodePack({ ...small, text: `${small.text} It is called ${id}.` });
};
const shown = (id: string) => waitFor(() => screen.getByRole('checkbox', { name: new RegExp(`^On ${id}`) }));
const isBusy = () => isBusyAddress(location.href);

/** What each document comes to, one after the other: a key, or an error. */
function comeTo(...all: readonly (string | Error)[]): void {
  let at = 0;
  ways.read = async () => {
    const next = all[at++] ?? 'more';
    if (typeof next === 'string') return next;
    throw next;
  };
}

beforeEach(async () => {
  forget();
  await openLibrary();
});

describe('a document that is a report already', () => {
  it('leads to it', async () => {
    comeTo(new KnownReport('old'));
    await takeFiles([file('a')]);
    await waitFor(() => expect(said()).toMatch(/^This text is in the library already/));
    expect(location.hash).toBe('#report=old');
  });

  it('keeps none of the others back, and is told with what became of them', async () => {
    comeTo('one', new KnownReport('old'), 'three', new KnownReport('new'));
    await takeFiles([file('a'), file('b'), file('c'), file('d')]);
    expect(ways.kept).toEqual(['one', 'three']);
    await waitFor(() =>
      expect(said()).toBe('2 drafts are ready to be reviewed. In the library already: \u2068Old news\u2069 · \u2068New news\u2069'),
    );
    expect(location.hash).toBe('');
  });
});

describe('of several files', () => {
  it('each that the reader has to decide on is shown, with what comes after it', async () => {
    const taking = takeFiles([file(pack('ferry'), 'a.json'), file(pack('mill'), 'b.json'), file('Late news.', 'c.txt')]);
    await shown('ferry');
    await waitFor(() => expect(screen.getByText('Next: \u2068b.json\u2069 · \u2068c.txt\u2069')).toBeTruthy());
    await expectAccessible(document.body);
    press('Cancel');
    await shown('mill');
    await waitFor(() => expect(screen.getByText('Next: \u2068c.txt\u2069')).toBeTruthy());
    expect([fake.calls, ways.taken]).toEqual([[], []]);
    press('Add 1 report');
    await taking;
    await waitFor(() => expect(said()).toBe('1 draft is ready to be reviewed.'));
    expect([fake.reports.at(-1)?.id, ways.kept]).toEqual(['mill', ['key']]);
    expect(screen.queryByText(/^Next/)).toBeNull();
  });

  it('a backup is decided on before the next', async () => {
    const taking = takeFiles([file('{"format":"backgrounder-backup","version":1}', 'backup.json'), file(pack('mill'), 'b.json')]);
    await waitFor(() => screen.getByRole('region', { name: 'This file is a backup' }));
    expect(previewed.value).toBeUndefined();
    press('Cancel');
    await taking;
    await shown('mill');
  });

  it('what is wrong with each is told by its name, and stays', async () => {
    comeTo(Object.assign(new Error(), { key: 'library_preview_maker', args: ['nobody'] }), 'two');
    const broken = pack('mill').replace('mill', 'mall');
    await takeFiles([file('a', 'a.pdf'), file('b', 'b.pdf'), file(broken, 'c.json'), file(pack('ferry'), 'd.json')]);
    await shown('ferry');
    const told = [...screen.getByRole('alert').querySelectorAll('p')].map((each) => each.textContent);
    expect(told).toHaveLength(2);
    expect(told[0]).toBe('a.pdf Made by \u2068nobody\u2069');
    expect(told[1]).toMatch(/^c\.json ./);
    press('Add 1 report');
    await waitFor(() => expect(said()).toBe('1 report added.'));
    expect(screen.getByRole('alert')).toBeTruthy();
    await takeFiles([file('e', 'e.txt'), file('f', 'f.txt')]);
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  });

  describe('the same one again', () => {
    const told = () => [...document.querySelectorAll('.untaken p')].map((each) => each.textContent);
    const again = (of: string) => `This is the same file as “\u2068${of}\u2069”, so it was left out.`;

    it('is taken once, by whatever name, and that is said', async () => {
      await takeFiles([file('a', 'a.txt'), file('b', 'b.txt'), file('a', 'copy.txt'), file('a', 'a.txt')]);
      expect(ways.taken).toMatchObject([{ name: 'a.txt' }, { name: 'b.txt' }]);
      await waitFor(() => expect(told()).toEqual([`copy.txt ${again('a.txt')}`, `a.txt ${again('a.txt')}`]));
      expect(said()).toBe('2 drafts are ready to be reviewed.');
    });

    it('is looked into once where it is a pack', async () => {
      const taking = takeFiles([file(pack('ferry'), 'a.json'), file(pack('ferry'), 'b.json')]);
      await shown('ferry');
      press('Cancel');
      await taking;
      expect(previewed.value).toBeUndefined();
      await waitFor(() => expect(told()).toEqual([`b.json ${again('a.json')}`]));
    });

    it('is another where it differs in a byte, and where it is given later', async () => {
      await takeFiles([file('abc'), file('abd')]);
      await takeFiles([file('abc')]);
      expect([ways.taken.length, told()]).toEqual([3, []]);
    });

    it('is taken where the first cannot be read any more', async () => {
      const first = file('abc', 'a.txt');
      const read = first.arrayBuffer.bind(first);
      let times = 0;
      first.arrayBuffer = () => (times++ === 0 ? read() : Promise.reject(new Error('It is gone.')));
      await takeFiles([first, file('abc', 'b.txt')]);
      expect([ways.taken.length, told()]).toEqual([2, []]);
    });
  });

  it('none takes away what was given later while it is shown', async () => {
    await takeFiles([file(pack('ferry'), 'a.json')]);
    await shown('ferry');
    const later = Promise.all([takeText('Late news.'), takeFiles([file(pack('mill'), 'b.json')])]);
    await waitFor(() => expect(screen.getByText('Next: \u2068the pasted text\u2069 · \u2068b.json\u2069')).toBeTruthy());
    expect([previewed.value?.file, ways.taken]).toEqual(['a.json', []]);
    press('Cancel');
    await later;
    await shown('mill');
    expect([ways.kept, location.hash]).toEqual([['key'], '#busy']);
  });

  it('what is not to be read any more after a stop is not', async () => {
    ways.read = (signal) => new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
    const taking = takeFiles([file('a', 'a.pdf'), file(pack('mill'), 'b.json')]);
    await waitFor(() => expect(ways.taken).toHaveLength(1));
    press('Cancel');
    await taking;
    expect([previewed.value, said(), isBusy()]).toEqual([undefined, 'Stopped. Nothing was kept.', false]);
  });
});

describe('the address says that the page must not be led elsewhere', () => {
  const slow = () => {
    let finish = () => {};
    ways.read = () => new Promise((resolve) => (finish = () => resolve('key')));
    return () => finish();
  };

  it.each([
    ['a file is read', () => takeFiles([file('a')])],
    ['a text is read', () => takeText('a')],
    ['a page is read', () => makeFromTab(7, false)],
  ])('while %s', async (_what, take) => {
    const finish = slow();
    const taking = take();
    expect(isBusy()).toBe(true);
    await waitFor(() => expect(ways.taken).toHaveLength(1));
    expect(isBusy()).toBe(true);
    finish();
    await taking;
    await waitFor(() => expect(location.hash).toBe('#review-key'));
  });

  it('while a file is looked into, which stays where another address is gone to', async () => {
    await takeFiles([file(pack('ferry'), 'a.json')]);
    expect(isBusy()).toBe(true);
    location.hash = '#report=old';
    await waitFor(() => expect(location.hash).toBe('#report=old&busy'));
    await shown('ferry');
    press('Cancel');
    await waitFor(() => screen.getByRole('heading', { name: 'Old news' }));
    expect(location.hash).toBe('#report=old');
  });
});

it('what is added of a file is added in one call, however much it is', async () => {
  const reports = Array.from({ length: 9 }, (_, at) => ({
    ...smallReport(`r${at}`),
    text: 'The ferry reached Velm at noon.'.padEnd(990_000),
  }));
  const wanted = new Set(reports.map(({ id }) => id));
  previewed.value = {
    ...{ file: 'large.json', wanted },
    contents: { ok: true, kind: 'library-pack', reports, drops: [] },
    preview: { reports: [], counts: { new: 9, revision: 0, alike: 0, same: 0 }, names: [], nameCount: 0 },
  };
  await addPreviewed();
  expect(fake.calls.map(({ call, args }) => [call, args.length])).toEqual([['putReports', 9]]);
});

it('drafts that cannot be read are not taken for none', async () => {
  ways.kept = ['one'];
  put({ dA: 1 });
  await waitFor(() => screen.getByText('Draft one'));
  ways.unread = true;
  put({ dA: 2 });
  await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('Nothing has been deleted.'));
  expect(screen.getByText('Draft one')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Close' }));
});
