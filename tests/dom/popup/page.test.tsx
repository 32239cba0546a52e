import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { forPages } from '../../../src/library/for-pages.ts';
import type { EntityCount, PagePlaces } from '../../../src/messages.ts';
import { fixtureReport } from '../../fixtures/report.ts';
import { fail, fakeBrowser, frameAnswers, frontTab, kept, pageAnswers, put } from '../fake-extension.ts';
import { expectAccessible } from '../setup.tsx';
import { frameSays, freshPopup, openPopup, press } from './open-popup.tsx';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../fake-extension.ts')).fakeBrowser }));

const counts: readonly EntityCount[] = [
  { entity: 'velm', count: 2 },
  { entity: 'harbour-wire', count: 3 },
  { entity: 'karo-gap', count: 2 },
];
const seen: PagePlaces = {
  view: [0, 0.25],
  places: [
    { entity: 'velm', at: [0.1, 0.9] },
    { entity: 'harbour-wire', at: [0.5] },
  ],
};
const rows = () => [...document.querySelectorAll('.row')].map((row) => row.textContent);
const siteSwitch = () => screen.getByRole('switch', { name: /news\.example/ });

beforeEach(() => {
  freshPopup(counts);
});

describe('what the page names', () => {
  it('stands with its counts, most telling first', async () => {
    await openPopup();
    expect(rows()).toEqual(['Velm2', 'Karo Gap2', 'Harbour Wire3']);
    const bars = [...document.querySelectorAll<HTMLElement>('.row .bar')].map((bar) => bar.style.inlineSize);
    expect(bars.map(Number.parseFloat).map(Math.round)).toEqual([67, 67, 100]);
  });

  it('is drawn after one reading of the store', async () => {
    const get = vi.spyOn(fakeBrowser.storage.local, 'get');
    await openPopup();
    const first = get.mock.calls.map(([keys]) => keys).slice(0, 1);
    expect(first).toEqual([['settings', 'managed', 'corrections', 'cards']]);
    expect(get.mock.calls.flatMap(([keys]) => keys).filter((key) => key === 'settings' || key === 'cards')).toHaveLength(2);
  });
});

it('the one report is named apart from the words around it', async () => {
  await openPopup();
  const name = await waitFor(() => screen.getByText('Harbour Wire', { selector: '.reading bdi' }));
  expect([name.parentElement?.textContent, name.lang]).toEqual(['reading with Harbour Wire', 'en']);
});

describe('the strip', () => {
  const strip = () => screen.queryByRole('button', { name: /^Where on this page/ });

  it('shows where the mentions are and what is in view, and says so', async () => {
    pageAnswers.set('mentionPlaces', seen);
    await openPopup();
    await waitFor(() =>
      expect(strip()?.getAttribute('aria-label')).toContain('33% of the mentions in its first third, 33% in the second, 33% in the last'),
    );
    const ticks = [...document.querySelectorAll<HTMLElement>('.strip-tick')];
    expect(ticks.map((tick) => [tick.className, tick.style.insetInlineStart])).toEqual([
      ['strip-tick place', '10%'],
      ['strip-tick group', '50%'],
      ['strip-tick place', '90%'],
    ]);
    expect(document.querySelector<HTMLElement>('.strip-view')?.style.inlineSize).toBe('25%');
    await expectAccessible(document.body);
  });

  it('leads to the mention pressed, and by keyboard to the next below what is in view', async () => {
    pageAnswers.set('mentionPlaces', seen).set('visitMention', true);
    await openPopup();
    const button = await waitFor(() => screen.getByRole('button', { name: /^Where on this page/ }));
    vi.spyOn(button, 'getBoundingClientRect').mockReturnValue(new DOMRect(100, 0, 200, 28));
    const sent = vi.spyOn(fakeBrowser.tabs, 'sendMessage');
    fireEvent.click(button, { detail: 1, clientX: 290 });
    fireEvent.click(button, { detail: 0 });
    const visits = sent.mock.calls.filter(([, { call }]) => call === 'visitMention');
    expect(visits).toEqual([
      [frontTab.id, { call: 'visitMention', args: ['velm', { at: 0.9 }] }, { frameId: 0 }],
      [frontTab.id, { call: 'visitMention', args: ['harbour-wire', { at: 0.5 }] }, { frameId: 0 }],
    ]);
  });

  it.each([
    ['the page does not say', undefined],
    ['nothing has a place', { view: [0, 1], places: [] }],
  ])('is left out where %s', async (_what, answer) => {
    pageAnswers.set('mentionPlaces', answer);
    await openPopup();
    expect(strip()).toBeNull();
  });
});

describe('the timeline of the page', () => {
  afterEach(() => void vi.useRealTimers());
  const timeline = () => screen.getByRole('region', { name: 'Timeline of “The fall of Karo Gap”' });
  const lit = () => [...timeline().querySelectorAll('.bar.lit')].map((bar) => bar.textContent?.split(',')[0]?.trim());

  it('has the events that bear on what the page names; those of the name pointed at stand out', async () => {
    await openPopup();
    expect(within(timeline()).getAllByRole('listitem')).toHaveLength(3);
    expect(lit()).toEqual([]);
    const gap = screen.getByRole('button', { name: 'Next mention of Karo Gap' });
    gap.focus();
    await waitFor(() => expect(lit()).toEqual(['Karo Gap taken']));
    gap.blur();
    await waitFor(() => expect(lit()).toEqual([]));
    await expectAccessible(document.body);
  });

  it.each([
    ['marks the reader’s own day where it is near', Date.UTC(2019, 5, 20), 1],
    ['does not where it is far', Date.UTC(2026, 5, 20), 0],
  ])('%s', async (_what, now, marks) => {
    vi.useFakeTimers({ toFake: ['Date'], now });
    await openPopup();
    expect(timeline().querySelectorAll('.reader-day')).toHaveLength(marks);
  });

  it('is told in the calendar that the reader chose', async () => {
    put({ settings: { calendar: 'persian' } });
    await openPopup();
    fireEvent.click(within(timeline()).getByRole('button', { name: /^Karo Gap taken/ }));
    expect(screen.getByRole('dialog', { name: 'Karo Gap taken' }).textContent).toContain('1398');
  });

  it('shows an event that is chosen: its sentence, its date, who takes part; Escape leads back', async () => {
    await openPopup();
    fireEvent.click(within(timeline()).getByRole('button', { name: /^Karo Gap taken/ }));
    const dialog = screen.getByRole('dialog', { name: 'Karo Gap taken' });
    expect(dialog.textContent).toContain('The River Guard took the Karo Gap crossing in Upper Velm earlier this week.');
    expect(dialog.textContent).toContain('Reported as happened');
    expect(dialog.textContent).toContain('14 June 2019');
    await expectAccessible(document.body);
    fireEvent.click(within(dialog).getAllByRole('button', { name: 'Upper Velm' }).at(-1) ?? dialog);
    expect(screen.getByRole('dialog', { name: 'Upper Velm' })).toBeTruthy();
    press('Back');
    expect(screen.getByRole('dialog', { name: 'Karo Gap taken' })).toBeTruthy();
    fireEvent.keyDown(screen.getByRole('dialog'), { key: 'Escape' });
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('is not there where the page names nothing', async () => {
    frameSays({ counts: [] });
    await openPopup();
    expect(screen.queryByRole('region', { name: /^Timeline/ })).toBeNull();
  });
});

describe('what is in the report and not here', () => {
  it('opens its card, from which the focus comes back', async () => {
    await openPopup();
    const chip = screen.getByRole('button', { name: 'River Guard' });
    chip.focus();
    fireEvent.click(chip);
    expect(screen.getByRole('dialog', { name: 'River Guard' })).toBeTruthy();
    fireEvent.keyDown(screen.getByRole('dialog'), { key: 'Escape' });
    expect(document.activeElement?.textContent).toBe('River Guard');
  });
});

describe('the search', () => {
  it('finds events by who takes part, and shows the one chosen', async () => {
    await openPopup();
    fireEvent.input(screen.getByRole('searchbox', { name: 'Search 7 names and 7 events' }), { target: { value: 'karo gap' } });
    const events = screen.getByRole('list', { name: 'Events' });
    expect(
      within(events)
        .getAllByRole('button')
        .map((button) => button.textContent),
    ).toEqual([expect.stringMatching(/^Karo Gap taken/)]);
    await expectAccessible(document.body);
    press(/^Karo Gap taken/);
    expect(screen.getByRole('dialog', { name: 'Karo Gap taken' })).toBeTruthy();
  });

  it('goes by arrow keys from the names on to the events', async () => {
    await openPopup();
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'karo gap' } });
    const name = screen.getByRole('button', { name: 'Karo Gap' });
    name.focus();
    fireEvent.keyDown(name, { key: 'ArrowDown' });
    expect(document.activeElement?.textContent).toMatch(/^Karo Gap taken/);
  });

  it('says so where nothing is found', async () => {
    await openPopup();
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'zzz' } });
    expect(screen.getByText('No name and no event of the report fits “zzz”.')).toBeTruthy();
  });
});

describe('a site switched off', () => {
  it('is said to be off, and undo puts the settings back as they were', async () => {
    const before = { enabled: true, sitesOff: ['a.example', 'b.example'], demonyms: false };
    put({ settings: before });
    await openPopup();
    fireEvent.click(siteSwitch());
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Off on news.example.Undo'));
    expect(kept('settings')).toMatchObject({ sitesOff: ['a.example', 'b.example', 'news.example'] });
    expect(siteSwitch().textContent).toBe('news.exampleOff');
    await expectAccessible(document.body);
    press('Undo');
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('On again on news.example.'));
    expect(kept('settings')).toMatchObject(before);
    expect(document.activeElement).toBe(screen.getByRole('status'));
  });

  it('leaves out what it said once the switch is pressed again', async () => {
    await openPopup();
    fireEvent.click(siteSwitch());
    await waitFor(() => screen.getByRole('button', { name: 'Undo' }));
    fireEvent.click(siteSwitch());
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe(''));
    expect(kept('settings')).toMatchObject({ sitesOff: [] });
  });

  it('is not said to be off where that could not be saved', async () => {
    await openPopup();
    fail('write');
    fireEvent.click(siteSwitch());
    await waitFor(() => expect(screen.getByRole('status').textContent).toContain('could not be saved'));
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });
});

describe('how things stand', () => {
  const refused = { contentType: 'text/html' };
  it.each<[words: string, answers: readonly unknown[], stored: object]>([
    ['On', [{ state: { status: 'done', counts } }], {}],
    ['On, still reading', [{ state: { status: 'reading', counts } }], {}],
    ['On, stopped at 20,000', [{ state: { status: 'done', counts, stoppedAt: 20_000 } }], {}],
    ['Off', [{ state: { status: 'site-off', counts: [] } }], { sitesOff: ['news.example'] }],
    ['Off', [{ state: { status: 'off', counts: [] } }], { enabled: false }],
    ['Not yet on this page', [refused], {}],
    ['Cannot run here', [{ contentType: 'application/pdf' }], {}],
  ])('%s', async (words, answers, stored) => {
    frameAnswers.set('askFrame', answers);
    put({ settings: stored });
    await openPopup();
    expect(siteSwitch().textContent).toBe(`news.example${words}`);
  });

  it('is that there is no access where the browser refuses it', async () => {
    vi.spyOn(fakeBrowser.scripting, 'executeScript').mockRejectedValue(new Error('Missing host permission for the tab'));
    await openPopup();
    expect(siteSwitch().textContent).toBe('news.exampleNo access');
    vi.restoreAllMocks();
  });
});

describe('a page that names much', () => {
  it('has its most telling names listed, and all on request; the focus goes to the first that comes', async () => {
    const ids = ['velm', 'ansel', 'upper-velm', 'karo-gap', 'river-guard', 'government', 'harbour-wire', 'eighth'];
    const [known] = [fixtureReport()];
    const eighth = { ...(known.entities[0] as (typeof known.entities)[number]), id: 'eighth', labels: { en: 'Eighth' } };
    put(forPages([{ ...known, entities: [...known.entities, eighth] }], []));
    frameSays({ counts: ids.map((entity) => ({ entity, count: 1 })) });
    await openPopup();
    await waitFor(() => expect(rows()).toHaveLength(6));
    press('Show all 8');
    await waitFor(() => expect(rows()).toHaveLength(8));
    await waitFor(() => expect(document.activeElement).toBe(document.querySelectorAll('.row-name')[6]));
    expect(screen.queryByRole('button', { name: /^Show all/ })).toBeNull();
  });
});
