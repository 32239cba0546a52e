import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { takenHere } from '../../../library/settings/actions.ts';
import { Page } from '../../../library/settings/parts/page.tsx';
import { start } from '../../../library/settings/start.ts';
import { failed, query, takenAtOnce } from '../../../library/settings/state.ts';
import type { Correction } from '../../../src/corrections.ts';
import { forPages } from '../../../src/library/for-pages.ts';
import { fixtureReport } from '../../fixtures/report.ts';
import { fail, fakeBrowser, kept, put, shortcuts } from '../fake-extension.ts';
import { expectAccessible, render } from '../setup.tsx';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../fake-extension.ts')).fakeBrowser }));

const always: Correction = { kind: 'always', entity: 'ansel', form: 'Anssel' };
const never: Correction = { kind: 'never', entity: 'river-guard', form: 'Guard' };
const onSite: Correction = { kind: 'never-on-site', entity: 'unknown', form: 'Old Velm', site: 'wine.example' };
const notThis: Correction = {
  kind: 'not-this',
  entity: 'velm',
  form: 'Velm',
  page: 'https://www.names.example/v?x',
  quote: { exact: 'Velm', prefix: 'a long text before it that is my cous', suffix: ', and so on.' },
};
const all = [always, never, onSite, notThis];

const corrections = (...list: readonly unknown[]) => put({ corrections: { version: 1, list } });
const region = (name: string) => within(screen.getByRole('region', { name }));
const list = (name: string) =>
  within(screen.getByRole('list', { name }))
    .getAllByRole('listitem')
    .map((item) => item.textContent);
const press = (name: string | RegExp, at = 0) => fireEvent.click(screen.getAllByRole('button', { name })[at] as HTMLElement);

await start();

beforeEach(() => {
  fail();
  for (const keys of Object.values(takenHere)) keys.clear();
  takenAtOnce.value = [];
  query.value = '';
  failed.value = false;
  put({ corrections: undefined, settings: undefined, ...forPages([fixtureReport()], []) });
  render(<Page />);
});

describe('the switches', () => {
  it('are on at first, say so in words, and say what they do', async () => {
    const names = () => screen.getAllByRole('switch').map((each) => `${each.textContent} ${each.getAttribute('aria-checked')}`);
    await waitFor(() => expect(names()).toEqual(['Mark namesOn true', expect.stringMatching(/^Also mark words.*On true$/)]));
    expect(screen.getByText(/marked more lightly than names/)).toBeTruthy();
    expect(document.querySelector('.sample')?.textContent).toBe('The Afghan envoy left Kabul.');
  });

  it('change what is stored and nothing else', async () => {
    put({ settings: { version: 0, enabled: true, sitesOff: ['wine.example'], demonyms: true } });
    fireEvent.click(screen.getByRole('switch', { name: /Also mark words/ }));
    await waitFor(() => expect(kept('settings')).toEqual({ version: 0, enabled: true, sitesOff: ['wine.example'], demonyms: false }));
    await waitFor(() => expect(screen.getByRole('switch', { name: /Also mark words.*Off/ })).toBeTruthy());
    expect(document.querySelector('.mark-demonym')).toBeNull();
  });

  it('say so where nothing could be saved, until something can', async () => {
    fail('write');
    fireEvent.click(screen.getByRole('switch', { name: /Mark names/ }));
    await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('could not be saved'));
    expect(kept('settings')).toBeUndefined();
    fail();
    fireEvent.click(screen.getByRole('switch', { name: /Mark names/ }));
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  });
});

describe('the calendar', () => {
  const radios = () => within(screen.getByRole('radiogroup', { name: 'Calendar' })).getAllByRole('radio');
  const choices = () => radios().map((each) => each.closest('label')?.textContent?.trim());
  const chosen = () => radios().filter((each) => (each as HTMLInputElement).checked).length;

  it('is the usual one at first; each choice shows a date told so', async () => {
    expect(screen.getByRole('radiogroup', { name: 'Calendar', description: /stands beside it/ })).toBeTruthy();
    await waitFor(() => expect((screen.getByRole('radio', { name: /As usual/ }) as HTMLInputElement).checked).toBe(true));
    expect(choices()).toEqual([
      'As usual in your language 10 July 2021',
      'Gregorian 10 July 2021',
      'Solar Hijri 19 Tir 1400 (10 July 2021)',
    ]);
    await expectAccessible(document.body);
  });

  it('can be chosen, which changes nothing else', async () => {
    put({ settings: { version: 0, enabled: true, sitesOff: ['wine.example'], demonyms: false, calendar: 'auto' } });
    fireEvent.click(screen.getByRole('radio', { name: /Solar Hijri/ }));
    await waitFor(() =>
      expect(kept('settings')).toEqual({
        version: 0,
        enabled: true,
        sitesOff: ['wine.example'],
        demonyms: false,
        calendar: 'persian',
      }),
    );
    await waitFor(() => expect((screen.getByRole('radio', { name: /Solar Hijri/ }) as HTMLInputElement).checked).toBe(true));
    expect(chosen()).toBe(1);
  });
});

describe('opening the card', () => {
  const radios = () => within(screen.getByRole('group', { name: /^How long the pointer rests/ })).getAllByRole('radio');
  const chosen = () => radios().map((each) => (each as HTMLInputElement).checked);

  it('waits normally long at first, and as long as is chosen here or elsewhere', async () => {
    await waitFor(() => expect(chosen()).toEqual([false, true, false]));
    const group = screen.getByRole('group', { name: 'How long the pointer rests on a name before its card opens:' });
    expect(
      within(group)
        .getAllByRole('radio')
        .map((each) => each.parentElement?.textContent),
    ).toEqual(['Short', 'Normal', 'Long']);
    fireEvent.click(screen.getByRole('radio', { name: 'Long' }));
    await waitFor(() => expect(kept('settings')).toEqual({ version: 0, patience: 'slow' }));
    put({ settings: { patience: 'quick' } });
    await waitFor(() => expect(chosen()).toEqual([true, false, false]));
    put({ settings: { patience: 'never' } });
    await waitFor(() => expect(chosen()).toEqual([false, true, false]));
    await expectAccessible(document.body);
  });
});

describe('the sites that are off', () => {
  it('can be switched on, and off again in their place', async () => {
    put({ settings: { sitesOff: ['a.example', 'file:', 'b.example'] } });
    await waitFor(() =>
      expect(list('Sites that are off')).toEqual(['b.exampleSwitch on', 'Files on this computerSwitch on', 'a.exampleSwitch on']),
    );
    press('Switch on', 1);
    await waitFor(() => expect(list('Sites that are off')[1]).toBe('Files on this computer is on againUndo'));
    expect(kept('settings')).toMatchObject({ sitesOff: ['a.example', 'b.example'] });
    press('Undo');
    await waitFor(() => expect(list('Sites that are off')[1]).toBe('Files on this computerSwitch on'));
    expect(kept('settings')).toMatchObject({ sitesOff: ['a.example', 'b.example', 'file:'] });
  });
});

describe('the corrections', () => {
  it('say how they are made where there are none', async () => {
    await waitFor(() => expect(region('Corrections').getAllByRole('listitem')).toHaveLength(2));
    expect(screen.queryByRole('button', { name: 'Take all back' })).toBeNull();
  });

  it('stand by kind, newest first, each with its words, what they mean and where', async () => {
    corrections(...all, { ...never, form: 'River' });
    await waitFor(() => expect(list('Always marked')).toEqual(['“Anssel”AnselTake back']));
    expect(list('Never marked, on any site')).toEqual(['“River”River GuardTake back', '“Guard”River GuardTake back']);
    expect(list('Never marked on one site')).toEqual(['“Old Velm”on wine.exampleTake back']);
    expect(list('Not marked in one place')).toEqual([
      '…\u00a0long text before it that is my cousVelm, and so on.Velmon names.exampleTake back',
    ]);
    expect(document.querySelector('strong')?.textContent).toBe('Velm');
  });

  it('are taken back and put back in their place, the focus staying', async () => {
    corrections(...all);
    await waitFor(() => expect(screen.getAllByRole('button', { name: 'Take back' })).toHaveLength(4));
    screen.getAllByRole('button', { name: 'Take back' })[1]?.focus();
    press('Take back', 1);
    await waitFor(() => expect(list('Never marked, on any site')).toEqual(['“Guard”: taken backUndo']));
    expect(document.activeElement?.textContent).toBe('Undo');
    expect(screen.getByRole('status').textContent).toBe('“\u2068Guard\u2069”: taken back');
    expect(kept('corrections')).toMatchObject({ list: [always, onSite, notThis] });
    press('Undo');
    await waitFor(() => expect(list('Never marked, on any site')).toEqual(['“Guard”River GuardTake back']));
    expect(screen.getByRole('status').textContent).toBe('“\u2068Guard\u2069”: holds again');
  });

  it('are taken back all at once and put back in their order', async () => {
    corrections(...all);
    await waitFor(() => screen.getByRole('button', { name: 'Take all back' }));
    press('Take all back');
    await waitFor(() => expect(kept('corrections')).toMatchObject({ list: [] }));
    expect(region('Corrections').getByText('Taken back: 4')).toBeTruthy();
    press('Undo');
    await waitFor(() => expect(kept('corrections')).toMatchObject({ list: all }));
    await waitFor(() => expect(screen.getAllByRole('button', { name: 'Take back' })).toHaveLength(4));
  });

  it('stay as they are where taking back fails, and the page says so', async () => {
    corrections(never);
    await waitFor(() => screen.getByRole('button', { name: 'Take back' }));
    fail('write');
    press('Take back');
    await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('could not be saved'));
    expect(list('Never marked, on any site')).toEqual(['“Guard”River GuardTake back']);
  });

  it('follow what is changed elsewhere', async () => {
    corrections(never);
    await waitFor(() => expect(list('Never marked, on any site')).toHaveLength(1));
    corrections(always);
    await waitFor(() => expect(list('Always marked')).toHaveLength(1));
    expect(screen.queryByRole('list', { name: 'Never marked, on any site' })).toBeNull();
  });

  it('are searched where they are many, and shown in part where they are very many', async () => {
    const many = Array.from({ length: 60 }, (_, index): Correction => ({ ...never, form: `Guard ${index}` }));
    corrections(...many);
    const field = await waitFor(() => screen.getByRole('searchbox', { name: 'Search 60 corrections' }));
    expect(list('Never marked, on any site')).toHaveLength(50);
    press('Show all 60');
    await waitFor(() => expect(list('Never marked, on any site')).toHaveLength(60));
    fireEvent.input(field, { target: { value: 'guard 59' } });
    await waitFor(() => expect(list('Never marked, on any site')).toHaveLength(1));
    expect(screen.queryByRole('button', { name: 'Take all back' })).toBeNull();
    fireEvent.input(field, { target: { value: 'xyz' } });
    await waitFor(() => expect(screen.getByText('No correction holds “xyz”.')).toBeTruthy());
  });

  it('go by their words alone where no report can be read', async () => {
    put({ cards: 'rubbish' });
    corrections(never);
    await waitFor(() => expect(list('Never marked, on any site')).toEqual(['“Guard”Take back']));
  });

  it.each([
    ['a newer version', { version: 2, list: [never] }, /made with a newer version/],
    ['damage', 'rubbish', /damaged and cannot be read/],
    ['entries of no kind', { version: 1, list: [never, 1] }, /cannot be read, kept as they are: 1/],
  ])('tell of %s and keep it', async (_what, value, sentence) => {
    put({ corrections: value });
    await waitFor(() => expect(region('Corrections').getByText(sentence)).toBeTruthy());
    expect(kept('corrections')).toEqual(value);
  });

  it('of a newer version can only be looked at', async () => {
    put({ corrections: { version: 2, list: [always, never] } });
    await waitFor(() => expect(list('Always marked')).toEqual(['“Anssel”Ansel']));
    expect(region('Corrections').queryAllByRole('button')).toEqual([]);
  });

  it('write hostile words as text', async () => {
    const form = '<img src=x onerror=alert(1)>';
    corrections({ ...never, form });
    await waitFor(() => expect(screen.getByText(form)).toBeTruthy());
    expect(document.querySelector('main img[src="x"]')).toBeNull();
  });
});

describe('the shortcuts', () => {
  const next = { name: 'next-mention', description: 'Go on', shortcut: 'Alt+Shift+Period' };
  const popup = { name: '_execute_action', description: 'Activate the extension', shortcut: '' };
  afterEach(() => void shortcuts.splice(0));

  it('are all told of, with their keys and without', async () => {
    shortcuts.push(next, popup);
    fireEvent.focus(window);
    await waitFor(() => expect(list('Keyboard shortcuts')).toEqual(['Go onAlt+Shift+.Alt+Shift+Period', 'Open the popupnot set']));
    await expectAccessible(document.body);
    press('Change');
    await waitFor(() => expect(fakeBrowser.commands.openShortcutSettings).toHaveBeenCalledOnce());
  });

  it('follow when the reader comes back from changing them', async () => {
    shortcuts.push(next);
    fireEvent.focus(window);
    await waitFor(() => expect(list('Keyboard shortcuts')).toHaveLength(1));
    shortcuts.splice(0, 1, { ...next, shortcut: 'Alt+N' });
    fireEvent.focus(window);
    await waitFor(() => expect(list('Keyboard shortcuts')).toEqual(['Go onAlt+NAlt+N']));
  });
});

it('says what the store will not give', async () => {
  fail('read');
  put({ settings: undefined, corrections: undefined });
  await waitFor(() => expect(screen.getAllByRole('alert')).toHaveLength(2));
  expect(screen.queryAllByRole('switch')).toEqual([]);
  expect(screen.queryByText(/not corrected anything/)).toBeNull();
});

it('has no fault that axe can find, full or empty', async () => {
  await expectAccessible(document.body);
  corrections(...all);
  put({ settings: { sitesOff: ['a.example'] } });
  await waitFor(() => screen.getByRole('button', { name: 'Take all back' }));
  press('Take back');
  await waitFor(() => screen.getByText('“\u2068Anssel\u2069”: taken back'));
  await expectAccessible(document.body);
});
