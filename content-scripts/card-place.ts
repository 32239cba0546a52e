import { autoUpdate, computePosition, flip, inline, offset, shift, size } from '@floating-ui/dom';
import { EDGE } from '../src/card/put.ts';
import type { CardHost } from './card-host.ts';

/** Between mention and card, in CSS pixels: near enough for the pointer to cross. */
const GAP = 6;

export type PlacedBy = {
  readonly holder: Element;
  boxes(): readonly DOMRect[];
  /** The mention is gone or has left the window. */
  onLost(): void;
};

/** Keeps the card beside its mention while the page scrolls and changes, until the function given back is called. */
export function keepInPlace(host: CardHost, { holder, boxes, onLost }: PlacedBy): () => void {
  let live = true;
  // What the card was limited to at another mention must not count here.
  host.limit(innerHeight - 2 * EDGE);
  host.resize();
  const anchor = {
    contextElement: holder,
    getBoundingClientRect: () => around(boxes()),
    getClientRects: () => [...boxes()],
  };
  const update = async () => {
    if (!host.isShown || !boxes().some(isInWindow)) {
      onLost();
      return;
    }
    const { x, y } = await computePosition(anchor, host.element, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        inline(),
        offset(GAP),
        // Where neither above nor below has room, beside the mention the whole height is free.
        flip({ padding: EDGE, fallbackAxisSideDirection: 'end' }),
        shift({ padding: EDGE }),
        size({ padding: EDGE, apply: ({ availableHeight }) => host.limit(availableHeight) }),
      ],
    });
    if (live) host.place(x, y);
  };
  const stop = autoUpdate(anchor, host.element, () => void update());
  return () => {
    live = false;
    stop();
  };
}

/** Keeps what the card has become near where its mention was, in view whatever becomes of the window, until the function given back is called. */
export function keepNear(host: CardHost, holder: Element, boxes: readonly DOMRect[]): () => void {
  return keepInPlace(host, { holder, boxes: () => boxes.map(intoWindow), onLost: () => undefined });
}

function around(boxes: readonly DOMRect[]): DOMRect {
  if (boxes.length === 0) return new DOMRect();
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  const right = Math.max(...boxes.map((box) => box.right));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  return new DOMRect(left, top, right - left, bottom - top);
}

function intoWindow({ x, y, width, height }: DOMRect): DOMRect {
  const into = (at: number, size: number, room: number) => Math.max(EDGE, Math.min(at, room - size - EDGE));
  return new DOMRect(into(x, width, innerWidth), into(y, height, innerHeight), width, height);
}

function isInWindow({ left, right, top, bottom }: DOMRect): boolean {
  return bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
}
