import type { Grip, HandAct } from '../components/hand.ts';
import { EDGE, intoWindow, nextCorner, type Rect, resized } from '../src/card/put.ts';
import type { CardHost } from './card-host.ts';

/** A card that stays where the reader puts it, until stopped. */
export type PutCard = { hand(grip: Grip, act: HandAct): void; update(): void; stop(): void };

/** Keeps the card where it is in the window, whatever becomes of the page, and in the window whatever becomes of that. */
export function keepPut(host: CardHost, dir: 'ltr' | 'rtl', onLost: () => void): PutCard {
  const { element } = host;
  /** Where the reader wants the card, and what size the reader gave it. */
  let { x, y }: { x: number; y: number } = element.getBoundingClientRect();
  let width: number | undefined;
  let height: number | undefined;
  let limit = host.limited;
  /** How the card lay when it was taken hold of. */
  let taken: Rect = element.getBoundingClientRect();

  let live = true;

  const size = () => ({ width: innerWidth, height: innerHeight });
  const update = () => {
    if (!live) return;
    if (!host.isRendered && !host.comeBack()) {
      onLost();
      return;
    }
    host.limit(Math.min(limit, innerHeight - 2 * EDGE));
    const box = element.getBoundingClientRect();
    const at = intoWindow({ x, y, width: box.width, height: box.height }, size());
    host.place(at.x, at.y);
  };
  const give = (wide?: number, high?: number) => {
    width = wide;
    height = high;
    host.resize(wide, high);
  };
  const hand: PutCard['hand'] = (grip, act) => {
    const lies = element.getBoundingClientRect();
    // What was cut where its mention stood may have all of the window.
    limit = Infinity;
    if (act === 'take') taken = lies;
    else if (act === 'own') give();
    else if (grip === 'move') ({ x, y } = act === 'press' ? nextCorner(lies, size()) : { x: taken.x + act.x, y: taken.y + act.y });
    else if (act === 'press' && width !== undefined) give();
    else {
      const half = { x: ((dir === 'rtl' ? -1 : 1) * lies.width) / 2, y: lies.height / 2 };
      const [from, by] = act === 'press' ? [lies, half] : [taken, act];
      const box = resized(from, by, dir, size());
      ({ x, y } = box);
      give(box.width, by.y === 0 ? height : box.height);
    }
    update();
  };

  // Shown again at once it would change its size while sizes are told, which browsers tell the page as an error.
  const resizing = new ResizeObserver(() => (host.isRendered ? update() : requestAnimationFrame(update)));
  resizing.observe(element);
  addEventListener('resize', update);
  update();
  return {
    hand,
    update,
    stop() {
      live = false;
      resizing.disconnect();
      removeEventListener('resize', update);
    },
  };
}
