import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { loadDrafts } from '../../../library/shelf/discarding.ts';
import { drafts, leaving } from '../../../library/shelf/state.ts';
import { appendEdit, createDraft, readDraft } from '../../../src/library/drafts.ts';
import { sampleDraft } from '../../unit/report/draft/sample-draft.ts';
import { fail, fakeBrowser, kept, lockedElsewhere, put } from '../fake-extension.ts';
import { expectAccessible } from '../setup.tsx';
import { openLibrary, press } from './open-library.tsx';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../fake-extension.ts')).fakeBrowser }));
vi.mock('../../../library/shelf/store.ts', () => import('./fake-shelf.ts'));

const store = fakeBrowser.storage.local;
const titled = (title: string) => {
  const draft = sampleDraft();
  return { ...draft, report: { ...draft.report, title } };
};
const panel = () => screen.getByRole('region', { name: 'Not finished yet' });
const lines = () =>
  within(panel())
    .getAllByRole('listitem')
    .map((line) => [...line.querySelectorAll('p')].map((each) => each.textContent));
const said = () => screen.getByRole('status').textContent;
const alert = () => screen.getByRole('alert').textContent;
/** Whether a draft is there, whole. */
const isKept = async (key: string) => (await readDraft(store, key)).ok;
const gone = (title: string) => [`Discarded: ${title}`, 'This can be undone until you leave this page.'];

let [strike, ferry] = ['', ''];

beforeEach(async () => {
  fail();
  lockedElsewhere.clear();
  put({ dA: undefined, dB: undefined });
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 26, 9, 5) });
  strike = await createDraft(store, titled('The strike'));
  vi.setSystemTime(new Date(2026, 10, 28, 14, 30));
  ferry = await createDraft(store, titled('The ferry'));
  vi.useRealTimers();
  await openLibrary();
  await loadDrafts();
});

describe('the drafts', () => {
  it('tell when each was last changed, that one first', async () => {
    await waitFor(() =>
      expect(lines()).toEqual([
        ['The ferry', 'Last changed: 28 Nov 2026, 14:30'],
        ['The strike', 'Last changed: 26 Nov 2026, 09:05'],
      ]),
    );
    expect(panel().querySelector('time')?.dateTime).toBe(new Date(2026, 10, 28, 14, 30).toISOString());
    await expectAccessible(document.body);
    const read = await readDraft(store, strike);
    if (!read.ok) throw new Error(read.why);
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 28, 15, 0) });
    await appendEdit(store, strike, read.end, { do: 'rename', entity: 'velm', label: 'Velm', lang: 'en' });
    vi.useRealTimers();
    await waitFor(() => expect(lines()[0]).toEqual(['The strike', 'Last changed: 28 Nov 2026, 15:00']));
  });

  it('do not tell it where they do not know', async () => {
    drafts.value = [{ key: 'odd', title: '', at: Number.NaN }];
    await waitFor(() => expect(lines()).toEqual([['Without a title']]));
  });

  it('are named by each of their buttons', () => {
    const names = ['link', 'button'].map((role) => within(panel()).getAllByRole(role, { name: /The ferry/ }));
    expect(names.flat().map((each) => each.textContent)).toEqual(['Continue reviewing', 'Discard']);
    for (const name of ['Continue reviewing The strike', 'Discard The strike']) expect(within(panel()).getByLabelText(name)).toBeTruthy();
  });
});

describe('a draft that is discarded', () => {
  const discard = async (title: string) => {
    const button = screen.getByRole('button', { name: `Discard ${title}` });
    button.focus();
    fireEvent.click(button);
    await waitFor(() => screen.getByRole('button', { name: `Undo ${title}` }));
    return button;
  };

  it('is gone from the store, and its line stays, with the way back and the focus', async () => {
    const button = await discard('The ferry');
    await waitFor(() => expect(drafts.value.map(({ key }) => key)).toEqual([strike]));
    expect([await isKept(ferry), await isKept(strike)]).toEqual([false, true]);
    expect(lines()).toEqual([gone('The ferry'), ['The strike', 'Last changed: 26 Nov 2026, 09:05']]);
    expect(within(panel()).getAllByRole('link')).toHaveLength(1);
    expect([document.activeElement === button, button.textContent]).toEqual([true, 'Undo']);
    expect(said()).toBe('Discarded: \u2068The ferry\u2069 This can be undone until you leave this page.');
    expect(screen.getByRole('status').className).toBe('visually-hidden');
    await expectAccessible(document.body);
  });

  it('is brought back whole, where it was', async () => {
    const before = kept(`d/${ferry}`);
    const button = await discard('The ferry');
    press('Undo The ferry');
    await waitFor(() => expect(lines()[0]).toEqual(['The ferry', 'Last changed: 28 Nov 2026, 14:30']));
    expect([kept(`d/${ferry}`), leaving.value.size, drafts.value.length]).toEqual([before, 0, 2]);
    expect([said(), document.activeElement === button]).toEqual(['The draft is back.', true]);
  });

  it('does not take the way back to another with it', async () => {
    await discard('The ferry');
    await discard('The strike');
    expect(lines()).toEqual([gone('The ferry'), gone('The strike')]);
    press('Undo The ferry');
    await waitFor(() => expect(lines()[0]).toEqual(['The ferry', 'Last changed: 28 Nov 2026, 14:30']));
    press('Undo The strike');
    await waitFor(() => expect(lines()[1]).toEqual(['The strike', 'Last changed: 26 Nov 2026, 09:05']));
    expect([await isKept(ferry), await isKept(strike)]).toEqual([true, true]);
  });

  it('stays where another window edits it, and that is said', async () => {
    lockedElsewhere.add(`draft ${ferry}`);
    press('Discard The ferry');
    await waitFor(() => expect(alert()).toContain('This draft is open in another window.'));
    expect([await isKept(ferry), leaving.value.size]).toEqual([true, 0]);
    expect(lines()[0]).toEqual(['The ferry', 'Last changed: 28 Nov 2026, 14:30']);
  });

  it('stays where that cannot be saved, and so does its way back', async () => {
    fail('write');
    press('Discard The ferry');
    await waitFor(() => expect(alert()).toContain('could not be saved'));
    fail();
    expect(await isKept(ferry)).toBe(true);
    await discard('The ferry');
    fail('write');
    press('Undo The ferry');
    await waitFor(() => expect(alert()).toContain('could not be saved'));
    expect(lines()[0]).toEqual(gone('The ferry'));
    fail();
    press('Undo The ferry');
    await waitFor(async () => expect(await isKept(ferry)).toBe(true));
  });

  it('is discarded once, however fast it is pressed', async () => {
    const button = screen.getByRole('button', { name: 'Discard The ferry' });
    for (let n = 0; n < 3; n++) fireEvent.click(button);
    await waitFor(() => expect(lines()[0]).toEqual(gone('The ferry')));
    press('Undo The ferry');
    await waitFor(() => expect(lines()[0]?.[0]).toBe('The ferry'));
    expect(await isKept(ferry)).toBe(true);
  });
});
