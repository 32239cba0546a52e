import { useRef } from 'preact/hooks';
import type { Point } from '../src/card/state.ts';
import { useTrusted } from './on-trusted.ts';

/** What a reader takes hold of: the card itself, or its corner. */
export type Grip = 'move' | 'size';

/** What the reader does with it: takes hold, has come so far from there, or presses it; `own` gives the card its own size back. */
export type HandAct = 'take' | Point | 'press' | 'own';

/** Told what a reader does with a card's grips. */
export type OnHand = (grip: Grip, act: HandAct) => void;

/** A pointer that goes less far than this, in CSS pixels, presses and does not drag. */
const SLIP_PX = 4;

/** Lets a part of the card be dragged, by mouse, pen or finger, but not by a button in it; `wasDragged` is for the click that follows. */
export function useDrag(grip: Grip, onHand: OnHand | undefined) {
  const trusted = useTrusted();
  const drag = useRef<{ from: Point; held: boolean; far: boolean } | undefined>(undefined);
  const parts = {
    onPointerDown: trusted((event: PointerEvent) => {
      const part = event.currentTarget as Element;
      drag.current = undefined;
      if (event.button !== 0 || !event.isPrimary || buttonAround(event.target) !== buttonAround(part)) return;
      part.setPointerCapture(event.pointerId);
      drag.current = { from: { x: event.clientX, y: event.clientY }, held: true, far: false };
    }),
    onPointerMove: trusted(({ clientX, clientY }: PointerEvent) => {
      const now = drag.current;
      if (!now?.held) return;
      const by = { x: clientX - now.from.x, y: clientY - now.from.y };
      if (!now.far) {
        if (Math.hypot(by.x, by.y) < SLIP_PX) return;
        now.far = true;
        onHand?.(grip, 'take');
      }
      onHand?.(grip, by);
    }),
    onLostPointerCapture: trusted(() => {
      if (drag.current) drag.current.held = false;
    }),
  };
  return { parts: onHand ? parts : {}, wasDragged: () => drag.current?.far === true };
}

function buttonAround(target: EventTarget | null): Element | null {
  return target instanceof Element ? target.closest('button, [role="button"]') : null;
}
