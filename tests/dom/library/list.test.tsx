import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { LibraryError } from '../../../src/library/failures.ts';
import { expectAccessible } from '../setup.tsx';
import { fake } from './fake-shelf.ts';
import { openLibrary, press, row, rows } from './open-library.tsx';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../fake-extension.ts')).fakeBrowser }));
vi.mock('../../../library/shelf/store.ts', () => import('./fake-shelf.ts'));

const told = () => screen.getByRole('status').textContent;
const calls = () => fake.calls.map(({ call, args }) => `${call} ${JSON.stringify(args)}`);

describe('the list', () => {
  beforeEach(() => openLibrary());

  it('has each report with who says it, when, how that is known, and how much it names', async () => {
    expect(rows()).toEqual(['The fall of Karo Gap', 'Old news', 'New news']);
    expect(screen.getByRole('heading', { name: '3 reports' })).toBeTruthy();
    await waitFor(() =>
      expect(row('The fall of Karo Gap').getByText('4 places').parentElement?.textContent).toBe(
        'Harbour Wireabout 14 June 2019 (estimated)4 places3 groups7 events',
      ),
    );
    expect(row('Old news').getByText('1999 (stated)')).toBeTruthy();
    await expectAccessible(document.body);
  });

  it('switches a report off, by a switch that names it, and says so', async () => {
    fireEvent.click(screen.getByRole('switch', { name: 'Mark pages with “Old news” On' }));
    await waitFor(() =>
      expect(screen.getByRole('switch', { name: 'Mark pages with “Old news” Off' }).getAttribute('aria-checked')).toBe('false'),
    );
    expect(calls()).toEqual(['switchReports [["old"],false]']);
    expect(told()).toBe('Off: “\u2068Old news\u2069”');
  });

  it('puts the newest first, and back', () => {
    press('Newest first');
    expect(rows()).toEqual(['New news', 'The fall of Karo Gap', 'Old news']);
    expect(screen.queryByRole('button', { name: /^Move/ })).toBeNull();
    press('My order');
    expect(rows()).toEqual(['The fall of Karo Gap', 'Old news', 'New news']);
  });

  it('moves a report by the arrow keys of its handle, and says where it is', async () => {
    const grip = () => screen.getByRole('button', { name: 'Move “New news”' });
    expect(grip().getAttribute('aria-description')).toContain('arrow keys');
    fireEvent.keyDown(grip(), { key: 'ArrowUp' });
    fireEvent.keyDown(grip(), { key: 'ArrowUp' });
    await waitFor(() => expect(rows()).toEqual(['New news', 'The fall of Karo Gap', 'Old news']));
    await waitFor(() => expect(told()).toBe('“\u2068New news\u2069” is now number 1.'));
    fireEvent.keyDown(grip(), { key: 'ArrowUp' });
    fireEvent.keyDown(grip(), { key: 'ArrowDown' });
    await waitFor(() => expect(rows()[1]).toBe('New news'));
  });

  it('moves a report by a single press, too', async () => {
    press('More for “Old news”');
    press('Move down');
    await waitFor(() => expect(rows()).toEqual(['The fall of Karo Gap', 'New news', 'Old news']));
    expect((screen.getByRole('button', { name: 'Move down' }) as HTMLButtonElement).disabled).toBe(true);
  });

  it('gives tags, and filters by them', async () => {
    press('More for “Old news”');
    press('Tags');
    fireEvent.input(screen.getByRole('combobox', { name: /Tags, with commas/ }), { target: { value: 'war, Velm , war' } });
    press('Save');
    await waitFor(() => expect(screen.getByRole('button', { name: 'war 1' })).toBeTruthy());
    expect(calls()).toEqual(['tagReport ["old",["war","Velm"]]']);
    press('war 1');
    expect(rows()).toEqual(['Old news']);
    await expectAccessible(document.body);
    press('war 1');
    expect(rows()).toHaveLength(3);
  });

  it('removes a report with a way back, and keeps it in the bin', async () => {
    press('More for “Old news”');
    press('Remove');
    await waitFor(() => expect(rows()).toEqual(['The fall of Karo Gap', 'New news']));
    expect(told()).toBe('1 report removed.');
    expect(screen.getByRole('button', { name: 'Bring back “Old news”' })).toBeTruthy();
    await expectAccessible(document.body);
    press('Undo');
    await waitFor(() => expect(rows()).toContain('Old news'));
    expect(told()).toBe('1 report is back.');
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  it('says how many came back, where some are gone for good', async () => {
    for (const title of ['Old news', 'New news']) fireEvent.click(screen.getByRole('checkbox', { name: `Select “${title}”` }));
    press('Remove');
    await waitFor(() => expect(told()).toBe('2 reports removed.'));
    fake.bin = fake.bin.filter(({ title }) => title !== 'New news');
    press('Undo');
    await waitFor(() => expect(told()).toBe('1 report is back.'));
    expect(rows()).not.toContain('New news');
  });

  it('does the same to several at once', async () => {
    fireEvent.click(screen.getByRole('checkbox', { name: 'Select “Old news”' }));
    expect(screen.getByRole('group', { name: 'What is selected' }).textContent).toContain('1 selected');
    press('Select all');
    press('Switch off');
    await waitFor(() => expect(screen.getAllByRole('switch').every((each) => each.getAttribute('aria-checked') === 'false')).toBe(true));
    press('Add tags');
    fireEvent.input(screen.getByRole('combobox', { name: /Tags, with commas/ }), { target: { value: 'all' } });
    press('Save');
    await waitFor(() => expect(screen.getByRole('button', { name: 'all 3' })).toBeTruthy());
    // In one call: all of them or none.
    expect(calls().filter((each) => each.includes('Tags'))).toEqual(['addTags [["velm","old","new"],["all"]]']);
    await expectAccessible(document.body);
    press('Remove');
    await waitFor(() => expect(screen.getByText(/The library is empty/)).toBeTruthy());
    expect(fake.calls.filter(({ call }) => call === 'removeReports')).toHaveLength(1);
    press('Undo');
    await waitFor(() => expect(rows()).toHaveLength(3));
  });

  it('says what could not be saved, and leaves all as it was', async () => {
    fake.full = true;
    press('More for “Old news”');
    press('Remove');
    await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('There is no room left'));
    expect(rows()).toHaveLength(3);
    press('Close');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('follows what is changed elsewhere', async () => {
    fake.reports.pop();
    fake.tell();
    await waitFor(() => expect(rows()).toEqual(['The fall of Karo Gap', 'Old news']));
  });
});

describe('the list that is not as it should be', () => {
  it('tells the three ways in where it is empty', async () => {
    await openLibrary([]);
    expect(screen.getByText(/There are three ways/)).toBeTruthy();
    expect(screen.getAllByRole('listitem')).toHaveLength(3);
    expect(screen.queryByRole('searchbox')).toBeNull();
    await expectAccessible(document.body);
  });

  it('is never taken for an empty one where it cannot be read', async () => {
    await openLibrary();
    fake.broken = new LibraryError('unreadable');
    fake.tell();
    await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('could not be read'));
    expect(screen.queryByText(/three ways/)).toBeNull();
    expect(screen.getByRole('button', { name: 'Restore a backup' })).toBeTruthy();
    await expectAccessible(document.body);
  });

  it('says that a newer version wrote it', async () => {
    await openLibrary();
    fake.broken = new LibraryError('newer');
    fake.tell();
    await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('newer version'));
  });

  it('names a report that cannot be read, with the reason', async () => {
    await openLibrary();
    fake.more.set('old', { rev: 2 });
    fake.damaged.set('old', 'Its checksum does not fit.');
    fake.tell();
    await waitFor(() => expect(row('Old news').getByText(/cannot be read/).textContent).toContain('Its checksum does not fit.'));
    press('More for “Old news”');
    expect(screen.queryByRole('button', { name: 'Edit' })).toBeNull();
  });

  it.each([
    ['restored', /brought back from its second copy, with 2 reports/, undefined],
    ['erased', /Your library was erased/, 'Restore a backup'],
    ['blank', /No library was found/, 'Restore a backup'],
    ['differs', /two copies of your library did not agree/, undefined],
  ] as const)('tells that it was %s, until that is seen', async (kind, words, button) => {
    await openLibrary();
    fake.shelf = { notice: { kind, count: 2, at: 0 } };
    fake.tell();
    const alert = await waitFor(() => screen.getByRole('alert'));
    expect(alert.textContent).toMatch(words);
    if (button) expect(alert.textContent).toContain(button);
    await expectAccessible(document.body);
    press('Close');
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  });

  it('reminds of a backup, gently', async () => {
    await openLibrary();
    expect(screen.queryByText(/in no backup yet/)).toBeNull();
    fake.shelf = { isBackupDue: true, changes: 12 };
    fake.tell();
    await waitFor(() => expect(screen.getByText(/12 changes are in no backup yet/)).toBeTruthy());
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('tells of the last backup, the room used and the health of its parts', async () => {
    await openLibrary();
    expect(screen.getByText('Not saved to a file yet.')).toBeTruthy();
    fake.shelf = { lastBackup: Date.UTC(2026, 4, 3, 12) };
    fake.tell();
    await waitFor(() => expect(screen.getByText('Last saved to a file on 3 May 2026.')).toBeTruthy());
    expect(screen.getByText('1.2 MB used')).toBeTruthy();
    const fold = screen.getByText('Diagnostics').closest('details') as HTMLDetailsElement;
    fold.open = true;
    await waitFor(() => expect(fold.textContent).toMatch(/List of reports, copy 1.*in order.*copy 2.*damaged.*Second copy.*in order/));
    expect(fold.textContent).not.toContain('Karo');
    await expectAccessible(document.body);
  });

  it('writes hostile titles and tags as text', async () => {
    await openLibrary();
    fake.more.set('old', { title: '<img src=x onerror=alert(1)>', tags: ['<b>x</b>'] });
    fake.tell();
    await waitFor(() => expect(rows()).toContain('<img src=x onerror=alert(1)>'));
    expect(document.querySelector('main img[src="x"], main b b, .tag b')).toBeNull();
  });
});

describe('a list of thousands', () => {
  it('is drawn in part, and on by a press', async () => {
    const [, small] = (await import('./open-library.tsx')).threeReports();
    const many = Array.from({ length: 300 }, (_, i) => ({ ...(small as NonNullable<typeof small>), id: `r${i}`, title: `Report ${i}` }));
    await openLibrary(many);
    expect(rows()).toHaveLength(60);
    expect(
      screen
        .getAllByRole('listitem')
        .find((item) => item.classList.contains('row'))
        ?.getAttribute('aria-setsize'),
    ).toBe('300');
    press('Show more');
    await waitFor(() => expect(rows()).toHaveLength(120));
    fireEvent.click(screen.getByRole('checkbox', { name: 'Select “Report 0”' }));
    press('Select all');
    press('Switch off');
    await waitFor(() => expect(fake.calls).toHaveLength(1));
    expect(fake.calls[0]?.args[0]).toHaveLength(300);
  });
});
