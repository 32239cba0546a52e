import { type Box, isBetween } from '../src/card/corridor.ts';
import type { FrameCardEvent } from '../src/card/frame-card.ts';
import { atBorder } from './border.ts';
import type { Cards } from './cards.ts';
import type { Room } from './room.ts';

/** While the pointer goes on doing the same, the frame is told so this often, in ms: well within its patience. */
const TELL_AGAIN_MS = 200;

type Watched = {
  readonly room: Room;
  readonly signal: AbortSignal;
  /** The frame's. */
  readonly element: Element;
  readonly cards: Cards;
  /** Where the mention is. */
  readonly boxes: () => readonly Box[];
  readonly tell: (event: FrameCardEvent) => void;
};

/** Watches what the pointer does in this document while it shows a frame's card: the frame itself cannot. */
export function watchTop({ room, signal, element, cards, boxes, tell }: Watched): void {
  let told = '';
  let toldAt = 0;
  const say = (event: FrameCardEvent) => {
    const what = JSON.stringify(event);
    const now = performance.now();
    if (what === told && now - toldAt < TELL_AGAIN_MS) return;
    told = what;
    toldAt = now;
    tell(event);
  };
  const isFrames = (target: EventTarget | null) => cards.isHost(target) && !cards.isKept(target);
  const on = (type: string, work: (event: PointerEvent, isCard: boolean) => void) => {
    const hear = atBorder(room, (event: Event) => event.isTrusted && work(event as PointerEvent, isFrames(event.target)));
    addEventListener(type, hear, { capture: true, passive: true, signal });
  };
  on('pointermove', ({ pointerType, buttons, clientX, clientY }, isCard) => {
    if (pointerType === 'touch') return;
    const box = cards.box();
    if (isCard) say({ type: 'card' });
    else if (buttons === 0 && box) say({ type: 'off', onWay: isBetween([box, ...boxes()], { x: clientX, y: clientY }) });
  });
  on('pointerout', ({ pointerType, target, relatedTarget }, isCard) => {
    // What happens meanwhile in a frame is not known here.
    if (isCard || !relatedTarget || target === element || relatedTarget === element) told = '';
    if (!relatedTarget && pointerType === 'mouse') say({ type: 'off', onWay: false });
  });
  on('pointerdown', ({ pointerType }, isCard) => isCard || pointerType !== 'mouse' || tell({ type: 'press-away' }));
  on('click', ({ pointerType }, isCard) => isCard || pointerType === 'mouse' || tell({ type: 'press-away' }));
}
