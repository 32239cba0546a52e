import { act, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { expectAccessible } from '../setup.tsx';
import { classes, draft, give, mark, openReview } from './open-review.tsx';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../fake-extension.ts')).fakeBrowser }));

beforeEach(async () => {
  await openReview();
});

describe('the text', () => {
  it('is all there, with what was found marked as what it is', () => {
    const paragraphs = [...document.querySelectorAll('.report-text p')].map((each) => each.textContent);
    expect(paragraphs.join('\n')).toBe(draft.report.text);
    expect(classes(mark('Karo Gap'))).toEqual(['place', 'stands']);
    expect(classes(mark('River Guard'))).toEqual(['group', 'stands']);
    expect(classes(mark('Harbour Wire'))).toEqual(['group', 'unsure']);
    expect(classes(mark('The fighters'))).toEqual(['group', 'stands', 'light']);
  });

  it('has a sign, one for one, where a control or a turning mark stands', async () => {
    const { draft: now, history } = await import('../../../library/review/state.ts');
    const { report } = draft;
    const turned = { ...report, text: report.text.replace('Karo Gap', 'Karo\u202eGap').replace('took the', 'took\u0007the') };
    if (history.value && now.value) history.value = { ...history.value, now: { ...now.value, report: turned } };
    await waitFor(() => expect(mark('Karo\ufffdGap').getAttribute('aria-label')).toMatch(/^Karo\ufffdGap:/));
    expect(document.querySelector('.report-text')?.textContent).toContain('took\ufffdthe');
  });

  it('tells by ear what a mark is, and one within another as well', () => {
    expect(mark('Harbour Wire').getAttribute('aria-label')).toBe('Harbour Wire: Harbour Wire, news organisation, not sure');
    expect(mark('Velmish government').getAttribute('aria-label')).toContain('Velm, country');
  });

  it('is one stop of the Tab key, and arrows lead on', async () => {
    const stops = () => [...document.querySelectorAll<HTMLElement>('.mark[tabindex="0"]')].map((each) => each.textContent);
    expect(stops()).toEqual(['Harbour Wire']);
    mark('Harbour Wire').focus();
    fireEvent.keyDown(mark('Harbour Wire'), { key: 'ArrowRight' });
    await waitFor(() => expect(document.activeElement?.textContent).toBe('River Guard'));
    expect(stops()).toEqual(['River Guard']);
    fireEvent.keyDown(mark('River Guard'), { key: 'End' });
    await waitFor(() => expect(document.activeElement).toBe(mark('River Guard', 2)));
    fireEvent.keyDown(mark('River Guard', 2), { key: 'Enter' });
    await waitFor(() => expect(screen.getByRole('heading', { name: 'River Guard' })).toBeTruthy());
  });

  it('leads from mark to what stands there, one after the other where several do', async () => {
    fireEvent.click(mark('Velmish government'));
    await waitFor(() => expect(screen.getByRole('heading', { level: 3, name: /Velmish government/ })).toBeTruthy());
    fireEvent.click(mark('Velmish government'));
    await waitFor(() => expect(screen.getByRole('heading', { level: 3, name: 'Velm' })).toBeTruthy());
  });

  it('writes hostile words as text', async () => {
    give('Title', '<img src=x onerror=alert(1)>');
    await waitFor(() => expect(screen.getByText('<img src=x onerror=alert(1)>')).toBeTruthy());
    expect(document.querySelector('img[src="x"]')).toBeNull();
  });
});

describe('selected words', () => {
  const select = (words: string) => {
    const walker = document.createTreeWalker(document.querySelector('.report-text') as Element, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const at = walker.currentNode.nodeValue?.indexOf(words) ?? -1;
      if (at === -1) continue;
      const range = document.createRange();
      range.setStart(walker.currentNode, at);
      range.setEnd(walker.currentNode, at + words.length);
      range.getBoundingClientRect = () => new DOMRect();
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
      document.dispatchEvent(new Event('selectionchange'));
      return;
    }
    throw new Error(`No ${words}`);
  };
  const bar = () => within(screen.getByRole('region', { name: /^Mark “/ }));

  beforeEach(() => {
    vi.stubGlobal(
      'DOMRect',
      class {
        left = 0;
        bottom = 0;
      },
    );
  });

  it('become a place wherever they stand, or only here', async () => {
    await act(() => select('garris'));
    expect(bar().getByText('garrison')).toBeTruthy();
    expect(bar().queryByRole('checkbox')).toBeNull();
    fireEvent.click(bar().getByRole('button', { name: 'Group' }));
    await waitFor(() => expect(classes(mark('garrison'))).toContain('group'));
    expect(screen.queryByRole('region', { name: /^Mark “/ })).toBeNull();
  });

  it('become another name’s mention, everywhere unless it is unticked', async () => {
    await act(() => select('took'));
    fireEvent.click(bar().getByRole('button', { name: 'Same as …' }));
    fireEvent.click(bar().getByRole('button', { name: 'River Guard' }));
    await waitFor(() => expect(mark('took').getAttribute('aria-label')).toBe('took: River Guard, armed group'));
  });

  it('become an event of who stands in the sentence', async () => {
    await act(() => select('publish its terms'));
    fireEvent.click(bar().getByRole('button', { name: 'Event' }));
    await waitFor(() => expect(screen.getByLabelText('What')).toBeTruthy());
    expect((screen.getByLabelText('What') as HTMLInputElement).value).toBe('publish its terms');
  });

  it('are no event where nobody stands, and the bar says so', async () => {
    await act(() => select('Mara Quill'));
    fireEvent.click(bar().getByRole('button', { name: 'Event' }));
    await waitFor(() => expect(bar().getByText(/A name must take part/)).toBeTruthy());
    await expectAccessible(document.body);
    fireEvent.keyDown(window, { key: 'Escape' });
    await waitFor(() => expect(screen.queryByRole('region', { name: /^Mark “/ })).toBeNull());
  });
});
