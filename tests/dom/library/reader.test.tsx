import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { beside, route } from '../../../library/shelf/state.ts';
import { expectAccessible } from '../setup.tsx';
import { fake } from './fake-shelf.ts';
import { go, openLibrary, press, row, threeReports } from './open-library.tsx';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../fake-extension.ts')).fakeBrowser }));
vi.mock('../../../library/shelf/store.ts', () => import('./fake-shelf.ts'));

Element.prototype.scrollIntoView = () => undefined;

const text = () => within(screen.getByRole('region', { name: 'Text of the report' }));
const named = (name: string, at = 0) => text().getAllByRole('button', { name })[at] as HTMLElement;

describe('the reader', () => {
  beforeEach(async () => {
    beside.value = undefined;
    await openLibrary(threeReports(), '#report=velm');
    await waitFor(() => screen.getByRole('heading', { name: 'The fall of Karo Gap' }));
  });

  it('shows the text with its names, who says it, when and where', async () => {
    expect(
      text()
        .getAllByRole('button')
        .map((each) => each.textContent),
    ).toContain('Upper Velm');
    const source = screen.getByRole('region', { name: 'Source' });
    expect(source.textContent).toMatch(
      /AuthorMara Quill.*PublisherHarbour Wire.*Written inAnsel.*Dateabout 14 June 2019 \(estimated.*LanguageEnglish/,
    );
    expect(screen.getByRole('region', { name: 'Timeline of “the whole report”' })).toBeTruthy();
    expect(within(screen.getByRole('region', { name: 'Places and groups' })).getAllByRole('button')).toHaveLength(7);
    expect(document.activeElement?.textContent).toBe('The fall of Karo Gap');
    await expectAccessible(document.body);
  });

  it('opens beside the text what is said of a name, by a press or the Enter key, and gives the focus back', async () => {
    fireEvent.click(named('Karo Gap'));
    await waitFor(() => screen.getByRole('dialog', { name: 'Karo Gap' }));
    await expectAccessible(document.body);
    fireEvent.keyDown(named('River Guard'), { key: 'Enter' });
    const card = await waitFor(() => screen.getByRole('dialog', { name: 'River Guard' }));
    fireEvent.keyDown(card, { key: 'Escape' });
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(document.activeElement?.textContent).toBe('River Guard');
  });

  it('goes to the sentence that tells of an event, and shows it', async () => {
    const timeline = screen.getByRole('region', { name: /^Timeline/ });
    fireEvent.click(within(timeline).getByRole('button', { name: 'List' }));
    fireEvent.click(within(timeline).getByRole('button', { name: /Road to Ansel closed/ }));
    await waitFor(() => expect(document.querySelector('mark.here')?.textContent).toBe('The fighters also closed the road to Ansel.'));
    await waitFor(() => expect(document.activeElement?.className).toBe('here'));
  });

  it('shows the sentence that the address tells of', async () => {
    await go(`#report=velm&at=${threeReports()[0]?.text.indexOf('Few in')}`);
    await waitFor(() => expect(document.querySelector('mark.here')?.textContent).toMatch(/^Few in Velm .* before 1998\.$/));
  });

  it('switches, tags and removes what is read', async () => {
    fireEvent.click(screen.getByRole('switch'));
    await waitFor(() => expect(screen.getByRole('switch').getAttribute('aria-checked')).toBe('false'));
    press('Tags');
    fireEvent.input(screen.getByRole('combobox'), { target: { value: 'border' } });
    press('Save');
    await waitFor(() => expect(screen.getByRole('region', { name: 'Source' }).textContent).toContain('Tagsborder'));
    press('Remove');
    await waitFor(() => expect(fake.reports.map(({ id }) => id)).toEqual(['old', 'new']));
  });

  it('says that a report is gone', async () => {
    await go('#report=nowhere');
    await waitFor(() => expect(screen.getByRole('alert').textContent).toBe('This report is not in the library.'));
    expect(screen.getByRole('link', { name: 'Library' })).toBeTruthy();
  });

  it('that was found damaged and has been mended is shown, here and in the list', async () => {
    fake.more.set('old', { rev: 2 });
    fake.damaged.set('old', 'Its checksum does not fit.');
    fake.tell();
    await go('#');
    await waitFor(() => expect(row('Old news').getByText(/cannot be read/)).toBeTruthy());
    fake.damaged.clear();
    await go('#report=old');
    await waitFor(() => screen.getByRole('heading', { name: 'Old news' }));
    await go('#');
    await waitFor(() => expect(row('Old news').getByText(/1 place/)).toBeTruthy());
    expect(row('Old news').queryByText(/cannot be read/)).toBeNull();
  });

  it('makes a link of an address on the web alone', async () => {
    const [velm] = threeReports();
    for (const [url, isLink] of [
      ['https://wire.example/a?b#c', true],
      ['javascript:alert(1)', false],
      ['file:///etc/passwd', false],
    ] as const) {
      fake.reports = fake.reports.map((each) => (each.id === 'velm' && velm ? { ...velm, source: { ...velm.source, url } } : each));
      fake.more.set('velm', { rev: Math.random() });
      fake.tell();
      await waitFor(() => expect(screen.getByRole('region', { name: 'Source' }).textContent).toContain(url));
      const link = within(screen.getByRole('region', { name: 'Source' })).queryByRole('link');
      expect([link?.getAttribute('href'), link?.getAttribute('rel')]).toEqual(isLink ? [url, 'noreferrer'] : [undefined, undefined]);
    }
  });
});

describe('what all reports say of an entity', () => {
  it('has the newest first, each with a way to read it', async () => {
    await openLibrary(threeReports(), '#entity=velm');
    await waitFor(() => expect(screen.getAllByRole('region', { name: /^What “.*” says$/ })).toHaveLength(3));
    expect(screen.getAllByRole('heading', { level: 3 }).map((each) => each.textContent)).toEqual([
      'New news',
      'The fall of Karo Gap',
      'Old news',
    ]);
    expect(screen.getByRole('link', { name: 'New news' }).getAttribute('href')).toBe('#report=new');
    expect(screen.getByRole('region', { name: 'Timeline of “Velm”' })).toBeTruthy();
    await expectAccessible(document.body);
  });

  it('says where no report speaks of it', async () => {
    await openLibrary(threeReports(), '#entity=atlantis');
    await waitFor(() => expect(screen.getByText('No report of the library speaks of this.')).toBeTruthy());
  });
});

describe('the search', () => {
  const ask = (value: string) => fireEvent.input(screen.getByRole('searchbox', { name: 'Search 3 reports' }), { target: { value } });

  beforeEach(() => openLibrary());

  it('finds entities first, then reports with their sentence, the words marked', async () => {
    ask('velm');
    await waitFor(() => expect(screen.getByRole('heading', { name: 'Places and groups' })).toBeTruthy());
    expect(screen.getByRole('link', { name: /^Velm 3 reports/ }).getAttribute('href')).toBe('#entity=velm');
    expect(screen.getByRole('heading', { name: '3 reports' })).toBeTruthy();
    expect(screen.getByRole('link', { name: /^New news/ }).textContent).toContain('The ferry reached Velm at noon.');
    expect([...document.querySelectorAll('mark')].map((each) => each.textContent)).toContain('Velm');
    await expectAccessible(document.body);
  });

  it('opens at the sentence, and is over then', async () => {
    ask('garrison paid');
    const link = await waitFor(() => screen.getByRole('link', { name: /Karo Gap/ }));
    expect(link.getAttribute('href')).toBe(`#report=velm&at=${threeReports()[0]?.text.indexOf('garrison')}`);
    fireEvent.click(link);
    expect((screen.getByRole('searchbox') as HTMLInputElement).value).toBe('');
    await waitFor(() => expect(location.hash).toBe(link.getAttribute('href')));
  });

  it('gives way to what is opened from elsewhere, and to nothing else', async () => {
    ask('velm');
    location.hash = '#report=old';
    await waitFor(() => screen.getByRole('heading', { name: 'Old news', level: 2 }));
    expect((screen.getByRole('searchbox') as HTMLInputElement).value).toBe('');
    ask('velm');
    location.hash = '#';
    await waitFor(() => expect(route.value.at).toBe('list'));
    expect((screen.getByRole('searchbox') as HTMLInputElement).value).toBe('velm');
  });

  it('is walked by the arrow keys and left by Escape', async () => {
    ask('velm');
    const field = screen.getByRole('searchbox');
    await waitFor(() => screen.getByRole('link', { name: /^Velm 3/ }));
    fireEvent.keyDown(field, { key: 'ArrowDown' });
    expect(document.activeElement?.textContent).toMatch(/^Velm/);
    fireEvent.keyDown(document.activeElement as Element, { key: 'ArrowDown' });
    expect(document.activeElement?.textContent).toMatch(/^the Velmish/);
    fireEvent.keyDown(document.activeElement as Element, { key: 'ArrowUp' });
    fireEvent.keyDown(document.activeElement as Element, { key: 'ArrowUp' });
    expect(document.activeElement).toBe(field);
    fireEvent.keyDown(field, { key: 'Escape' });
    expect(screen.getByRole('heading', { name: 'Add a report' })).toBeTruthy();
  });

  it('says what it does not find', async () => {
    ask('<b>zzz</b>');
    await waitFor(() => expect(screen.getByText('Nothing in the library fits “<b>zzz</b>”.')).toBeTruthy());
  });
});
