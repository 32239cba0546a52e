import { act, fireEvent, render as renderUntrusted, screen, within } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { Card, type CardProps } from '../../components/card.tsx';
import { agreeing, apart, denying, later } from '../../gallery/beside.ts';
import { translator } from '../../gallery/translate.ts';
import { cardModel } from '../../src/card/model.ts';
import type { CutReport } from '../../src/model.ts';
import { expectAccessible, render, t } from './setup.tsx';

function propsFor(reports: readonly CutReport[], changes: Partial<CardProps> = {}, more = 0): CardProps {
  const model = cardModel(reports, 'islam-qala', { locale: 'en-GB', more });
  if (!model) throw new Error('no model');
  const calls = { onEntity: vi.fn(), onPin: vi.fn(), onClose: vi.fn(), onOpenReport: vi.fn(), onOpenEntity: vi.fn() };
  return { model, t, dir: 'ltr', pinned: false, ...calls, ...changes };
}

const copy: CutReport = { ...agreeing, id: 'copy', title: 'The same again', source: { ...agreeing.source, publisher: 'Copy' } };
const all = [agreeing, later, denying, apart];
const comparisons = () => screen.getByRole('region', { name: /^Told in/ });
const lines = (element: Element) => [...element.querySelectorAll('li li')].map((line) => line.textContent);
const said = (title: string) => screen.queryByRole('region', { name: `What “${title}” says` });

describe('what several reports tell', () => {
  test.each([
    ['agree', [agreeing, copy], 'Dated alike by Sample Herald and Copy'],
    ['differ in date', [agreeing, later], 'Dated differently by The River Post and Sample Herald'],
    ['differ in kind', [agreeing, denying], 'Reported as happened in Sample Herald · Denied in Hill Gazette'],
  ] as const)('%s', (_how, reports, words) => {
    render(<Card {...propsFor(reports)} />);
    expect(comparisons().textContent).toContain('Told in 2 reports');
    expect(comparisons().textContent).toContain(words);
  });

  test('stands side by side where it differs, newest first, and only there', () => {
    const { rerender } = render(<Card {...propsFor([agreeing, later])} />);
    expect(lines(comparisons())).toEqual([
      '14 July 2021 · The River Post · Reported as happened',
      '8 July 2021 · Sample Herald · Reported as happened',
    ]);
    rerender(<Card {...propsFor([agreeing, copy])} />);
    expect(lines(comparisons())).toEqual([]);
  });

  test('never says who is right', () => {
    render(<Card {...propsFor(all)} />);
    expect(screen.getByRole('dialog').textContent).not.toMatch(/wrong|right|correct|true|false|error|mistake/i);
  });

  test('is no part of the card where there is nothing to compare', () => {
    render(<Card {...propsFor([agreeing, apart])} />);
    expect(screen.queryByRole('region', { name: /^Told in/ })).toBeNull();
  });

  test('leads to the sentence that tells it, which opens and stands out', () => {
    render(<Card {...propsFor(all)} />);
    expect(said('Sample Herald on the border')).toBeNull();
    fireEvent.click(within(comparisons()).getByRole('button', { name: /Sample Herald/ }));
    const excerpt = said('Sample Herald on the border')?.querySelector('figure');
    expect(excerpt?.className).toContain('chosen');
    expect(excerpt?.textContent).toContain('on Thursday');
    expect(within(comparisons()).getByRole('button', { pressed: true }).textContent).toContain('Sample Herald');
  });

  test('shows two comparisons and the rest on request', () => {
    const many = (report: CutReport): CutReport => ({
      ...report,
      events: ['a', 'b', 'c'].flatMap((id) => report.events.slice(0, 1).map((event) => ({ ...event, id }))),
    });
    render(<Card {...propsFor([many(agreeing), many(later)])} />);
    const shown = () => comparisons().querySelectorAll('ul > li:not(li li)').length;
    expect(shown()).toBe(2);
    fireEvent.click(within(comparisons()).getByRole('button', { name: 'Show all 3' }));
    expect(shown()).toBe(3);
  });
});

describe('the reports', () => {
  test('stand newest first, each behind its date, the first two open', () => {
    render(<Card {...propsFor(all)} />);
    const sources = [...screen.getByRole('dialog').querySelectorAll('.by .source')].map((line) => line.textContent);
    expect(sources).toEqual([
      '2 August 2021 · Plain Times',
      '20 July 2021 · The River Post',
      '11 July 2021 · Hill Gazette',
      '9 July 2021 · Sample Herald',
    ]);
    expect(screen.getAllByRole('figure')).toHaveLength(2);
  });

  test('open and close on a press', () => {
    render(<Card {...propsFor(all)} />);
    const toggle = screen.getByRole('button', { name: 'What “Hill Gazette on the border” says' });
    expect(toggle.getAttribute('aria-expanded')).toBe('false');
    fireEvent.click(toggle);
    expect(said('Hill Gazette on the border')?.textContent).toContain('denied on Friday');
    expect(toggle.getAttribute('aria-expanded')).toBe('true');
    fireEvent.click(toggle);
    expect(said('Hill Gazette on the border')).toBeNull();
  });

  test('share one timeline, whose marks tell whose they are', () => {
    render(<Card {...propsFor(all)} />);
    const timeline = screen.getByRole('region', { name: 'Timeline of “Islam Qala”' });
    const bars = [...timeline.querySelectorAll('.plot button')].map((bar) => bar.textContent);
    expect(bars).toHaveLength(5);
    expect(bars[1]).toContain('The Taliban take the Islam Qala checkpoint, Reported as happened, 8 July 2021, Sample Herald.');
    fireEvent.click(within(timeline).getByRole('button', { name: 'List' }));
    expect(timeline.querySelector('.event-list')?.textContent).toContain(
      '9 July 2021 · The Taliban take the Islam Qala checkpoint · Hill Gazette',
    );
  });

  test('are told in the caption of the mark under the pointer', async () => {
    render(<Card {...propsFor(all)} />);
    const bar = screen.getByRole('button', { name: /14 July 2021, The River Post/, pressed: false });
    await act(async () => void fireEvent.focus(bar));
    expect(document.querySelector('.caption')?.textContent).toContain('14 July 2021 · The River Post');
  });

  test('are counted where there are several, and what is not shown leads to the library', () => {
    const props = propsFor(all, {}, 5);
    render(<Card {...props} />);
    expect(screen.getByRole('contentinfo').textContent).toContain('4 reports · 5 more in the library');
    fireEvent.click(screen.getByRole('button', { name: '5 more in the library' }));
    expect(props.onOpenEntity).toHaveBeenCalledExactlyOnceWith('islam-qala');
  });

  test('that are all shown leave nothing to open', () => {
    render(<Card {...propsFor(all)} />);
    expect(screen.getByRole('contentinfo').textContent).toBe('4 reports');
  });

  test('a single one is named in the footer as ever', () => {
    render(<Card {...propsFor([later])} />);
    expect(screen.getByRole('contentinfo').textContent).toContain('The River Post · 20 July 2021');
    expect(document.querySelector('.by')).toBeNull();
  });
});

describe('the way into the library', () => {
  test('leads from each excerpt to its sentence', () => {
    const props = propsFor([later]);
    render(<Card {...props} />);
    fireEvent.click(screen.getByRole('button', { name: 'All excerpts (2)' }));
    for (const button of screen.getAllByRole('button', { name: 'Open in the library at this sentence' })) fireEvent.click(button);
    const second = later.text.indexOf('At Islam Qala');
    expect(vi.mocked(props.onOpenReport ?? (() => undefined)).mock.calls).toEqual([
      ['river-post', 0],
      ['river-post', second],
    ]);
  });

  test('is not offered where there is none', () => {
    const { onOpenReport: _report, onOpenEntity: _entity, ...props } = propsFor(all, {}, 5);
    render(<Card {...props} />);
    expect(screen.queryByRole('button', { name: /library/ })).toBeNull();
    expect(screen.getByRole('contentinfo').textContent).toContain('5 more in the library');
  });

  test('obeys no event that a page made up', () => {
    const props = propsFor(all, {}, 5);
    renderUntrusted(<Card {...props} />);
    for (const button of screen.getAllByRole('button')) {
      fireEvent.click(button);
      fireEvent.keyDown(button, { key: 'Enter' });
    }
    for (const call of [props.onOpenReport, props.onOpenEntity]) expect(call).not.toHaveBeenCalled();
    expect(screen.getAllByRole('figure')).toHaveLength(2);
    expect(screen.queryAllByRole('button', { pressed: true })).toEqual([]);
  });
});

describe('a card of several reports has no fault that axe can find', () => {
  test.each([
    ['two that agree', [agreeing, copy]],
    ['two that differ', [agreeing, later]],
    ['four', all],
  ])('%s', async (_what, reports) => {
    const { container } = render(<Card {...propsFor(reports, { pinned: true }, 3)} />);
    await expectAccessible(container);
    for (const button of container.querySelectorAll('.by button')) fireEvent.click(button);
    await expectAccessible(container);
  });

  test('in Persian', async () => {
    const model = cardModel(all, 'islam-qala', { locale: 'fa', more: 2 });
    if (!model) throw new Error('no model');
    const { container } = render(<Card {...propsFor(all)} model={model} dir="rtl" t={translator('fa')} />);
    await expectAccessible(container);
  });
});
