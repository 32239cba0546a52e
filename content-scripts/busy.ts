import { SCROLL_SETTLE_MS, SELECTION_SETTLE_MS, TYPING_SETTLE_MS } from '../src/card/delays.ts';
import { atBorder } from './border.ts';
import type { Room } from './room.ts';

export type BusyParts = {
  readonly room: Room;
  readonly signal: AbortSignal;
  readonly isCard: (target: EventTarget | null) => boolean;
  /** The reader is at something else than pointing. */
  readonly onBusy: () => void;
};

/** What the reader does besides pointing. `listen` sets the listeners again: `document.open()` takes them away. */
export type Busy = {
  /** For how long yet a pointer that lies on a mention is not taken to point at it. */
  left(): number;
  listen(): void;
};

/** Keys that by themselves type nothing, however long they are held. */
const modifiers: ReadonlySet<string> = new Set(['Control', 'Meta', 'Shift', 'Alt', 'AltGraph', 'CapsLock', 'NumLock', 'Fn', 'OS']);

/** Watches for scrolling, typing and selecting: in these the pointer lies where it lies. */
export function watchBusy({ room, signal, isCard, onBusy }: BusyParts): Busy {
  let until = 0;
  let composing = false;
  const busyFor = (ms: number) => {
    until = Math.max(until, performance.now() + ms);
    onBusy();
  };
  const on = <E extends Event>(work: (event: E) => void) =>
    atBorder(room, (event: E) => {
      if (event.isTrusted && !isCard(event.target)) work(event);
    });
  const onScroll = on(() => busyFor(SCROLL_SETTLE_MS));
  const onKey = on((event: KeyboardEvent) => {
    // A field that is taken away in the midst of a word may never tell of its end.
    composing = event.isComposing;
    if (!modifiers.has(event.key) && !isShortcut(event)) busyFor(TYPING_SETTLE_MS);
  });
  const onCompose = on(({ type }: CompositionEvent) => {
    composing = type !== 'compositionend';
    busyFor(TYPING_SETTLE_MS);
  });
  const onSelect = on(() => {
    if (document.getSelection()?.isCollapsed === false) busyFor(SELECTION_SETTLE_MS);
  });
  const onPress = on(() => {
    composing = false;
  });
  const listen = () => {
    const quiet = { capture: true, passive: true, signal };
    addEventListener('scroll', onScroll, quiet);
    addEventListener('keydown', onKey, quiet);
    for (const type of ['compositionstart', 'compositionupdate', 'compositionend'] as const) addEventListener(type, onCompose, quiet);
    document.addEventListener('selectionchange', onSelect, quiet);
    addEventListener('pointerdown', onPress, quiet);
  };
  listen();
  return { left: () => (composing ? TYPING_SETTLE_MS : Math.max(0, until - performance.now())), listen };
}

/** Keys held with Ctrl or Meta do something; with Alt besides, they type what is on the third level of the keyboard. */
function isShortcut({ ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return (ctrlKey || metaKey) && !altKey;
}
