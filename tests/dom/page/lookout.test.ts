import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { InlineRun } from '../../../content-scripts/inline-run.ts';
import { Lookout } from '../../../content-scripts/lookout.ts';
import { type Mark, Marks } from '../../../content-scripts/marks.ts';
import type { Mention } from '../../../src/model.ts';

const SCREEN = 800;
const LINE = 20;

type Observed = { readonly target: Element; near: boolean | undefined };

/** What a browser does: a page of lines of the same height, one for each leaf, moved up by `scrolled`. */
const layout = { scrolled: 0, observed: new Map<Element, Observed>(), asked: 0 };
let tell: (entries: IntersectionObserverEntry[]) => void = () => {};

function boxOf(element: Element): DOMRect {
  layout.asked++;
  const line = element.closest<HTMLElement>('[data-line]');
  const first = Number((line ?? element.querySelector<HTMLElement>('[data-line]'))?.dataset['line'] ?? Number.NaN);
  let end: Element | null = line ?? element;
  while (end && !(end as HTMLElement).dataset['line']) end = end.lastElementChild;
  const last = Number((end as HTMLElement | null)?.dataset['line'] ?? Number.NaN);
  if (Number.isNaN(first + last)) return new DOMRect();
  return new DOMRect(0, first * LINE - layout.scrolled, 500, (last - first + 1) * LINE);
}

/** Ends a frame: tells of every watched element that has come near, left, or is new. */
function frame(): void {
  const entries: IntersectionObserverEntry[] = [];
  for (const observed of layout.observed.values()) {
    const box = boxOf(observed.target);
    const top = Math.max(box.top, -SCREEN / 2);
    const bottom = Math.min(box.bottom, SCREEN * 1.5);
    const near = observed.target.isConnected && box.height > 0 && top < bottom;
    if (near === observed.near) continue;
    observed.near = near;
    const intersectionRect = near ? new DOMRect(0, top, 500, bottom - top) : new DOMRect();
    entries.push({ target: observed.target, isIntersecting: near, boundingClientRect: box, intersectionRect } as never);
  }
  if (entries.length > 0) tell(entries);
}

/** Lets frames go by until nothing more comes of them. */
function settle(): void {
  for (let turn = 0; turn < 8; turn++) frame();
}

let marks: Marks;
let lookout: Lookout;
const near = new Set<Mark>();

/** Marks the first word of a text. */
function mark(text: Text): void {
  const holder = text.parentElement as Element;
  const run: InlineRun = { text: text.data, nodes: [text], starts: [0], skipped: 0, holder };
  marks.add(run, [{ entity: 0, start: 0, end: 5, kind: 'name' } as unknown as Mention], [{ id: 'kabul', kind: 'place' }]);
}

function markAll(): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) if ((walker.currentNode as Text).data.startsWith('Kabul')) mark(walker.currentNode as Text);
}

/** The lines of the marks that are near. */
function lines(): number[] {
  const at = [...near].map(({ pieces: [piece] }) =>
    Number(piece?.node.parentElement?.closest<HTMLElement>('[data-line]')?.dataset['line']),
  );
  return at.sort((a, b) => a - b);
}

function expectInView(): void {
  const shown = new Set(lines());
  const first = Math.ceil(layout.scrolled / LINE);
  for (let line = first; line < first + SCREEN / LINE; line++) expect(shown).toContain(line);
  expect(near.size).toBeLessThan((3.5 * SCREEN) / LINE);
}

beforeEach(() => {
  layout.scrolled = 0;
  layout.observed.clear();
  near.clear();
  class FakeObserver {
    constructor(callback: (entries: IntersectionObserverEntry[]) => void) {
      tell = callback;
    }
    observe(target: Element): void {
      if (!layout.observed.has(target)) layout.observed.set(target, { target, near: undefined });
    }
    unobserve(target: Element): void {
      layout.observed.delete(target);
    }
    disconnect(): void {
      layout.observed.clear();
    }
  }
  vi.stubGlobal('IntersectionObserver', FakeObserver);
  vi.stubGlobal('innerHeight', SCREEN);
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    return boxOf(this);
  });
  Element.prototype.checkVisibility = () => true;
  const { signal } = new AbortController();
  marks = new Marks({
    added: (holder, added) => lookout.added(holder, added),
    dropped(holder, dropped) {
      for (const each of dropped) near.delete(each);
      lookout.dropped(holder);
    },
  });
  lookout = new Lookout({
    ...{ room: { signal, document, end: () => {} }, signal, marks: () => marks },
    onNear: (come) => {
      for (const each of come) near.add(each);
    },
    onMoved: () => {
      for (const each of near) if (!lookout.isNear(each)) near.delete(each);
    },
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

const rows = (count: number, row: (index: number) => string) => Array.from({ length: count }, (_, index) => row(index)).join('');

describe('of a page with a name in each of four hundred lines', () => {
  it.each([
    ['a table', `<table><tbody>${rows(400, (i) => `<tr data-line="${i}"><td>${i}<td>Kabul ${i}</tr>`)}</tbody></table>`],
    ['paragraphs', rows(400, (i) => `<p data-line="${i}">Kabul ${i}</p>`)],
    [
      'a list within other elements',
      `<main><div><ul>${rows(400, (i) => `<li data-line="${i}"><div>Kabul ${i}</div></li>`)}</ul></div></main>`,
    ],
  ])('a few elements are watched, and what is in view is near: %s', (_name, html) => {
    document.body.innerHTML = html;
    markAll();
    settle();
    expectInView();
    expect(layout.observed.size).toBeLessThan(12);
    // Down by lines, by screens, and at once.
    for (const to of [30, 300, 1100, 5000, 5800, 7000, 0]) {
      layout.scrolled = to;
      settle();
      expectInView();
      expect(layout.observed.size).toBeLessThan(12);
    }
  });

  it('one more far away has no box asked for but those of a few', () => {
    document.body.innerHTML = rows(400, (i) => `<p data-line="${i}">Kabul ${i}</p>`);
    markAll();
    settle();
    const before = near.size;
    layout.asked = 0;
    const more = document.createElement('p');
    more.dataset['line'] = '400';
    more.append('Kabul 400');
    document.body.append(more);
    mark(more.firstChild as Text);
    settle();
    expect(near.size).toBe(before);
    expect(layout.asked).toBeLessThan(250);
  });
});

describe('of a page with few names', () => {
  const page = `<article>${rows(20, (i) => `<section><p data-line="${i * 30}">Kabul ${i}</p></section>`)}</article>`;

  it('only those near the viewport are near', () => {
    document.body.innerHTML = page;
    markAll();
    settle();
    expect(lines()).toEqual([0, 30]);
    layout.scrolled = 3000;
    settle();
    expect(lines()).toEqual([150, 180]);
  });

  it('one that is written anew in view is near at once', () => {
    document.body.innerHTML = page;
    markAll();
    settle();
    const text = document.querySelector('p')?.firstChild as Text;
    marks.forget([text]);
    expect(lines()).toEqual([30]);
    mark(text);
    expect(lines()).toEqual([0, 30]);
  });

  it('one that is moved is looked for where it is now', () => {
    document.body.innerHTML = page;
    markAll();
    settle();
    const [section, , far] = document.querySelectorAll('section');
    const moved = section?.firstElementChild as HTMLElement;
    marks.forgetIn(moved);
    moved.dataset['line'] = '900';
    document.querySelectorAll('section')[19]?.append(moved);
    mark(moved.firstChild as Text);
    settle();
    expect(lines()).toEqual([30]);
    layout.scrolled = 900 * LINE;
    settle();
    expect(lines()).toContain(900);
    expect(far?.isConnected).toBe(true);
  });

  it('nothing is watched any more once all are gone', () => {
    document.body.innerHTML = page;
    markAll();
    settle();
    const article = document.querySelector('article') as Element;
    article.remove();
    while (marks.forgetIn(article));
    settle();
    expect(near.size).toBe(0);
    expect(layout.observed.size).toBe(0);
  });
});
