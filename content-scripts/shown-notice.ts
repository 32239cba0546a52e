import type { NoticeStage } from '../components/notice.tsx';
import type { Correction } from '../src/corrections.ts';
import { atBorder } from './border.ts';
import type { CardHost } from './card-host.ts';
import { keepNear } from './card-place.ts';
import { drawNotice } from './card-view.tsx';
import { relayKey } from './key-relay.ts';
import type { Room } from './room.ts';
import { saveCorrection } from './save-correction.ts';

/** How long a notice stays that nobody attends to, and one that says what was taken back; both in ms. */
const PATIENCE_MS = 10_000;
const UNDONE_MS = 4_000;

/** The second press of a double click is not one beside the notice. */
const SETTLE_MS = 500;

/** How often it is asked whether somebody attends to it, in ms. */
const LOOK_MS = 250;

export type ShownNoticeParts = {
  readonly room: Room;
  readonly host: CardHost;
  readonly made: Correction;
  /** What it took the place of. */
  readonly before: Correction | undefined;
  readonly stage: NoticeStage;
  /** The element that held the mark, and where in the viewport the mark was. */
  readonly holder: Element;
  readonly boxes: readonly DOMRect[];
  /** The card stays where the reader has put it. */
  readonly isPut?: boolean;
  /** It has been closed, or its time is over. */
  onClose(): void;
};

/** Turns the card into a notice of what was corrected, which outlives the mark; ends when the function given back is called. */
export function showNotice({ room, host, made, before, stage: first, holder, boxes, isPut, onClose }: ShownNoticeParts): () => void {
  const life = new AbortController();
  const { signal } = life;
  const shownAt = performance.now();
  let stage = first;
  let due = shownAt + PATIENCE_MS;

  const draw = (next: NoticeStage) => {
    stage = next;
    host.redraw(() => drawNotice(host.mount, { made, stage, onUndo: undo, onClose }));
  };
  const undo = atBorder(room, async () => {
    const failed = await (before ? saveCorrection('correct', before) : saveCorrection('undoCorrection', made));
    if (signal.aborted) return;
    due = performance.now() + (failed ? PATIENCE_MS : UNDONE_MS);
    draw(failed ? 'not-undone' : 'undone');
  });
  const look = atBorder(room, () => {
    if (stage !== 'undone' && isAttended(host)) due = performance.now() + PATIENCE_MS;
    if (!host.isShown || performance.now() >= due) onClose();
  });
  const onPress = atBorder(room, (event: Event) => {
    const { pointerType } = event as PointerEvent;
    if (!event.isTrusted || event.target === host.element || performance.now() - shownAt < SETTLE_MS) return;
    // A finger that goes down may be about to scroll.
    if (event.type === 'click' || pointerType !== 'touch') onClose();
  });

  draw(first);
  room.gate?.guard(host.element, { ...host.guard, onKey: (event) => relayKey(event, host.root), onEscape: onClose });
  for (const type of ['pointerdown', 'click']) addEventListener(type, onPress, { capture: true, passive: true, signal });
  const timer = setInterval(look, LOOK_MS);
  const letGo = isPut ? undefined : keepNear(room, host, holder, boxes);
  return () => {
    life.abort();
    clearInterval(timer);
    letGo?.();
  };
}

/** Whether the pointer is on the notice, or the focus for one who uses keys. A finger leaves no pointer behind, though browsers say so. */
function isAttended({ element, root }: CardHost): boolean {
  const isPointedAt = element.matches(':hover') && matchMedia('(hover: hover)').matches;
  return isPointedAt || root.querySelector(':focus-visible') !== null;
}
