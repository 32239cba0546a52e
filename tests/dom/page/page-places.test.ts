import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { InlineRun } from '../../../content-scripts/inline-run.ts';
import { Marks } from '../../../content-scripts/marks.ts';
import { placesOf } from '../../../content-scripts/page-places.ts';
import type { Mention } from '../../../src/model.ts';

const entities = Array.from({ length: 30 }, (_, index) => ({ id: `e${index}`, kind: 'place' as const }));

/** Where a paragraph's words begin, in CSS pixels from the top of the window; without a number they have no box. */
const tops = new Map<Node, number>();
const looks = vi.fn();

/** A page with paragraphs of these tops, each of which names an entity by its number. */
function pageOf(...paragraphs: readonly (readonly [entity: number, top: number | undefined])[]): Marks {
  const marks = new Marks({ added: () => undefined, dropped: () => undefined });
  for (const [entity, top] of paragraphs) {
    const holder = document.body.appendChild(document.createElement('p'));
    const text = holder.appendChild(document.createTextNode('Kabul'));
    if (top !== undefined) tops.set(text, top);
    const run: InlineRun = { text: text.data, nodes: [text], starts: [0], skipped: 0, holder };
    marks.add(run, [{ entity, start: 0, end: 5, kind: 'name' } as unknown as Mention], entities);
  }
  return marks;
}

beforeEach(() => {
  Range.prototype.getBoundingClientRect = function (this: Range) {
    looks();
    const top = tops.get(this.startContainer);
    return new DOMRect(0, top ?? 0, top === undefined ? 0 : 40, top === undefined ? 0 : 16);
  };
  Element.prototype.checkVisibility = function (this: Element) {
    return !this.hasAttribute('hidden');
  };
  vi.spyOn(document.documentElement, 'scrollHeight', 'get').mockReturnValue(2000);
  vi.stubGlobal('innerHeight', 500);
  vi.stubGlobal('scrollY', 1000);
});

afterEach(() => {
  document.body.replaceChildren();
  tops.clear();
  looks.mockClear();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('where the mentions are', () => {
  it('is given of each entity as a share of the document, wherever it is scrolled to', () => {
    expect(placesOf(pageOf([0, -1000], [1, 0], [0, 900]))).toEqual({
      view: [0.5, 0.75],
      places: [
        { entity: 'e0', at: [0, 0.95] },
        { entity: 'e1', at: [0.5] },
      ],
    });
  });

  it.each([
    ['that have no box', undefined],
    ['above the document', -1100],
    ['below it, in a box that scrolls by itself', 1001],
  ])('leaves out words %s', (_what, top) => {
    expect(placesOf(pageOf([0, top], [1, 0])).places).toEqual([{ entity: 'e1', at: [0.5] }]);
  });

  it('leaves out what a reader cannot see, without a look at its box', () => {
    const marks = pageOf([0, 0]);
    document.querySelector('p')?.setAttribute('hidden', '');
    expect(placesOf(marks).places).toEqual([]);
    expect(looks).not.toHaveBeenCalled();
  });

  it('costs few looks at the layout, however much there is, and spreads them over the page', () => {
    const many = pageOf(...Array.from({ length: 6000 }, (_, index) => [index % 2, index / 3 - 1000] as const));
    const { places } = placesOf(many);
    expect(looks.mock.calls.length).toBeLessThanOrEqual(80);
    for (const { at } of places) {
      expect(at.length).toBeGreaterThan(30);
      expect(Math.max(...at) - Math.min(...at)).toBeGreaterThan(0.9);
    }
  });

  it('costs no more for more entities than a bound', () => {
    placesOf(pageOf(...Array.from({ length: 30 * 40 }, (_, index) => [index % 30, 0] as const)));
    expect(looks).toHaveBeenCalledTimes(600);
  });
});
