import { boxAt, isBetween } from '../src/card/corridor.ts';
import type { Patience } from '../src/card/delays.ts';
import { type CardEvent, type CardState, dueAt, idle, nextCardState, type Point, shownTarget } from '../src/card/state.ts';
import { atBorder } from './border.ts';
import type { Cards } from './cards.ts';
import { boxesOf } from './hit-test.ts';
import { lineBoxesOf } from './line-boxes.ts';
import type { Mark, Marks } from './marks.ts';
import type { Room, Why } from './room.ts';
import type { CardRequest } from './shown-card.ts';

export type HoverParts = {
  readonly room: Room;
  readonly signal: AbortSignal;
  readonly marks: Marks;
  readonly cards: Cards;
  readonly why: (mark: Mark) => Why;
  /** A mention's card opens. */
  readonly onShow: (mark: Mark) => void;
  readonly patience: () => Patience;
  /** Has the pointer followed to where it is by now: a mention it has left meanwhile must not open. */
  readonly catchUp: () => void;
};

/** Lives the states of the mention's card: feeds them events, keeps the one timer, shows and hides the card. */
export class Hover {
  readonly #parts: HoverParts;
  #state: CardState<Mark> = idle;
  readonly #show: (target: Mark, focus: boolean) => void;
  readonly #tick: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Where the card's mention was last seen. */
  #lastBoxes: readonly DOMRect[] = [];
  /** Where the pointer was last on a mention. */
  #lastOver: Point | undefined;

  constructor(parts: HoverParts) {
    this.#parts = parts;
    this.#show = atBorder(parts.room, (target, focus) => this.#showNow(target, focus));
    this.#tick = atBorder(parts.room, () => {
      parts.catchUp();
      const before = this.#state;
      this.handle({ type: 'tick' });
      // Clocks made coarse for privacy may say that a timer has fired too early.
      if (this.#state === before) this.#setTimer();
    });
    parts.signal.addEventListener('abort', () => this.handle({ type: 'close' }));
  }

  handle(event: CardEvent<Mark>, focus = false): void {
    const before = this.#state;
    if (event.type === 'over') this.#lastOver = event.at;
    this.#state = nextCardState(before, event, performance.now(), this.#parts.patience());
    if (this.#state === before) return;
    this.#setTimer();
    const target = shownTarget(this.#state);
    // A card that is kept, or no longer, is shown already.
    if (event.type === 'pin' || event.type === 'unpin' || target === shownTarget(before)) return;
    if (target) {
      this.#parts.onShow(target);
      this.#show(target, focus);
    } else this.#parts.cards.hide();
  }

  /** Whether a point lies between the open card and the line of its mention on which the pointer was. */
  isOnWay(point: Point): boolean {
    const target = shownTarget(this.#state);
    const card = target && this.#parts.cards.box();
    if (!target || !card) return false;
    const boxes = this.#boxes(target);
    const line = this.#lastOver && boxAt(boxes, this.#lastOver);
    return isBetween([card, ...(line ? [line] : boxes)], point);
  }

  /** Closes the card if its mention has left the page. */
  check(): void {
    const target = shownTarget(this.#state);
    if (target && this.#boxes(target).length === 0) this.handle({ type: 'close' });
  }

  #setTimer(): void {
    clearTimeout(this.#timer);
    const due = dueAt(this.#state);
    // Browsers cut fractions of a millisecond off: rounded down, the tick would come before its time and nothing would follow.
    if (due !== undefined) this.#timer = setTimeout(this.#tick, Math.max(1, Math.ceil(due - performance.now())));
  }

  async #showNow(target: Mark, focus: boolean): Promise<void> {
    const { entity, surface, holder } = target;
    this.#lastBoxes = boxesOf(target);
    const { cards, why, signal } = this.#parts;
    const boxes = () => this.#boxes(target);
    const request: CardRequest = {
      ...{ entity, surface, holder, focus, boxes },
      line: () => lineBoxesOf(target, boxes()),
      why: () => why(target),
    };
    const close = () => this.handle({ type: 'close' });
    const shown = await cards.show(request, {
      onEvent: (event) => this.handle(event),
      onPin: () => this.handle({ type: 'pin' }),
      // Of a reading that is over nothing would ever close it.
      onUnpin: () => (signal.aborted ? cards.hide() : this.handle({ type: 'unpin', target })),
      onClose: close,
      onShrink: () => this.handle({ type: 'press', target }),
    });
    if (!shown && shownTarget(this.#state) === target) close();
  }

  /** Where a mention is; a page that writes the same text anew leaves another mark in the same place. */
  #boxes(target: Mark): readonly DOMRect[] {
    const { marks } = this.#parts;
    const boxes = marks.has(target) ? boxesOf(target) : this.#successorBoxes(target);
    if (boxes.length > 0) this.#lastBoxes = boxes;
    return boxes;
  }

  /** Of several the nearest, so that the card does not jump to another mention. */
  #successorBoxes({ holder, entity, surface }: Mark): readonly DOMRect[] {
    const alike = [...this.#parts.marks.in(holder)].filter((mark) => mark.entity === entity && mark.surface === surface);
    const [last] = this.#lastBoxes;
    const distance = ([box]: readonly DOMRect[]) => (box && last ? Math.hypot(box.x - last.x, box.y - last.y) : 0);
    return (
      alike
        .map(boxesOf)
        .filter((boxes) => boxes.length > 0)
        .sort((a, b) => distance(a) - distance(b))[0] ?? []
    );
  }
}
