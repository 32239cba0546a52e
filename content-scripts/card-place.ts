import type { Box } from '../src/card/corridor.ts';
import { type Flow, type Placing, placeCard } from '../src/card/placing.ts';
import { EDGE } from '../src/card/put.ts';
import { atBorder } from './border.ts';
import type { CardHost } from './card-host.ts';
import type { Room } from './room.ts';
import { watchMoves } from './watch-moves.ts';

/** How often it is looked where words in another document are, in ms. */
const FRAME_LOOK_MS = 200;

export type PlacedBy = {
  readonly holder: Element;
  boxes(): readonly DOMRect[];
  /** What else stands on the mention's lines, which are never covered. */
  line?(): readonly DOMRect[];
  /** The mention is gone or has left the window. */
  onLost(): void;
};

/** Keeps the card beside its mention while the page scrolls and changes, until the function given back is called. */
export function keepInPlace(room: Room, host: CardHost, { holder, boxes, line = () => [], onLost }: PlacedBy): () => void {
  const life = new AbortController();
  const flow = flowOf(holder);
  let placing: Placing | undefined;
  // What the card was limited to at another mention must not count here.
  const { top, bottom } = windowBox();
  host.limit(bottom - top - 2 * EDGE);
  host.resize();
  let card = host.element.getBoundingClientRect();

  const put = atBorder(room, () => {
    const mention = boxes();
    const window = windowBox();
    if (!host.isShown || !mention.some((box) => isIn(window, box))) {
      onLost();
      return;
    }
    const before = placing;
    placing = placeCard({ mention, line: line(), window, card, flow, side: placing?.side });
    // It may have come beneath a pointer that was about to press something else.
    if (before && (before.left !== placing.left || before.top !== placing.top)) host.sight.unsettle();
    host.limit(placing.height);
    host.place(placing.left, placing.top);
  });
  const onResize = atBorder(room, () => {
    const now = host.element.getBoundingClientRect();
    // What is cut does not tell how high it would be.
    const isCut = placing && now.height >= Math.floor(placing.height);
    if (now.width === card.width && (now.height === card.height || isCut)) return;
    card = now;
    put();
  });
  put();
  if (!host.isShown) return () => undefined;
  watchMoves(holder, put, life.signal);
  // What moves in a frame is not heard here.
  const looks = 'contentWindow' in holder ? setInterval(put, FRAME_LOOK_MS) : undefined;
  const sizes = new ResizeObserver(onResize);
  sizes.observe(host.element);
  return () => {
    life.abort();
    sizes.disconnect();
    clearInterval(looks);
  };
}

/** Keeps what the card has become near where its mention was, in view whatever becomes of the window, until the function given back is called. */
export function keepNear(room: Room, host: CardHost, holder: Element, boxes: readonly DOMRect[]): () => void {
  return keepInPlace(room, host, { holder, boxes: () => boxes.map(intoWindow), onLost: () => undefined });
}

/** What can be seen of the window: without scroll bars, and only a part where fingers have enlarged it. */
function windowBox(): Box {
  const {
    offsetLeft: left,
    offsetTop: top,
    width,
    height,
  } = visualViewport ?? { offsetLeft: 0, offsetTop: 0, width: innerWidth, height: innerHeight };
  return { left, top, right: left + width, bottom: top + height };
}

function flowOf(holder: Element): Flow {
  const { writingMode, direction } = getComputedStyle(holder);
  const lines = writingMode === 'horizontal-tb' ? 'down' : writingMode.endsWith('-rl') ? 'left' : 'right';
  return { lines, isRightToLeft: direction === 'rtl' };
}

function intoWindow({ x, y, width, height }: DOMRect): DOMRect {
  const { left, top, right, bottom } = windowBox();
  const into = (at: number, size: number, from: number, to: number) => Math.max(from + EDGE, Math.min(at, to - size - EDGE));
  return new DOMRect(into(x, width, left, right), into(y, height, top, bottom), width, height);
}

function isIn(window: Box, { left, right, top, bottom }: DOMRect): boolean {
  return bottom > window.top && top < window.bottom && right > window.left && left < window.right;
}
