import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { watchPaste } from '../../../library/shelf/dropping.ts';
import { isAsking, query } from '../../../library/shelf/state.ts';
import { takeFiles } from '../../../library/shelf/taking.ts';
import { encodeLibrary } from '../../../src/interchange/packs/library-pack.ts';
import type { Report } from '../../../src/model.ts';
import { encodePack } from '../../../src/report/pack.ts';
import { smallReport } from '../../unit/small-report.ts';
import { expectAccessible } from '../setup.tsx';
import { fake } from './fake-shelf.ts';
import { file, forget, ways } from './fake-ways.ts';
import { go, openLibrary, press } from './open-library.tsx';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../fake-extension.ts')).fakeBrowser }));
vi.mock('../../../library/shelf/store.ts', () => import('./fake-shelf.ts'));

vi.mock('../../../library/shelf/ways-in.ts', () => import('./fake-ways.ts'));

const transfer = (...files: readonly File[]) => ({ dataTransfer: { types: ['Files'], files } });
const page = () => document.querySelector('.page') as HTMLElement;

watchPaste();

beforeEach(async () => {
  forget();
  await openLibrary();
});

describe('a file', () => {
  it('is dropped anywhere, with a target that is seen, and goes on to its review', async () => {
    fireEvent.dragEnter(page(), transfer());
    expect(screen.getByText('Let go to make a report of it')).toBeTruthy();
    fireEvent.drop(page(), transfer(file('The ferry.')));
    await waitFor(() => expect(location.hash).toBe('#review-key'));
    expect(screen.queryByText('Let go to make a report of it')).toBeNull();
    expect(ways.taken).toMatchObject([{ kind: 'file', name: 'news.txt', type: 'text/plain' }]);
  });

  it('that is a row being put in order is none', () => {
    fireEvent.dragEnter(page(), { dataTransfer: { types: ['text/x-report'], files: [] } });
    expect(screen.queryByText('Let go to make a report of it')).toBeNull();
  });

  it('of several waits as a draft, and those that cannot be read keep none of the others back', async () => {
    let n = 0;
    ways.read = async () => {
      n++;
      if (n === 2) throw Object.assign(new Error(), { key: 'popup_not_saved', args: [] });
      return `key-${n}`;
    };
    await takeFiles([file('a'), file('b'), file('c')]);
    expect(ways.kept).toEqual(['key-1', 'key-3']);
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('2 drafts are ready to be reviewed.'));
  });

  it('shows how far it is, and is stopped without anything left', async () => {
    ways.read = (signal, tell) =>
      new Promise((_, reject) => {
        tell({ step: 'finding', share: 0.5 });
        signal.addEventListener('abort', () => reject(signal.reason));
      });
    const taking = takeFiles([file('a', 'long.pdf'), file('b')]);
    const bar = await waitFor(() => screen.getByRole('progressbar', { name: 'Reading \u2068long.pdf\u2069 …' }));
    await waitFor(() => expect((bar as HTMLProgressElement).value).toBe(0.75));
    expect(screen.getByText('long.pdf').matches('.working bdi')).toBe(true);
    await expectAccessible(document.body);
    press('Cancel');
    await taking;
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Stopped. Nothing was kept.'));
    expect([ways.kept, ways.taken.length, screen.queryByRole('progressbar')]).toEqual([[], 1, null]);
  });

  it('that cannot be read says why, in the words of its reader', async () => {
    ways.read = async () => {
      throw Object.assign(new Error(), { key: 'library_preview_maker', args: ['nobody'] });
    };
    await takeFiles([file('a')]);
    await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('Made by \u2068nobody\u2069'));
    ways.read = async () => {
      throw new Error('out of the blue');
    };
    await takeFiles([file('a')]);
    await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('The library is as it was.'));
  });
});

describe('a text', () => {
  it('is pasted on the page', async () => {
    fireEvent.paste(document.body, { clipboardData: { files: [], getData: () => 'The ferry reached Velm.' } });
    await waitFor(() => expect(ways.taken).toEqual([{ kind: 'text', text: 'The ferry reached Velm.' }]));
  });

  it('pasted into a field stays there', () => {
    fireEvent.paste(screen.getByRole('searchbox'), { clipboardData: { files: [], getData: () => 'velm' } });
    expect(ways.taken).toEqual([]);
  });

  it('is written into a field of its own', async () => {
    press('Paste a text');
    const field = screen.getByRole('textbox', { name: 'The text of the report' });
    expect((screen.getByRole('button', { name: 'Make it a report' }) as HTMLButtonElement).disabled).toBe(true);
    await expectAccessible(document.body);
    fireEvent.input(field, { target: { value: 'By the sea.' } });
    press('Make it a report');
    await waitFor(() => expect(ways.taken).toEqual([{ kind: 'text', text: 'By the sea.' }]));
  });
});

describe('a pack', () => {
  const small = smallReport('ferry', 'The ferry');
  const added = { ...small, text: `${small.text} It left late.` };

  it('is shown before anything is written: what is new, what is there, what would be marked', async () => {
    await takeFiles([file(encodePack(added), 'ferry.json')]);
    await waitFor(() => screen.getByRole('heading', { name: 'What this file would add' }));
    expect(screen.getByRole('group', { name: '1 new report' }).textContent).toContain('The ferry');
    expect(screen.getByText('1 name would be marked on pages')).toBeTruthy();
    expect([fake.calls, ways.taken]).toEqual([[], []]);
    await expectAccessible(document.body);
    press('Add 1 report');
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('1 report added.'));
    expect(fake.reports.map(({ id }) => id)).toContain('ferry');
  });

  it('names who made it apart from the words around, and warns of words of several alphabets', async () => {
    const pack = encodePack({ ...added, title: 'The fеrry' }, { maker: 'Ibn Sina', licence: 'CC0-1.0' });
    await takeFiles([file(pack, 'ferry.json')]);
    const maker = await waitFor(() => screen.getByText('Ibn Sina', { selector: '.preview bdi' }));
    expect(maker.parentElement?.textContent).toBe('Made by Ibn Sina');
    expect(screen.getByText('CC0-1.0', { selector: '.preview bdi' })).toBeTruthy();
    const warning = screen.getByText(/^Letters of several alphabets/);
    expect(warning.textContent).toBe('Letters of several alphabets · The fеrry');
  });

  it('adds nothing that is there already, nor over what differs without being asked', async () => {
    await takeFiles([file(encodePack(smallReport('new', 'New news')), 'same.json')]);
    await waitFor(() => screen.getByRole('heading', { name: 'What this file would add' }));
    expect(screen.queryByRole('button', { name: /Add/ })).toBeNull();
    press('Close');
    expect(fake.calls).toEqual([]);
    await takeFiles([file(encodePack(smallReport('new', 'Other news')), 'other.json')]);
    const other = await waitFor(() => screen.getByRole('checkbox', { name: /^Other news/ }));
    expect((other as HTMLInputElement).checked).toBe(false);
    fireEvent.click(other);
    press('Add 1 report');
    await waitFor(() => expect(fake.calls.map(({ call }) => call)).toEqual(['putReports']));
  });

  describe('with nothing that is not there already', () => {
    const both = () => encodeLibrary([smallReport('new', 'New news'), fake.reports[1] as Report], {});

    it('says so, and leads to what is there, or on', async () => {
      await takeFiles([file(both(), 'both.json')]);
      await waitFor(() => screen.getByText('Everything in this file is in the library already, so there is nothing to add.'));
      const links = screen.getAllByRole('link', { name: /^Open / });
      expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
        ['Open', '#report=new'],
        ['Open', '#report=old'],
      ]);
      expect(screen.queryByRole('checkbox')).toBeNull();
      expect(screen.queryByText('Until then nothing is written.')).toBeNull();
      await expectAccessible(document.body);
      press('Close');
      await waitFor(() => screen.getByRole('heading', { name: '3 reports' }));
      expect(isAsking.value).toBe(false);
    });

    it.each([
      ['the list', '#'],
      ['that report', '#report=old'],
    ])('opens a report in its place, also over what was searched for at %s', async (_what, hash) => {
      await go(hash);
      await takeFiles([file(both(), 'both.json')]);
      const link = await waitFor(() => screen.getByRole('link', { name: 'Open Old news' }));
      await waitFor(() => expect(location.hash).toMatch(/busy$/));
      query.value = 'news';
      fireEvent.click(link);
      await waitFor(() => screen.getByRole('heading', { name: 'Old news', level: 2 }));
      expect([isAsking.value, location.hash]).toEqual([false, '#report=old']);
    });

    it('stays where a report is opened elsewhere', async () => {
      await takeFiles([file(both(), 'both.json')]);
      fireEvent.click(await waitFor(() => screen.getByRole('link', { name: 'Open Old news' })), { ctrlKey: true });
      expect(isAsking.value).toBe(true);
    });

    it.each([
      ['new', added],
      ['another revision', smallReport('new', 'Other news')],
    ])('is not said of a file that has one that is %s beside', async (_what, more) => {
      await takeFiles([file(encodeLibrary([fake.reports[1] as Report, more], {}), 'more.json')]);
      await waitFor(() => screen.getByRole('group', { name: '1 is there already, the same' }));
      expect(screen.queryByText(/there is nothing to add/)).toBeNull();
      expect(screen.getByRole('button', { name: 'Cancel' })).toBeTruthy();
    });
  });

  it('with the text of a report that is there under another name is not added without being asked', async () => {
    await takeFiles([file(encodePack(small), 'ferry.json')]);
    const alike = await waitFor(() => screen.getByRole('checkbox', { name: /^The ferry/ }));
    expect((alike as HTMLInputElement).checked).toBe(false);
    expect(screen.getByRole('group', { name: /has the text or the address of one you have/ })).toBeTruthy();
  });

  it('that is damaged changes nothing and says so', async () => {
    await takeFiles([file(encodePack(added).replace('ferry', 'fairy'), 'ferry.json')]);
    await waitFor(() => expect(screen.getByRole('alert')).toBeTruthy());
    expect([fake.calls, ways.taken]).toEqual([[], []]);
  });
});

describe('a backup', () => {
  it('that is dropped is put back by a press only', async () => {
    await takeFiles([file('{"format":"backgrounder-backup","version":1}', 'backup.json')]);
    await waitFor(() => screen.getByRole('region', { name: 'This file is a backup' }));
    await expectAccessible(document.body);
    expect(fake.calls).toEqual([]);
    press('Restore a backup');
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('3 reports restored.'));
    expect(screen.queryByRole('region', { name: 'This file is a backup' })).toBeNull();
  });
});
