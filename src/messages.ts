/**
 * Messages between the parts of the extension, as call maps: one interface a direction, a doc on each call.
 * A receiver answers only calls of its own map and leaves every other message alone.
 */
import type { Box } from './card/corridor.ts';
import type { FrameAsk, FrameCardEvent } from './card/frame-card.ts';
import type { FramePlace } from './card/frame-place.ts';
import type { Correction } from './corrections.ts';
import type { Taught } from './report/draft/taught.ts';
import type { TourStart, TourStep } from './tour.ts';

/** How often the page's frame names an entity, in the order of first mention. */
export type EntityCount = { readonly entity: string; readonly count: number };

/** What one frame says of itself. */
export type FrameState = {
  /** `off`: everywhere off; `site-off`: off on this site; `reading`: not yet through; `done`: all read so far. */
  readonly status: 'off' | 'site-off' | 'reading' | 'done';
  readonly counts: readonly EntityCount[];
  /** Set where reading stopped at a cap: the number of mentions kept. */
  readonly stoppedAt?: number;
};

/** Where on a page its mentions are, as fractions of the document's height, of some mentions of each entity that is seen. */
export type PagePlaces = {
  /** The part in view, from its top to its end. */
  readonly view: readonly [start: number, end: number];
  readonly places: readonly { readonly entity: string; readonly at: readonly number[] }[];
};

/** Which mention to visit: the next (1) or the previous (-1) from the one last visited, or the one nearest to a place of the page. */
export type VisitTo = 1 | -1 | { readonly at: number };

/** Calls from a page's frame (content script) to the worker. The frame is known from the browser's sender, never from the body. */
export type WorkerCalls = {
  /** Injects the card's script into the calling frame. */
  injectCard(): void;
  /** Whether the browser still lets us into the calling frame, by access to its site or by a press of the button on its page. */
  mayRead(): boolean;
  /** The entities this frame names now, for the badge. */
  reportEntities(entities: readonly string[]): void;
};

/** Calls from the popup (or the worker) to one frame of a page. */
export type FrameCalls = {
  frameState(): FrameState;
  /** For the popup alone: it costs a look at where each of these mentions is laid out. Undefined where the frame cannot tell, or not yet. */
  mentionPlaces(): PagePlaces | undefined;
  /** Scrolls to a mention of the entity, wrapping round, and opens its card. False where there is none. */
  visitMention(entity: string, to: VisitTo): boolean;
  /** Reads on where reading stopped at a cap, for as many mentions again. */
  goOn(): void;
  /** Access to these addresses was taken away, and this is what is left (see `addressesOf`): a frame that it concerns forgets all and reads no more. */
  forget(taken: string, left: string): void;
  /** Closes the frame's card that opened last, if any is open; where another frame is visited, none that is kept. */
  closeCard(which: 'last' | 'not-kept'): void;
  /** Scrolls to the mention, of whatever entity, that follows on a tour of the page, and opens its card. False where none follows in this frame. */
  tourOn(step: TourStep, start: TourStart): boolean;
  /** Says in the frame why there is no mention to go to. */
  sayNone(): void;
  /** Has the frame's open card stay when the pointer leaves it, or no longer. False where none is open. */
  pinCard(): boolean;
};

/** Calls from any part of the extension to the worker, which alone writes what a reader corrects. Each rejects where it was not saved. */
export type CorrectionCalls = {
  /** Keeps corrections, each in place of the same one made before and of one that says the opposite. */
  correct(...corrections: Correction[]): void;
  /** Takes them back; one that is not kept changes nothing. */
  undoCorrection(...corrections: Correction[]): void;
};

/** A report to be put into the library. */
export type PutReport = {
  readonly pack: string;
  /** The revision it was made from: where the library has another by now, it is put beside that one, under an id of its own. Absent: a new report. */
  readonly base?: number;
};

/** Calls from the extension's own pages to the worker, which alone writes the library. Each rejects, with a sentence, where it was not saved. */
export type LibraryCalls = {
  /** Adds reports, or new revisions of them, all or none; gives the id that each has in the library. */
  putReports(...reports: PutReport[]): readonly string[];
  /** Has pages marked with these reports, or no longer. */
  switchReports(ids: readonly string[], on: boolean): void;
  /** Takes reports out of the library; they can be brought back for a day at least. */
  removeReports(...ids: string[]): void;
  /** Brings back what was removed; gives the ids of those that were still there. */
  bringBack(...ids: string[]): readonly string[];
  /** Gives a report these tags in place of those it has. */
  tagReport(id: string, tags: readonly string[]): void;
  /** Gives reports these tags beside those they have, all or none. */
  addTags(ids: readonly string[], tags: readonly string[]): void;
  /** Puts the reports named into this order, before all others. */
  orderReports(...ids: string[]): void;
  /** Keeps what corrections taught, each in place of what was taught of the same name. */
  teach(...taught: Taught[]): void;
  /** Puts a backup's reports, settings and corrections beside what is there; gives how many reports were added. */
  restore(backup: string): number;
  /** Notes that a backup was saved, of the library as it was at this count of its list (`LibraryList.counter`). */
  noteBackup(counter: number): void;
  /** The reader has seen the notice of what happened to the library. */
  dismissNotice(): void;
  /** Brings reports whose texts cannot be read back from the second copy; gives the ids of those that were. */
  mendReports(...ids: string[]): readonly string[];
  /** Makes the list anew of all reports that can be found, where no list can be read; gives how many there are. */
  rebuild(): number;
  /** A backup made of the second copy, for where the first does not answer: made for this name at part 0, and given part by part. */
  backupSecond(name: string, at: number): { readonly text: string; readonly count: number };
  /** The part, from 0 on, of so many, of a call that is too long for one message (`src/parts.ts`); the last has the answer of the call. */
  part(call: string, at: number, count: number, text: string): unknown;
};

/** Calls from a card or the popup to the worker, which opens pages of our own. */
export type OpeningCalls = {
  /** Opens the library at a report, at an offset of its text where one is given. */
  openReport(id: string, at?: number): void;
  /** Opens the library at what the reports say of an entity. */
  openEntity(entity: string): void;
};

/** Calls from the popup to the worker about access to pages. */
export type AccessCalls = {
  /** Puts our scripts into the page of a tab, as far as the browser lets us in; false where it does not. */
  readPage(tabId: number): boolean;
};

/** Calls about the card of a frame that is too small for it, to the worker, which passes them on. */
export type FrameCardCalls = {
  /** From a frame to the page's own document. For `show`: where the card is in the frame's own measures; false where it cannot be shown there. */
  askTop(ask: FrameAsk): Box | boolean;
  /** From the page's own document to a frame. False where that has no such card any more. */
  tellFrame(frameId: number, event: FrameCardEvent): boolean;
};

/** What the worker passes on to the page's own document: for `show`, where the card and the frame's window are. */
export type TopCalls = {
  frameAsks(frameId: number, ask: FrameAsk, place?: FramePlace): { readonly card: Box; readonly hole: Box } | boolean;
};

/** What the worker passes on to a frame. */
export type CardTold = { cardTold(event: FrameCardEvent): boolean };

type AnyCall = (...args: never[]) => unknown;
export type CallName<Calls> = Extract<keyof Calls, string>;
export type CallArgs<Calls, N extends keyof Calls> = Calls[N] extends (...args: infer A) => unknown ? A : never;
export type CallResult<Calls, N extends keyof Calls> = Calls[N] extends (...args: never[]) => infer R ? Awaited<R> : never;

/** One message as it travels. */
export type CallMessage = { readonly call: string; readonly args: readonly unknown[] };

/** Handlers for every call of a map; each may be asynchronous and is told who asks. */
export type Handlers<Calls, From> = {
  readonly [N in keyof Calls]: (from: From, ...args: CallArgs<Calls, N>) => CallResult<Calls, N> | Promise<CallResult<Calls, N>>;
};

/** Makes a typed `call(name, ...args)` out of a function that posts a message and resolves with its answer. Rejects where that throws, as an extension that has gone does. */
export function createSender<Calls>(post: (message: CallMessage) => Promise<unknown>) {
  return async <N extends CallName<Calls>>(call: N, ...args: CallArgs<Calls, N>): Promise<CallResult<Calls, N>> =>
    post({ call, args }) as Promise<CallResult<Calls, N>>;
}

/** Answers messages of one map; returns undefined (no answer of ours) for any other message. */
export function createReceiver<Calls, From>(handlers: Handlers<Calls, From>) {
  const table = new Map<string, AnyCall>(Object.entries(handlers as Record<string, AnyCall>));
  return (message: unknown, from: From): Promise<unknown> | undefined => {
    if (!isCall(message)) return undefined;
    const handler = table.get(message.call) as ((from: From, ...args: unknown[]) => unknown) | undefined;
    if (!handler) return undefined;
    return Promise.resolve().then(() => handler(from, ...message.args));
  };
}

function isCall(message: unknown): message is CallMessage {
  if (typeof message !== 'object' || message === null) return false;
  const { call, args } = message as Partial<CallMessage>;
  return typeof call === 'string' && Array.isArray(args);
}
