import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { expectAccessible } from '../setup.tsx';
import { give, now, openReview, press, row, wrong } from './open-review.tsx';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../fake-extension.ts')).fakeBrowser }));

beforeEach(async () => {
  await openReview();
});

describe('the events', () => {
  const event = (id: string) => now()?.report.events.find((each) => each.id === id);

  beforeEach(async () => {
    fireEvent.click(screen.getByRole('tab', { name: /Events/ }));
    await waitFor(() => row('Keep: Karo Gap taken'));
  });

  it('stand in the order of time, unsure ones unticked', () => {
    const ticks = within(screen.getByRole('list', { name: 'Events' })).getAllByRole('checkbox') as HTMLInputElement[];
    expect(ticks.map((each) => each.ariaLabel ?? each.getAttribute('aria-label')).slice(0, 2)).toEqual([
      'Keep: Rule of the River Guard',
      'Keep: Garrison said to be paid off',
    ]);
    expect(ticks.map(({ checked }) => checked).slice(0, 3)).toEqual([true, false, true]);
  });

  it('are edited from the line of time, with the date first', async () => {
    fireEvent.click(screen.getByRole('button', { name: /Terms to be published, .*\./ }));
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Date')));
    expect(screen.getByText(/From “/).textContent).toContain('From “within a month”');
    expect(screen.getByText('within a month', { selector: 'bdi' })).toBeTruthy();
    give('Date', 'May');
    await waitFor(() => expect(wrong()).toMatch(/This is not a date such as/));
    give('Date', '2019-08');
    await waitFor(() => expect(screen.getByText(/Set by you/)).toBeTruthy());
    expect(document.querySelector('.event-editor .reading')?.textContent).toBe('August 2019');
    give('What', 'Terms');
    fireEvent.change(screen.getByLabelText('Told as'), { target: { value: 'claimed' } });
    await waitFor(() => expect(event('terms')).toMatchObject({ label: 'Terms', kind: 'claimed', date: { edtf: '2019-08' } }));
    press('Add who takes part');
    fireEvent.click(within(screen.getByRole('list', { name: 'Add who takes part' })).getByRole('button', { name: 'Ansel' }));
    await waitFor(() => expect(event('terms')?.participants).toEqual(['river-guard', 'ansel']));
    press('Remove: River Guard');
    await waitFor(() => expect(event('terms')?.participants).toEqual(['ansel']));
    await expectAccessible(document.body);
  });

  it('are moved on the line of time by Shift and an arrow key, each step an edit that can be taken back', async () => {
    const bar = screen.getByRole('button', { name: /Terms to be published, .*\./ });
    expect(document.getElementById(bar.getAttribute('aria-describedby') ?? '')?.textContent).toMatch(/Shift and an arrow/);
    const before = event('terms')?.date.edtf;
    fireEvent.keyDown(bar, { key: 'ArrowRight' });
    expect(event('terms')?.date.edtf).toBe(before);
    fireEvent.keyDown(bar, { key: 'ArrowRight', shiftKey: true });
    await waitFor(() => expect(event('terms')?.date.edtf).not.toBe(before));
    press('Undo');
    await waitFor(() => expect(event('terms')?.date.edtf).toBe(before));
  });

  it('are left out and removed', async () => {
    fireEvent.click(row('Keep: Karo Gap taken'));
    expect(now()?.left.events).toEqual(['paid', 'took-gap']);
    fireEvent.click(screen.getByRole('button', { name: /^Karo Gap taken/, expanded: false }));
    await waitFor(() => screen.getByRole('button', { name: 'Remove' }));
    press('Remove');
    await waitFor(() => expect(event('took-gap')).toBeUndefined());
  });
});

describe('the source', () => {
  it('shows where each fact is from, and takes the reader’s word', async () => {
    expect(screen.getByText('From the page’s description.')).toBeTruthy();
    give('Author', 'M. Quill');
    await waitFor(() => expect(now()?.report.source.author).toBe('M. Quill'));
    give('Address', 'javascript:alert(1)');
    await waitFor(() => expect(wrong()).toMatch(/not an address/));
    give('Address', 'https://wire.example/1');
    await waitFor(() => expect(screen.getByRole('link', { name: 'Open' }).getAttribute('rel')).toBe('noreferrer'));
    expect(screen.getAllByText('Set by you.')).toHaveLength(2);
  });

  it('has its date first, in plain words, and says what follows it', async () => {
    expect(screen.getByText('Every relative date follows this.')).toBeTruthy();
    give('Date of the report', '2019-06-20');
    await waitFor(() => expect(now()?.report.source.date.edtf).toBe('2019-06-20'));
    expect(screen.getByText('20 June 2019')).toBeTruthy();
    give('Date of the report', '2019-02-30');
    await waitFor(() => expect(wrong()).toBe('There is no such day or month.'));
    fireEvent.keyDown(screen.getByLabelText('Date of the report'), { key: 'Escape' });
    await waitFor(() => expect((screen.getByLabelText('Date of the report') as HTMLInputElement).value).toBe('2019-06-20'));
  });
});
