import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Correction } from '../../../src/corrections.ts';
import { fail, fakeBrowser, frameAnswers, frontTab, kept, put, shortcuts } from '../fake-extension.ts';
import { expectAccessible } from '../setup.tsx';
import { freshPopup, openPopup, press } from './open-popup.tsx';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../fake-extension.ts')).fakeBrowser }));

const never: Correction = { kind: 'never', entity: 'ansel', form: 'Ansel' };
const select = (text: string) => frameAnswers.set('askSelection', [{ text, further: false }]);

beforeEach(() => {
  freshPopup([{ entity: 'velm', count: 2 }]);
  vi.spyOn(globalThis, 'close').mockImplementation(() => undefined);
});

describe('the way to the settings', () => {
  it('is a button with a name', async () => {
    await openPopup();
    press('Settings');
    await waitFor(() => expect(fakeBrowser.runtime.openOptionsPage).toHaveBeenCalledOnce());
    await expectAccessible(document.body);
  });

  it('says how many corrections hold on this page, and nothing where none does', async () => {
    await openPopup();
    expect(screen.queryByRole('button', { name: /Corrections/ })).toBeNull();
    const there: Correction = { ...never, kind: 'not-this', page: `${frontTab.url}/2`, quote: { exact: 'Ansel', prefix: '', suffix: '' } };
    const here: Correction = { ...there, page: frontTab.url };
    const elsewhere: Correction = { ...never, kind: 'never-on-site', site: 'wine.example' };
    put({ corrections: { version: 1, list: [never, here, there, elsewhere] } });
    await waitFor(() => expect(screen.getByRole('button', { name: 'Corrections here: 2' })).toBeTruthy());
  });
});

describe('the switches', () => {
  it('write over nothing that was switched elsewhere', async () => {
    await openPopup();
    put({ settings: { enabled: true, sitesOff: [], demonyms: false } });
    fireEvent.click(screen.getByRole('switch', { name: /news\.example/ }));
    await waitFor(() => expect(kept('settings')).toMatchObject({ demonyms: false, sitesOff: ['news.example'] }));
  });

  it('say so where nothing could be saved', async () => {
    await openPopup();
    fail('write');
    fireEvent.click(screen.getByRole('switch', { name: /Marking/ }));
    await waitFor(() => expect(screen.getByText(/could not be saved/)).toBeTruthy());
    expect(kept('settings')).toBeUndefined();
  });
});

describe('words selected on the page', () => {
  it('are marked always as what is chosen, with a way back', async () => {
    select('“Anssel”');
    await openPopup();
    await waitFor(() => screen.getByRole('button', { name: 'Always mark “Anssel” as …' }));
    await expectAccessible(document.body);
    press('Always mark “Anssel” as …');
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('searchbox')));
    await expectAccessible(document.body);
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'ans' } });
    press('Ansel');
    await waitFor(() => expect(kept('corrections')).toMatchObject({ list: [{ kind: 'always', entity: 'ansel', form: 'Anssel' }] }));
    await waitFor(() => expect(screen.getByRole('status').textContent).toContain('“Anssel” is now always marked as Ansel.'));
    expect(document.activeElement).toBe(screen.getByRole('status'));
    expect(screen.queryByRole('button', { name: /Always mark/ })).toBeNull();
    await expectAccessible(document.body);
    press('Undo');
    await waitFor(() => expect(kept('corrections')).toMatchObject({ list: [] }));
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('“Anssel” is no longer always marked.'));
    expect(screen.getByRole('button', { name: /Always mark/ })).toBeTruthy();
  });

  it('take the place of a “never”, which undo brings back', async () => {
    select('ANSEL');
    put({ corrections: { version: 1, list: [never] } });
    await openPopup();
    await waitFor(() => screen.getByRole('button', { name: 'Always mark “ANSEL” as …' }));
    press(/Always mark/);
    await waitFor(() => screen.getByRole('button', { name: 'Ansel' }));
    press('Ansel');
    await waitFor(() => expect(kept('corrections')).toMatchObject({ list: [{ ...never, kind: 'always' }] }));
    await waitFor(() => screen.getByRole('button', { name: 'Undo' }));
    press('Undo');
    await waitFor(() => expect(kept('corrections')).toMatchObject({ list: [never] }));
  });

  it('are no longer spoken of once the choice is cancelled', async () => {
    select('Anssel');
    await openPopup();
    await waitFor(() => screen.getByRole('button', { name: /Always mark/ }));
    press(/Always mark/);
    fireEvent.keyDown(await waitFor(() => screen.getByRole('searchbox')), { key: 'Escape' });
    await waitFor(() => screen.getByRole('heading', { name: /^On this page/ }));
    press(/Always mark/);
    await waitFor(() => screen.getByRole('button', { name: 'Cancel' }));
    press('Cancel');
    await waitFor(() => screen.getByRole('heading', { name: /^On this page/ }));
    expect(kept('corrections')).toBeUndefined();
  });

  it('stay as they were where they cannot be saved', async () => {
    select('Anssel');
    await openPopup();
    await waitFor(() => screen.getByRole('button', { name: /Always mark/ }));
    fail('write');
    press(/Always mark/);
    await waitFor(() => screen.getByRole('button', { name: 'Ansel' }));
    press('Ansel');
    await waitFor(() => expect(screen.getByRole('status').textContent).toContain('could not be saved'));
    expect(screen.getByRole('button', { name: /Always mark/ })).toBeTruthy();
  });

  it('stay as they were where no more corrections can be kept, with what to do', async () => {
    const list = Array.from({ length: 5_000 }, (_, at) => ({ kind: 'never', entity: 'velm', form: `V${at}` }));
    put({ corrections: { version: 1, list } });
    select('Anssel');
    await openPopup();
    await waitFor(() => screen.getByRole('button', { name: /Always mark/ }));
    press(/Always mark/);
    await waitFor(() => screen.getByRole('button', { name: 'Ansel' }));
    press('Ansel');
    await waitFor(() => expect(screen.getByRole('status').textContent).toMatch(/^No more corrections can be kept.*settings/));
    expect(kept('corrections')).toEqual({ version: 1, list });
  });

  it.each([
    ['nothing is selected', ''],
    ['they are marked already', 'Ansel'],
    ['they are more than a name', 'a'.repeat(61)],
  ])('are not offered where %s', async (_what, text) => {
    select(text);
    await openPopup();
    await new Promise((done) => setTimeout(done, 50));
    expect(screen.queryByRole('button', { name: /Always mark/ })).toBeNull();
  });

  it('are not even read on a site that is off', async () => {
    select('Anssel');
    put({ settings: { sitesOff: ['news.example'] } });
    const run = vi.spyOn(fakeBrowser.scripting, 'executeScript');
    await openPopup();
    await new Promise((done) => setTimeout(done, 50));
    expect(run.mock.calls.map(([{ func }]) => func.name)).not.toContain('askSelection');
    fireEvent.click(screen.getByRole('switch', { name: /news\.example/ }));
    await waitFor(() => screen.getByRole('button', { name: /Always mark/ }));
  });

  it('are not offered on a page that cannot be read', async () => {
    select('Anssel');
    frameAnswers.set('askFrame', []);
    await openPopup();
    await new Promise((done) => setTimeout(done, 50));
    expect(screen.queryByRole('button', { name: /Always mark/ })).toBeNull();
  });
});

describe('the keys at the foot', () => {
  const set = (next: string, previous: string) =>
    shortcuts.splice(
      0,
      Infinity,
      { name: 'next-mention', description: '', shortcut: next },
      { name: 'previous-mention', description: '', shortcut: previous },
      { name: 'pin-card', description: '', shortcut: '' },
    );
  const foot = () => screen.getByRole('contentinfo');

  it('are those that the reader has, for the eye and for the ear', async () => {
    set('Alt+Shift+Period', 'Ctrl+Shift+Left');
    await openPopup();
    await waitFor(() =>
      expect(foot().textContent).toBe('Next mention Alt+Shift+.Alt+Shift+PeriodPrevious Ctrl+Shift+←Ctrl+Shift+LeftChange'),
    );
    expect([...foot().querySelectorAll('[aria-hidden]')].map((each) => each.textContent)).toEqual(['Alt+Shift+.', 'Ctrl+Shift+←']);
    await expectAccessible(document.body);
  });

  it('are left out where they are not set', async () => {
    set('', 'Alt+P');
    await openPopup();
    await waitFor(() => expect(foot().textContent).toBe('Previous Alt+PAlt+PChange'));
  });

  it('lead to where they are set, also where none is', async () => {
    set('', '');
    await openPopup();
    await waitFor(() => expect(foot().textContent).toBe('Set keyboard shortcuts'));
    press('Set keyboard shortcuts');
    await waitFor(() => expect(fakeBrowser.commands.openShortcutSettings).toHaveBeenCalledOnce());
    await waitFor(() => expect(close).toHaveBeenCalled());
  });
});
