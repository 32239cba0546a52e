import { SCROLL_SETTLE_MS } from '../src/card/delays.ts';
import type { CardEvent, Point } from '../src/card/state.ts';
import { atBorder } from './border.ts';
import type { Mark } from './marks.ts';
import type { Room } from './room.ts';

export type PointingParts = {
  readonly room: Room;
  readonly signal: AbortSignal;
  /** Where the pointer is already. */
  readonly from?: Point;
  readonly markAt: (point: Point) => Mark | undefined;
  /** Whether an event is aimed at the card: asked in the event's own handler, as it cannot be told later. */
  readonly isCard: (target: EventTarget | null) => boolean;
  readonly onEvent: (event: CardEvent<Mark>) => void;
};

/** Turns the pointer's doings on the page into what they mean for the card; gives a function that sets the listeners again. */
export function watchPointer(parts: PointingParts): () => void {
  const { room, signal, from, markAt, isCard, onEvent } = parts;
  let frame = 0;
  let later: ReturnType<typeof setTimeout> | undefined;
  let point = from ?? { x: 0, y: 0 };
  let scrolledAt = -SCROLL_SETTLE_MS;

  const look = atBorder(room, () => {
    frame = 0;
    const unsettled = scrolledAt + SCROLL_SETTLE_MS - performance.now();
    if (unsettled > 0) {
      clearTimeout(later);
      later = setTimeout(look, unsettled);
      return;
    }
    const target = markAt(point);
    onEvent(target ? { type: 'over', target, at: point } : { type: 'off' });
  });
  const cancelLook = () => {
    cancelAnimationFrame(frame);
    clearTimeout(later);
    frame = 0;
  };
  const onMove = atBorder(room, (event: PointerEvent) => {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    if (isCard(event.target)) {
      cancelLook();
      onEvent({ type: 'card' });
    } else if (event.buttons === 0) {
      point = { x: event.clientX, y: event.clientY };
      frame ||= requestAnimationFrame(look);
    }
  });
  const onOut = atBorder(room, (event: PointerEvent) => {
    if (!event.isTrusted || event.relatedTarget) return;
    cancelLook();
    onEvent({ type: 'off' });
  });
  const onDown = atBorder(room, (event: PointerEvent) => {
    if (!event.isTrusted || isCard(event.target)) return;
    cancelLook();
    onEvent({ type: 'disturb' });
    if (event.pointerType !== 'touch') onEvent({ type: 'press-away' });
  });
  const onClick = atBorder(room, (event: MouseEvent) => {
    const { pointerType } = event as PointerEvent;
    if (!event.isTrusted || pointerType !== 'touch' || isCard(event.target)) return;
    const target = isControl(event.target) ? undefined : markAt({ x: event.clientX, y: event.clientY });
    onEvent(target ? { type: 'press', target } : { type: 'press-away' });
  });
  const onScroll = atBorder(room, (event: Event) => {
    if (!event.isTrusted || isCard(event.target)) return;
    scrolledAt = performance.now();
    cancelLook();
    onEvent({ type: 'disturb' });
  });
  const listen = () => {
    const quiet = { capture: true, passive: true, signal };
    addEventListener('pointermove', onMove, quiet);
    addEventListener('pointerout', onOut, quiet);
    addEventListener('pointerdown', onDown, quiet);
    addEventListener('click', onClick, quiet);
    addEventListener('scroll', onScroll, quiet);
  };
  listen();
  if (from) frame = requestAnimationFrame(look);
  signal.addEventListener('abort', cancelLook);
  return listen;
}

/** Whether a tap here is meant for the page: it follows a link or presses a button. */
function isControl(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('a[href], button, input, select, textarea, label, summary, [role="button"]') !== null;
}
