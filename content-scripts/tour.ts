import type { TourStart, TourStep } from '../src/tour.ts';
import { boxesOf } from './hit-test.ts';
import type { Mark, Marks } from './marks.ts';
import { marksInOrder } from './marks-in-order.ts';
import { isSeen } from './seen.ts';

/** Goes from mention to mention of whatever entity, in the order of the page, beginning at the one whose card was last opened. */
export class Tour {
  readonly #marks: Marks;
  #last: Mark | undefined;
  /** When a mention was last visited, in ms since the epoch: frames compare it with others. */
  visitedAt = 0;

  constructor(marks: Marks) {
    this.#marks = marks;
  }

  /** A mention's card opens, however the reader asked for it. */
  arrive(mark: Mark): void {
    this.#last = mark;
    this.visitedAt = Date.now();
  }

  /** The mention that follows, of those that can be seen; undefined where there is none. */
  next(step: TourStep, start: TourStart): Mark | undefined {
    const marks = marksInOrder(this.#marks);
    if (step < 0) marks.reverse();
    const last = this.#last ? marks.indexOf(this.#last) : -1;
    const follows = (mark: Mark, index: number) => start === 'edge' || (last < 0 ? isAhead(mark, step) : index > last);
    const next = marks.find((mark, index) => follows(mark, index) && isSeen(mark) && boxesOf(mark).length > 0);
    if (next) this.arrive(next);
    return next;
  }
}

/** Whether a mention comes next for one who has visited none: it is in view or below, or, on the way back, above. */
function isAhead(mark: Mark, step: TourStep): boolean {
  const isAbove = boxesOf(mark).every(({ bottom }) => bottom <= 0);
  return step < 0 ? isAbove : !isAbove;
}
