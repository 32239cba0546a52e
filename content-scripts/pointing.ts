import { COVERED_REST_MS } from '../src/card/delays.ts';
import type { CardEvent, Point } from '../src/card/state.ts';
import { atBorder } from './border.ts';
import { watchBusy } from './busy.ts';
import type { Mark } from './marks.ts';
import type { Room } from './room.ts';
import { watchTaps } from './taps.ts';

export type PointingParts = {
  readonly room: Room;
  readonly signal: AbortSignal;
  /** Where the pointer is already. */
  readonly from?: Point;
  readonly markAt: (point: Point) => Mark | undefined;
  /** As `markAt`, beneath what can be seen through; takes longer. */
  readonly coveredMarkAt: (point: Point) => Mark | undefined;
  readonly isOn: (mark: Mark, point: Point) => boolean;
  /** Whether a point lies between the open card and its mention. */
  readonly isOnWay: (point: Point) => boolean;
  /** Whether an event is aimed at the card: asked in the event's own handler, as it cannot be told later. */
  readonly isCard: (target: EventTarget | null) => boolean;
  /** Whether that card is kept, and not the mention's. */
  readonly isKept: (target: EventTarget | null) => boolean;
  readonly onEvent: (event: CardEvent<Mark>) => void;
};

export type Pointing = {
  /** Looks now if the pointer has moved and was not yet followed, as where the page keeps the browser from its frames. */
  catchUp(): void;
  /** Sets the listeners again: `document.open()` takes every listener away. */
  listen(): void;
};

/** Turns the pointer's doings on the page into what they mean for the card. */
export function watchPointer(parts: PointingParts): Pointing {
  const { room, signal, from, isOn, isOnWay, isCard, isKept, onEvent } = parts;
  let frame = 0;
  let later: ReturnType<typeof setTimeout> | undefined;
  let point = from ?? { x: 0, y: 0 };
  /** What the pointer is on, and the mark found beneath that. */
  let top: EventTarget | null = null;
  let covered: { readonly mark: Mark; readonly by: EventTarget | null } | undefined;

  const cancelLook = () => {
    cancelAnimationFrame(frame);
    clearTimeout(later);
    frame = 0;
  };
  const tell = (target: Mark | undefined) => {
    const onWay = isOnWay(point);
    onEvent(target ? { type: 'over', target, at: point, onWay } : { type: 'off', at: point, onWay });
  };
  const still = () => (covered && covered.by === top && isOn(covered.mark, point) ? covered.mark : undefined);
  const look = atBorder(room, () => {
    cancelLook();
    const wait = busy.left();
    if (wait > 0) {
      later = setTimeout(look, wait);
      return;
    }
    const target = parts.markAt(point) ?? still();
    tell(target);
    if (!target) later = setTimeout(lookBeneath, COVERED_REST_MS);
  });
  const lookBeneath = atBorder(room, () => {
    const mark = parts.coveredMarkAt(point);
    covered = mark && { mark, by: top };
    if (mark) tell(mark);
  });
  const disturb = () => {
    cancelLook();
    onEvent({ type: 'disturb' });
  };
  const onMove = atBorder(room, (event: PointerEvent) => {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    if (isCard(event.target)) {
      cancelLook();
      onEvent({ type: isKept(event.target) ? 'off' : 'card' });
    } else if (event.buttons === 0) {
      point = { x: event.clientX, y: event.clientY };
      top = event.target;
      frame ||= requestAnimationFrame(look);
    }
  });
  const onOut = atBorder(room, (event: PointerEvent) => {
    if (!event.isTrusted || event.relatedTarget || event.pointerType === 'touch') return;
    cancelLook();
    // A pen that is lifted points at nothing else: the reader has put it down to read.
    onEvent({ type: event.pointerType === 'pen' ? 'disturb' : 'off' });
  });
  const onDown = atBorder(room, (event: PointerEvent) => {
    if (!event.isTrusted || isCard(event.target)) return;
    disturb();
    // What a finger or a pen means is known when it is lifted.
    if (event.pointerType === 'mouse') onEvent({ type: 'press-away' });
  });
  const busy = watchBusy({ room, signal, isCard, onBusy: disturb });
  const listenToTaps = watchTaps(parts);
  const listen = () => {
    const quiet = { capture: true, passive: true, signal };
    addEventListener('pointermove', onMove, quiet);
    addEventListener('pointerout', onOut, quiet);
    addEventListener('pointerdown', onDown, quiet);
  };
  listen();
  if (from) frame = requestAnimationFrame(look);
  signal.addEventListener('abort', cancelLook);
  return {
    catchUp: () => frame && look(),
    listen() {
      listen();
      busy.listen();
      listenToTaps();
    },
  };
}
