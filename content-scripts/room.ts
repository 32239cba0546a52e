import type { Point } from '../src/card/state.ts';
import type { TextQuote } from '../src/corrections.ts';
import type { MessageKey } from '../src/i18n.ts';
import type { Explanation } from '../src/match/explain.ts';
import type { FrameState, PagePlaces, VisitTo } from '../src/messages.ts';
import type { TourStart, TourStep } from '../src/tour.ts';
import type { Cards } from './cards.ts';
import type { Mark, Marks } from './marks.ts';

/** The keyboard gate as the card uses it. */
export type Gate = {
  /**
   * From now on keys and focus aimed at `host` reach nobody but `door`. Escape closes the host that has the focus, else, wherever the
   * focus is, the one guarded last.
   */
  guard(host: Element, door: GateDoor): void;
  /** No longer watches for that host. */
  release(host: Element): void;
  /** Has a copy that the card makes answered before the page hears of it; with nothing, no longer. */
  answerCopy(answer?: (event: ClipboardEvent) => void): void;
  /** Sets the listeners again: `document.open()` takes every listener away. */
  listen(): void;
};

/** Where the gate hands over what it keeps from the page. */
export type GateDoor = {
  onKey(event: KeyboardEvent): void;
  onEscape(): void;
  /** The card has got the focus: its own listeners do not hear of it. */
  onFocus?(): void;
  /** The card is pressed. */
  onPress?(event: MouseEvent): void;
  /** The page opens or closes something in the browser's top layer, or is about to. */
  onPageOpens?(element: Element): void;
  /** Whether the reader keeps the card: then Escape is the page's while the focus is not in it. */
  isKept?(): boolean;
};

/** The detector as the popup and the worker use it. */
export type DetectorDoor = {
  frameState(): FrameState;
  mentionPlaces(): PagePlaces | undefined;
  visitMention(entity: string, to: VisitTo): boolean;
  /** Reads on where reading had to stop. */
  goOn(): void;
  /** Ends our scripts in this frame where its address is among those taken, and not among those left; each a regular expression. */
  forget(taken: string, left: string): void;
};

/** A reading of the page as the card's script attends it. */
export type AttendedReading = {
  readonly marks: Marks;
  readonly signal: AbortSignal;
  shadowRoots(): ShadowRoot[];
  /** Paints again what the page may have taken away. */
  repair(): void;
  /** Why a mark is there, and where. */
  why(mark: Mark): Why;
};

/** The grounds of one mark, and its place in the text of `page` (see `pageOf`), for a correction. */
export type Why = { readonly explanation: Explanation; readonly quote: TextQuote; readonly page: string };

/** What a reading may ask of the card's script, once that is there. */
export type Attendance = {
  /** Closes the card if its mention has left the page. */
  check(): void;
  /** Where some of the mentions are. */
  places(): PagePlaces;
  /** Scrolls to a mention and opens its card; false where there is none. */
  visit(entity: string, to: VisitTo): boolean;
  /** Sets the listeners again: `document.open()` takes every listener away. */
  listen(): void;
};

/** The cards as the detector uses them. */
export type CardDoor = {
  /** Watches the pointer, which is at `point` if it has moved, over a reading's marks and shows their cards, until the reading's signal aborts. */
  attend(reading: AttendedReading, point?: Point): Attendance;
  /** Closes the card that has the focus, else the one that opened last, if any is open; or else the one that is not kept. */
  close(which: 'last' | 'not-kept'): void;
  /** Closes all cards, also those that the reader keeps. */
  closeAll(): void;
  /** Pins that card, or unpins it; false where none is open. */
  pin(): boolean;
  /** Goes on to the mention that follows and opens its card; false where none does. */
  tourOn(step: TourStep, start: TourStart): Promise<boolean>;
  /** When a mention's card was last opened, in ms since the epoch; 0 for never. */
  visitedAt(): number;
  /** Says something in the card's place, for a while. */
  say(key: MessageKey): void;
  /** Whether an element or an event's target is a card. */
  isHost(target: EventTarget | null): boolean;
  /** The cards themselves, for the script that goes between them and their mentions where a frame is too small for one. */
  readonly shown: Cards;
  /** That script has come. */
  between?: true;
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
  const { signal } = life;
  const end = () => life.abort();
  document.dispatchEvent(new CustomEvent(renewal));
  document.addEventListener(renewal, end, { signal });
  const room: Room = { signal, document, end };
  world[key] = room;
  return room;
}
