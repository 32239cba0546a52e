import type { Point } from '../src/card/state.ts';

/** Remembers where the pointer is until stopped, which gives the last place: who rests on a name before the card's script is there, waits for its card too. */
export function followPointer(): { stop(): Point | undefined } {
  let point: Point | undefined;
  const onMove = (event: PointerEvent) => {
    if (event.isTrusted && event.pointerType !== 'touch' && event.buttons === 0) point = { x: event.clientX, y: event.clientY };
  };
  addEventListener('pointermove', onMove, { capture: true, passive: true });
  return {
    stop() {
      removeEventListener('pointermove', onMove, true);
      return point;
    },
  };
}
