import { afterEach, describe, expect, it, vi } from 'vitest';
import { Visits } from '../../../content-scripts/visit.ts';
import { marksOf, textsIn } from './marked-names.ts';

// jsdom lays nothing out.
vi.mock('../../../content-scripts/hit-test.ts', () => ({ boxesOf: () => [{}] }));
vi.mock('../../../content-scripts/seen.ts', () => ({ isSeen: () => true }));

/** The mentions of Kabul that so many steps lead to, each by the first letter of its text. */
function walk(visits: Visits, to: 1 | -1, steps: number): string {
  return Array.from({ length: steps }, () => visits.step('kabul', to)?.run.text.charAt(0) ?? '-').join(' ');
}

describe('visits', () => {
  afterEach(() => document.body.replaceChildren());

  it.each([
    ['on, and round', 1, 'a b d a'],
    ['back, and round', -1, 'd b a d'],
  ] as const)('go %s, through the mentions of one entity in the order of the page', (_what, to, way) => {
    document.body.innerHTML = '<p>a Kabul</p><p>b Herat, Kabul</p><p>c Herat</p><p>d Kabul</p>';
    // Found in another order than they stand in, as reading begins with what is in view.
    expect(walk(new Visits(marksOf(...textsIn(document.body).reverse())), to, 4)).toBe(way);
  });

  it('take what is in a shadow tree where its host stands', () => {
    document.body.innerHTML = '<p>a Kabul</p><div></div><p>d Kabul</p><section></section>';
    const trees = ['div', 'section'].map((selector, at) => {
      const root = document.querySelector(selector)?.attachShadow({ mode: 'closed' }) as ShadowRoot;
      root.innerHTML = `<p>${['b', 'e'][at]} Kabul</p>`;
      return root;
    });
    const texts = [document, ...trees].flatMap(textsIn);
    expect(walk(new Visits(marksOf(...texts.reverse())), 1, 5)).toBe('a b d e a');
  });
});
