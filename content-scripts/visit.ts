import type { VisitTo } from '../src/messages.ts';
import { boxesOf } from './hit-test.ts';
import { isInSight } from './in-sight.ts';
import type { Mark, Marks } from './marks.ts';
import { marksInOrder } from './marks-in-order.ts';
import { own } from './own.ts';
import { placeOf } from './page-places.ts';
import { isSeen } from './seen.ts';

/** How long a smooth scroll may take before its end is taken for granted, in ms. */
const SCROLL_MS = 1200;

/** Goes from mention to mention of an entity, in the order of the page. */
export class Visits {
  readonly #marks: Marks;
  #last: Mark | undefined;

  constructor(marks: Marks) {
    this.#marks = marks;
  }

  /** The mention to go to, of those that can be seen, wrapping round; undefined where there is none. */
  step(entity: string, to: VisitTo): Mark | undefined {
    const known = new Map<Element, boolean>();
    const found = marksInOrder(this.#marks).filter((mark) => mark.entity === entity && isSeen(mark, known) && boxesOf(mark).length > 0);
    if (typeof to === 'object') {
      this.#last = nearest(found, to.at);
      return this.#last;
    }
    const at = this.#last ? found.indexOf(this.#last) : -1;
    const next = at < 0 && to < 0 ? found.length - 1 : (at + to + found.length) % found.length;
    this.#last = found[next];
    return this.#last;
  }
}

/** Brings a mention into view, smoothly unless the reader wants no motion; resolves when it is there. */
export async function scrollToMark(mark: Mark): Promise<void> {
  const [box] = boxesOf(mark);
  const element = mark.pieces[0]?.node.parentElement;
  if (!box || !element) return;
  const isInWindow = box.top >= innerHeight * 0.1 && box.bottom <= innerHeight * 0.9 && own(element, 'checkVisibility')();
  if (isInWindow && (window === top || (await isInSight(element)))) return;
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  const end = scrollEnd();
  // An element taller than the window cannot be centred: its mention can.
  if (own(element, 'getBoundingClientRect')().height > innerHeight) scrollBy({ top: box.top - innerHeight / 2, behavior });
  else own(element, 'scrollIntoView')({ block: 'center', inline: 'nearest', behavior });
  await end;
  // It may have been the end of an earlier scroll.
  const [now] = boxesOf(mark);
  if (now && (now.bottom < 0 || now.top > innerHeight)) await scrollEnd();
}

function scrollEnd(): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      removeEventListener('scrollend', done, true);
      clearTimeout(timer);
      resolve();
    };
    const timer = setTimeout(done, SCROLL_MS);
    addEventListener('scrollend', done, true);
  });
}

function nearest(marks: readonly Mark[], at: number): Mark | undefined {
  // One that has no place on the page is farther than any that has.
  const far = marks.map((mark) => Math.abs((placeOf(mark) ?? 3) - at));
  return marks[far.indexOf(Math.min(...far))];
}
