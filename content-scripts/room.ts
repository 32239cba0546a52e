import type { FrameState } from '../src/messages.ts';

/** The keyboard gate as the card uses it. */
export type Gate = {
  /** From now on keys and focus aimed at `host` reach nobody but `door`, and Escape, wherever the focus is, closes. */
  guard(host: Element, door: GateDoor): void;
  /** Back to watching nothing. */
  release(): void;
  /** Sets the listeners again: `document.open()` takes every listener away. */
  listen(): void;
};

/** Where the gate hands over what it keeps from the page. */
export type GateDoor = { onKey(event: KeyboardEvent): void; onEscape(): void };

/** The detector as the popup uses it, through code run in this frame. */
export type DetectorDoor = {
  frameState(): FrameState;
  visitMention(entity: string, step: 1 | -1): boolean;
};

/** A mention to show a card for. */
export type CardRequest = {
  readonly entity: string;
  /** The words on the page. */
  readonly surface: string;
  /** The element that holds the words: the card goes where this is on top. */
  readonly holder: Element;
  /** The mention's boxes in the viewport now; none when it is gone. */
  boxes(): readonly DOMRect[];
  /** Whether the reader asked by key or popup and wants the focus in the card. */
  readonly focus: boolean;
};

/** What the reader does with the card. */
type CardListener = { onPin(): void; onClose(): void };

/** The card as the detector uses it. */
export type CardDoor = {
  /** Shows the card, or moves the shown one; false where no active report knows the entity. */
  show(request: CardRequest, listener: CardListener): Promise<boolean>;
  setPinned(pinned: boolean): void;
  hide(): void;
  /** Whether an event's target is the card. */
  isHost(target: EventTarget | null): boolean;
};

/** What our scripts in one document share. `signal` ends them all. */
export type Room = {
  readonly signal: AbortSignal;
  readonly document: Document;
  /** Ends them. */
  end(): void;
  gate?: Gate;
  detector?: DetectorDoor;
  card?: CardDoor;
};

const key = Symbol.for('backgrounder');

/** Heard by older copies of us in the same document, left over from before a reload; it can only end them. */
const renewal = 'x-renewal';

/** The room of this document; the first script to enter furnishes it and sends older copies home. */
export function enterRoom(): Room {
  const world = globalThis as { [key]?: Room };
  const present = world[key];
  // A frame's first empty document may hand its globals on to the next one: the room must be of this document.
  if (present && present.document === document && !present.signal.aborted) return present;
  const life = new AbortController();
  document.dispatchEvent(new CustomEvent(renewal));
  document.addEventListener(renewal, () => life.abort(), { signal: life.signal });
  const room: Room = { signal: life.signal, document, end: () => life.abort() };
  world[key] = room;
  return room;
}
