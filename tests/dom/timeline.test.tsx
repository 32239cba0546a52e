import { act, fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { Card } from '../../components/card.tsx';
import { translator } from '../../gallery/translate.ts';
import { cardModel } from '../../src/card/model.ts';
import { fixtureReport } from '../fixtures/report.ts';
import { expectAccessible, render, t } from './setup.tsx';

function show(entity = 'river-guard', dir: 'ltr' | 'rtl' = 'ltr') {
  const model = cardModel([fixtureReport()], entity, { locale: 'en-GB' });
  if (!model) throw new Error(`no model of ${entity}`);
  const nothing = () => undefined;
  return render(<Card model={model} t={t} dir={dir} pinned={false} onEntity={nothing} onPin={nothing} onClose={nothing} />);
}

const timeline = () => screen.getByRole('region', { name: 'Timeline of “The fall of Karo Gap”' });
const bars = () => within(within(timeline()).getByRole('list')).getAllByRole('button');
const bar = (name: RegExp) => within(timeline()).getByRole('button', { name });

describe('the timeline', () => {
  test('is a list in the order of time, each event with its kind and date in words', () => {
    show();
    expect(bars().map((element) => element.textContent?.trim())).toEqual([
      'Rule of the River Guard, Described as the situation, until 1998.',
      'Fighting spreads, Described as the situation, March 2019 to about 14 June 2019.',
      expect.stringMatching(/^Karo Gap taken, Reported as happened, about 10\s?–\s?14 June 2019\. Road to Ansel closed/),
      expect.stringMatching(/^Terms to be published, Planned or expected, about 14 June\s–\s14 July 2019\.$/),
    ]);
  });

  test('gives each date its machine form', () => {
    show();
    const dates = [...timeline().querySelectorAll('time')].map((element) => element.dateTime);
    expect(dates).toEqual(['1998', '2019-03', '2019-06-10', '2019-06-10', '2019-06-14']);
  });

  test('tells approximate, planned and open bars and states apart', () => {
    show();
    const styles = bars().map((element) => element.className);
    expect(styles).toEqual(['bar state open-start', 'bar approximate state', 'bar lit approximate', 'bar approximate planned']);
  });

  test('is one stop of the Tab key, at first at what the sentence tells', () => {
    show();
    const stops = bars().filter((element) => element.tabIndex === 0);
    expect(stops).toHaveLength(1);
    expect(stops[0]?.classList.contains('lit')).toBe(true);
  });

  test.each([
    { dir: 'ltr' as const, keys: ['ArrowRight', 'ArrowRight', 'ArrowLeft'], at: 1 },
    { dir: 'rtl' as const, keys: ['ArrowLeft', 'ArrowLeft', 'ArrowRight'], at: 1 },
    { dir: 'ltr' as const, keys: ['End', 'ArrowRight'], at: 3 },
    { dir: 'ltr' as const, keys: ['End', 'Home', 'ArrowUp'], at: 0 },
    { dir: 'ltr' as const, keys: ['ArrowDown', 'x'], at: 1 },
  ])('moves by arrows, $dir: $keys leads to mark $at', ({ dir, keys, at }) => {
    show('river-guard', dir);
    bars()[0]?.focus();
    for (const key of keys) fireEvent.keyDown(document.activeElement ?? document.body, { key });
    expect(document.activeElement).toBe(bars()[at]);
    expect(bars()[at]?.tabIndex).toBe(0);
  });

  test('choosing an event shows its excerpt and makes it stand out', () => {
    show();
    expect(document.querySelector('.chosen')).toBeNull();
    fireEvent.click(bar(/^Rule/));
    expect(document.querySelector('.chosen')?.textContent).toContain('before 1998');
    expect(screen.getAllByRole('figure')).toHaveLength(1);
    expect(bar(/^Rule/).getAttribute('aria-pressed')).toBe('true');
  });

  test('choosing a bar of several events again goes on to the next', () => {
    show();
    fireEvent.click(bar(/^Karo Gap taken/));
    expect(document.querySelector('.chosen blockquote')?.textContent).toContain('took the Karo Gap');
    fireEvent.click(bar(/^Karo Gap taken/));
    expect(document.querySelector('.chosen blockquote')?.textContent).toContain('closed the road');
  });

  test('the events of the excerpt under the pointer stand out', () => {
    show();
    fireEvent.click(screen.getByRole('button', { name: /^All/ }));
    const figure = screen.getAllByRole('figure').find((element) => element.textContent?.includes('before 1998'));
    if (!figure) throw new Error('no such excerpt');
    fireEvent.pointerEnter(figure);
    expect(bars().map((element) => element.classList.contains('lit'))).toEqual([true, false, false, false]);
    fireEvent.pointerLeave(figure);
    expect(bar(/^Rule/).classList.contains('lit')).toBe(false);
  });

  test('a key that moves to an event lights it, shows its sentence and says it in the caption, without choosing it', () => {
    show();
    act(() => bars()[2]?.focus());
    fireEvent.keyDown(bars()[2] as HTMLElement, { key: 'Home' });
    expect(document.activeElement).toBe(bar(/^Rule/));
    expect(bars().map((element) => element.classList.contains('lit'))).toEqual([true, false, false, false]);
    expect(document.querySelector('.excerpt.lit blockquote')?.textContent).toContain('before 1998');
    expect(screen.getAllByRole('figure')).toHaveLength(1);
    expect(timeline().querySelector('.caption')?.textContent).toContain('until 1998');
    expect(bar(/^Rule/).getAttribute('aria-pressed')).toBe('false');
    expect(document.querySelector('.chosen')).toBeNull();
  });

  test('the sentence of the event under the pointer stands out, and no other', () => {
    show();
    fireEvent.click(screen.getByRole('button', { name: /^All/ }));
    fireEvent.pointerEnter(bar(/^Rule/));
    expect([...document.querySelectorAll('.excerpt.lit')].map((each) => each.textContent)).toEqual([
      expect.stringContaining('before 1998'),
    ]);
    fireEvent.pointerLeave(bar(/^Rule/));
    expect(document.querySelector('.excerpt.lit')).toBeNull();
  });

  test('names the event under the pointer', () => {
    show();
    const caption = () => [...(timeline().querySelector('.caption')?.childNodes ?? [])].map((node) => node.textContent?.trim()).join(' ');
    expect(caption()).toBe('5 dated events');
    fireEvent.pointerEnter(bar(/^Rule/));
    expect(caption()).toBe('Rule of the River Guard Described as the situation · until 1998');
    expect(timeline().querySelector('.caption bdi')?.getAttribute('lang')).toBe('en');
    fireEvent.pointerLeave(bar(/^Rule/));
    expect(caption()).toBe('5 dated events');
  });

  test('is a plain list on request, and choosing works there too', async () => {
    const { container } = show();
    fireEvent.click(screen.getByRole('button', { name: 'List' }));
    expect(bars()).toHaveLength(5);
    fireEvent.click(bar(/^March 2019/));
    expect(document.querySelector('.chosen')?.textContent).toContain('Fighting has spread');
    await expectAccessible(container);
  });

  test('is not there for an entity without events', async () => {
    const { container } = show('harbour-wire');
    expect(screen.queryByRole('region', { name: 'Timeline of “The fall of Karo Gap”' })).toBeNull();
    await expectAccessible(container);
  });
});

describe('the card of a reader who counts in Solar Hijri', () => {
  const persian = translator('fa');
  const nothing = () => undefined;
  const showIn = (locale: string) => {
    const model = cardModel([fixtureReport()], 'river-guard', { locale, t: persian });
    if (!model) throw new Error('no model');
    return render(<Card model={model} t={persian} dir="rtl" pinned={false} onEntity={nothing} onPin={nothing} onClose={nothing} />);
  };
  const times = (selector: string) =>
    [...document.querySelectorAll(`${selector} time`)].map((time) => [
      (time as HTMLTimeElement).dateTime,
      time.textContent,
      time.parentElement?.querySelector('.beside')?.textContent,
    ]);

  test.each([
    { locale: 'fa', words: 'حدود ۲۰ تا ۲۴ خرداد ۱۳۹۸', beside: '۱۰ تا ۱۴ ژوئن ۲۰۱۹' },
    { locale: 'fa-AF', words: 'حدود ۲۰ تا ۲۴ جوزا ۱۳۹۸', beside: '۱۰ تا ۱۴ جون ۲۰۱۹' },
    { locale: 'fa-u-ca-gregory', words: 'حدود ۱۰ تا ۱۴ ژوئن ۲۰۱۹', beside: undefined },
  ])('$locale: $words, beside it $beside, in the excerpt and in the list', ({ locale, words, beside }) => {
    showIn(locale);
    const expected = ['2019-06-10', words, beside];
    expect(times('.excerpt')).toContainEqual(expected);
    expect(document.querySelector('.axis .beside')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'فهرست' }));
    expect(times('.event-list')).toContainEqual(expected);
  });

  test('a month of the report’s stays one, the months it lies in beside it', () => {
    showIn('fa');
    fireEvent.click(screen.getByRole('button', { name: 'فهرست' }));
    expect(times('.event-list')[0]).toEqual(['1998', 'تا ۱۹۹۸', '۱۳۷۷']);
  });

  test('what the data says in English is marked so and set apart; all else is Persian', async () => {
    const { container } = showIn('fa');
    fireEvent.pointerEnter(screen.getByRole('button', { name: /^Rule/ }));
    const marked = [...container.querySelectorAll('[lang=en]')];
    expect(marked.length).toBeGreaterThan(3);
    expect(marked.filter((each) => each.localName !== 'bdi' && !each.hasAttribute('dir')).map((each) => each.outerHTML)).toEqual([]);
    const others = container.cloneNode(true) as Element;
    for (const each of others.querySelectorAll('[lang=en]')) each.remove();
    expect(others.textContent).not.toMatch(/[A-Za-z]/);
    await expectAccessible(container);
  });
});
