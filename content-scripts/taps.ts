import type { CardEvent, Point } from '../src/card/state.ts';
import { atBorder } from './border.ts';
import type { Mark } from './marks.ts';
import type { Room } from './room.ts';

export type TapParts = {
  readonly room: Room;
  readonly signal: AbortSignal;
  readonly markAt: (point: Point) => Mark | undefined;
  /** As `markAt`, beneath what can be seen through. */
  readonly coveredMarkAt: (point: Point) => Mark | undefined;
  readonly isCard: (target: EventTarget | null) => boolean;
  readonly onEvent: (event: CardEvent<Mark>) => void;
};

/** What a tap is meant for, rather than for a mention in it. */
const control = [
  ...['a[*|href]', 'area[href]', 'button', 'input', 'select', 'textarea', 'label', 'summary'],
  ...['button', 'link', 'tab', 'menuitem', 'option', 'checkbox', 'radio', 'switch', 'treeitem'].map((role) => `[role="${role}"]`),
  '[contenteditable]:not([contenteditable="false"])',
].join();

/**
 * Turns what a finger or a pen does into what it means for the card; gives a function that sets the listeners again. A tap on a
 * mention opens its card; in a link or button it is the page's, and there a long press opens the card. Nothing is kept from the page.
 */
export function watchTaps({ room, signal, markAt, coveredMarkAt, isCard, onEvent }: TapParts): () => void {
  let lastDown = '';
  /** Older browsers do not say with what a click was made. */
  const isTap = ({ pointerType = lastDown }: Partial<PointerEvent>) => pointerType === 'touch' || pointerType === 'pen';
  const on = (work: (event: PointerEvent) => void) =>
    atBorder(room, (event: MouseEvent) => {
      if (event.isTrusted && !isCard(event.target)) work(event as PointerEvent);
    });
  const onDown = on((event) => {
    lastDown = event.pointerType;
  });
  const onClick = on((event) => {
    if (!isTap(event)) return;
    // Not a covered one: to press what covers the page is how many menus are closed.
    const target = isInControl(event) ? undefined : markAt({ x: event.clientX, y: event.clientY });
    onEvent(target ? { type: 'press', target } : { type: 'press-away' });
  });
  const onLongPress = on((event) => {
    // On other text a long press selects a word.
    if (!isTap(event) || !isInControl(event) || document.getSelection()?.isCollapsed === false) return;
    const point = { x: event.clientX, y: event.clientY };
    const target = markAt(point) ?? coveredMarkAt(point);
    if (target) onEvent({ type: 'press', target });
  });
  const listen = () => {
    const quiet = { capture: true, passive: true, signal };
    addEventListener('pointerdown', onDown, quiet);
    addEventListener('click', onClick, quiet);
    addEventListener('contextmenu', onLongPress, quiet);
  };
  listen();
  return listen;
}

/** Whether what lies under the event follows a link, presses a button or is being written in. */
function isInControl(event: Event): boolean {
  return event.composedPath().some((each) => each instanceof Element && Element.prototype.matches.call(each, control));
}
