import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { expectAccessible } from '../setup.tsx';
import { classes, give, mark, now, openReview, press, row, stored, wrong } from './open-review.tsx';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../fake-extension.ts')).fakeBrowser }));

const status = () => screen.getAllByRole('status')[0]?.textContent;

let key = '';

beforeEach(async () => {
  key = await openReview();
});

describe('the names', () => {
  it('have unsure ones apart and unticked', () => {
    const names = (list: string) => within(screen.getByRole('list', { name: list })).getAllByRole('checkbox');
    expect(names('Names').map((each) => (each as HTMLInputElement).checked)).toEqual([true, true, true, true, true, true]);
    expect(names('Not sure').map((each) => (each as HTMLInputElement).checked)).toEqual([false]);
  });

  it('are ticked and unticked, kept at once, and taken back and made again', async () => {
    fireEvent.click(row('Keep: Harbour Wire'));
    await waitFor(() => expect(screen.queryByRole('list', { name: 'Not sure' })).toBeNull());
    expect((await stored(key))?.left.entities).toEqual([]);
    expect(classes(mark('Harbour Wire'))).toEqual(['group', 'stands']);
    press('Undo');
    await waitFor(() => expect(screen.getByRole('list', { name: 'Not sure' })).toBeTruthy());
    expect(status()).toBe('Taken back: kept');
    fireEvent.keyDown(window, { key: 'y', ctrlKey: true });
    await waitFor(() => expect(screen.queryByRole('list', { name: 'Not sure' })).toBeNull());
    fireEvent.keyDown(window, { key: 'z', ctrlKey: true });
    fireEvent.keyDown(window, { key: 'Z', ctrlKey: true, shiftKey: true });
    expect((await stored(key))?.left.entities).toEqual([]);
  });

  it('are judged none with a press; the focus goes along', async () => {
    press('Not this: Harbour Wire');
    await waitFor(() => expect(document.activeElement).toBe(row('Keep: Harbour Wire')));
    await waitFor(() => expect(screen.queryByRole('list', { name: 'Not sure' })).toBeNull());
    expect([now()?.left.entities, row('Keep: Harbour Wire').checked]).toEqual([['harbour-wire'], false]);
  });

  it('move the focus by arrows to the same control of the next row', () => {
    const [first, second] = within(screen.getByRole('list', { name: 'Names' })).getAllByRole('checkbox');
    first?.focus();
    fireEvent.keyDown(first as HTMLElement, { key: 'ArrowDown' });
    expect(document.activeElement).toBe(second);
  });

  it('are added by typing words of the text', async () => {
    const field = screen.getByLabelText('Mark words of the text');
    fireEvent.input(field, { target: { value: 'nowhere' } });
    press('Place');
    await waitFor(() => expect(wrong()).toBe('These words do not stand in the text.'));
    fireEvent.input(field, { target: { value: 'crossing' } });
    await waitFor(() => expect(screen.queryByText('These words do not stand in the text.')).toBeNull());
    press('Place');
    await waitFor(() => expect(screen.getByRole('heading', { level: 3, name: 'crossing' })).toBeTruthy());
    expect(classes(mark('crossing'))).toEqual(['place', 'stands', 'chosen']);
  });
});

describe('words that are typed', () => {
  const type = (words: string) => fireEvent.input(screen.getByLabelText('Mark words of the text'), { target: { value: words } });

  it('become another name’s mention', async () => {
    type('took');
    press('Same as …');
    fireEvent.click(within(await screen.findByRole('list', { name: 'Which name is it?' })).getByRole('button', { name: 'River Guard' }));
    await waitFor(() => expect(mark('took').getAttribute('aria-label')).toBe('took: River Guard, armed group'));
  });

  it('become an event', async () => {
    type('publish its terms');
    press('Event');
    await waitFor(() => expect((screen.getByLabelText('What') as HTMLInputElement).value).toBe('publish its terms'));
  });
});

describe('a name', () => {
  const details = () => within(document.querySelector('.details') as HTMLElement);

  beforeEach(async () => {
    fireEvent.click(mark('Karo Gap'));
    await waitFor(() => screen.getByRole('heading', { level: 3, name: 'Karo Gap' }));
  });

  const entity = (id: string) => now()?.report.entities.find((each) => each.id === id);

  it('is called otherwise, but not nothing', async () => {
    give('Shown as', '  ');
    await waitFor(() => expect(wrong()).toBe('This cannot be empty.'));
    expect(entity('karo-gap')?.labels.en).toBe('Karo Gap');
    give('Shown as', 'Karo Pass');
    await waitFor(() => expect(screen.getByRole('heading', { level: 3, name: 'Karo Pass' })).toBeTruthy());
  });

  it('is of another kind, or in passing', async () => {
    fireEvent.click(screen.getByRole('radio', { name: 'Group' }));
    await waitFor(() => expect(classes(mark('Karo Gap'))).toContain('group'));
    fireEvent.change(screen.getByRole('combobox', { name: 'Kind' }), { target: { value: 'militia' } });
    fireEvent.click(screen.getByRole('checkbox', { name: 'Only in passing' }));
    await waitFor(() => expect(entity('karo-gap')).toMatchObject({ kind: 'group', subtype: 'militia', peripheral: true }));
  });

  it('gets more names and fewer, but always one', async () => {
    give('Another name', 'Karo Saddle');
    await waitFor(() => screen.getByRole('button', { name: 'Remove: Karo Saddle' }));
    press('Remove: Karo Gap');
    press('Remove: گذرگاه کارو');
    await waitFor(() => expect(entity('karo-gap')?.names.map(({ text }) => text)).toEqual(['Karo Saddle']));
    await waitFor(() => expect(screen.queryByRole('button', { name: /^Remove: / })).toBeNull());
  });

  it('is the same as another', async () => {
    fireEvent.click(details().getByRole('button', { name: 'Same as …' }));
    const picker = screen.getByRole('searchbox', { name: 'Which name is it?' });
    fireEvent.input(picker, { target: { value: 'upper' } });
    fireEvent.click(within(screen.getByRole('list', { name: 'Which name is it?' })).getByRole('button', { name: 'Upper Velm' }));
    await waitFor(() => expect(screen.getByRole('heading', { level: 3, name: 'Upper Velm' })).toBeTruthy());
    expect(entity('karo-gap')).toBeUndefined();
  });

  it('is split where it means two things', async () => {
    fireEvent.click(mark('Ansel', 1));
    await waitFor(() => screen.getByRole('heading', { level: 3, name: 'Ansel' }));
    press('Split …');
    fireEvent.click(screen.getAllByRole('checkbox', { name: /^Something else: / })[1] as HTMLElement);
    press('Split off: 1');
    await waitFor(() => expect(entity('ansel-2')).toBeTruthy());
    expect(now()?.report.mentions.filter(({ entity }) => entity === 'ansel-2')).toHaveLength(1);
  });

  it('is left out at one place, and removed', async () => {
    fireEvent.click(screen.getByRole('checkbox', { name: /^Keep: .*took the Karo Gap/ }));
    expect(now()?.left.mentions).toHaveLength(2);
    press('Remove');
    await waitFor(() => expect(screen.queryByRole('heading', { level: 3, name: 'Karo Gap' })).toBeNull());
    expect(entity('karo-gap')).toBeUndefined();
  });

  it('has no fault that axe can find, with all open that opens', async () => {
    fireEvent.click(mark('Ansel', 1));
    await waitFor(() => screen.getByRole('heading', { level: 3, name: 'Ansel' }));
    press('Split …');
    fireEvent.click(details().getByRole('button', { name: 'Same as …' }));
    await waitFor(() => screen.getByRole('searchbox', { name: 'Which name is it?' }));
    await expectAccessible(document.body);
  });
});
