import type { Point } from '../src/card/state.ts';

/** Knows where the pointer is until stopped, which gives the last place. `listen` sets the listener again: `document.open()` takes it away. */
export type PointerFollower = { listen(): void; stop(): Point | undefined };

/** Follows the pointer: who rests on a name before the card's script is there, waits for its card too. */
export function followPointer(): PointerFollower {
  let point: Point | undefined;
  const onMove = (event: PointerEvent) => {
    if (event.isTrusted && event.pointerType !== 'touch' && event.buttons === 0) point = { x: event.clientX, y: event.clientY };
  };
  const listen = () => addEventListener('pointermove', onMove, { capture: true, passive: true });
  listen();
  return {
    listen,
    stop() {
      removeEventListener('pointermove', onMove, true);
      return point;
    },
  };
}
