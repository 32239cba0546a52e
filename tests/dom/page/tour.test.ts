import { afterEach, describe, expect, it, vi } from 'vitest';
import { Tour } from '../../../content-scripts/tour.ts';
import type { TourStart, TourStep } from '../../../src/tour.ts';
import { marksOf, textsIn } from './marked-names.ts';

/** Where jsdom, which lays nothing out, is told that each text is: by its first letter. */
const places = new Map<string, { readonly bottom: number } | 'hidden'>();
type Placed = { readonly run: { readonly text: string } };
const placeOf = ({ run }: Placed) => places.get(run.text.charAt(0)) ?? { bottom: 100 };

vi.mock('../../../content-scripts/hit-test.ts', () => ({
  boxesOf: (mark: Placed) => [placeOf(mark)].filter((place) => place !== 'hidden'),
}));
vi.mock('../../../content-scripts/seen.ts', () => ({ isSeen: (mark: Placed) => placeOf(mark) !== 'hidden' }));

const three = '<p>a Kabul, Herat</p><p>b Kabul</p><p>c Herat</p>';

function tourOf(html: string): Tour {
  document.body.innerHTML = html;
  // Found in another order than they stand in, as reading begins with what is in view.
  return new Tour(marksOf(...textsIn(document.body).reverse()));
}

/** The mentions that so many steps lead to, each by the first letter of its text and its own. */
function walk(tour: Tour, step: TourStep, starts: readonly TourStart[]): string {
  const found = starts.map((start) => tour.next(step, start));
  return found.map((mark) => (mark ? mark.run.text.charAt(0) + mark.surface.charAt(0) : '-')).join(' ');
}

afterEach(() => {
  places.clear();
  document.body.replaceChildren();
});

describe('the tour of a frame', () => {
  const on = ['here', 'here', 'here', 'here', 'here'] as const;

  it.each<[what: string, step: TourStep, starts: readonly TourStart[], way: string]>([
    ['goes on through all mentions in the order of the page, whatever they name, and ends', 1, on, 'aK aH bK cH -'],
    ['finds nothing above the beginning', -1, ['here'], '-'],
    ['goes back from the end, and ends at the beginning', -1, ['edge', ...on.slice(1)], 'cH bK aH aK -'],
    ['begins again where it is told to', 1, ['here', 'here', 'edge', 'here'], 'aK aH aK aH'],
  ])('%s', (_what, step, starts, way) => expect(walk(tourOf(three), step, starts)).toBe(way));

  it('turns back where it stands', () => {
    const tour = tourOf(three);
    expect([walk(tour, 1, ['here', 'here', 'here']), walk(tour, -1, ['here', 'here'])]).toEqual(['aK aH bK', 'aH aK']);
  });

  it.each<[TourStep, string]>([
    [1, 'bK cH'],
    [-1, 'aH aK'],
  ])('begins (%i) with what is in view where nothing was visited', (step, way) => {
    places.set('a', { bottom: -50 });
    expect(walk(tourOf(three), step, ['here', 'here'])).toBe(way);
  });

  it('goes on from the mention whose card was opened last, by pointer too', () => {
    document.body.innerHTML = three;
    const marks = marksOf(...textsIn(document.body));
    const tour = new Tour(marks);
    expect(tour.visitedAt).toBe(0);
    const pointed = [...marks.of('kabul')].find((mark) => mark.run.text.startsWith('b'));
    if (pointed) tour.arrive(pointed);
    expect(Date.now() - tour.visitedAt).toBeLessThan(60_000);
    expect(walk(tour, 1, ['here'])).toBe('cH');
  });

  it('passes over what cannot be seen, and still knows where it was when that was hidden since', () => {
    const tour = tourOf(three);
    places.set('b', 'hidden');
    expect(walk(tour, 1, ['here', 'here', 'here'])).toBe('aK aH cH');
    places.set('c', 'hidden');
    expect(walk(tour, -1, ['here'])).toBe('aH');
  });

  it('begins with what is in view again where the mention it was at has gone', () => {
    document.body.innerHTML = three;
    const texts = textsIn(document.body);
    const marks = marksOf(...texts);
    const tour = new Tour(marks);
    expect(walk(tour, 1, ['here', 'here', 'here'])).toBe('aK aH bK');
    marks.forget(texts.slice(1, 2));
    places.set('a', { bottom: -50 });
    expect(walk(tour, 1, ['here'])).toBe('cH');
  });

  it('takes what is in a shadow tree where its host stands', () => {
    document.body.innerHTML = '<p>a Kabul</p><div></div><p>d Kabul</p><section></section>';
    const grow = (selector: string, html: string, root: ParentNode = document) => {
      const shadow = root.querySelector(selector)?.attachShadow({ mode: 'open' }) as ShadowRoot;
      shadow.innerHTML = html;
      return shadow;
    };
    const outer = grow('div', '<p>b Kabul</p><span></span>');
    const inner = grow('span', '<p>c Herat</p>', outer);
    const last = grow('section', '<p>e Herat</p>');
    const tour = new Tour(marksOf(...[last, inner, outer, document.body].flatMap(textsIn)));
    expect(walk(tour, 1, [...on, 'here'])).toBe('aK bK cH dK eH -');
  });
});
