import { type Correction, pageOf } from '../src/corrections.ts';
import type { Sieve } from '../src/match/sieve.ts';
import type { FrameState, PagePlaces, VisitTo } from '../src/messages.ts';
import { quoteOf } from '../src/text/quote.ts';
import { atBorder } from './border.ts';
import { extension } from './extension-api.ts';
import { followPointer, type PointerFollower } from './follow-pointer.ts';
import { type Mark, Marks } from './marks.ts';
import { openNames } from './names.ts';
import { watchChanges } from './observer.ts';
import { pageUrl } from './page-url.ts';
import { Painter } from './painter.ts';
import type { Attendance, CardDoor, Room } from './room.ts';
import { Scanner } from './scanner.ts';
import { countSeen } from './seen.ts';
import { ShadowRoots } from './shadow-roots.ts';
import { walksInView } from './walk.ts';

/** For the badge, of each entity so many marks are looked at for one that is seen. */
const TRIES = 200;

type ReadingParts = {
  readonly room: Room;
  /** The head of the names, as stored, and the sieve that goes with them. */
  readonly names: string;
  readonly sieve: Sieve;
  /** Those that bear on this page's site. */
  readonly corrections: readonly Correction[];
  readonly demonyms: boolean;
  readonly signal: AbortSignal;
  /** Brings the card's script, undefined where it cannot come. */
  readonly card: () => Promise<CardDoor | undefined>;
  /** The marks may have changed. */
  readonly onMarks: () => void;
};

/** One reading of this document with one set of names, until its signal aborts. */
export type Reading = {
  state(): FrameState;
  /** The entities of which a reader can see at least one mention. */
  entities(): readonly string[];
  /** Where some of its mentions are; undefined until the card's script is there, which can tell. */
  places(): PagePlaces | undefined;
  visit(entity: string, to: VisitTo): boolean;
  /** Reads on where reading had to stop. */
  goOn(): void;
};

/** Begins to read the document. Throws `StoredNamesError` where the head of the names cannot be read. */
export function startReading({ room, names, sieve, corrections, demonyms, signal, card, onMarks }: ReadingParts): Reading {
  // A frame that goes for good: Firefox would keep it, and all of us in it, for what we watch there. Where it has gone by now, this throws.
  addEventListener('pagehide', ({ isTrusted, persisted }) => isTrusted && !persisted && room.end(), { signal });
  const opened = openNames(extension.storage.local, names, sieve);
  const painter = new Painter(
    room,
    () => marks,
    signal,
    () => roots.all(),
  );
  let attendance: Attendance | undefined;
  /** While the card's script is on its way: where the pointer is, and the visit last asked for. */
  let pointer: PointerFollower | undefined;
  let visit: (() => unknown) | undefined;
  let brought = false;
  const bringCard = atBorder(room, async () => {
    if (brought) return;
    brought = true;
    pointer = followPointer();
    const door = await card();
    const point = pointer.stop();
    pointer = undefined;
    if (!door || signal.aborted) return;
    const reading = {
      ...{ marks, signal, shadowRoots: () => roots.all(), repair: () => painter.repair() },
      why: (mark: Mark) => ({ explanation: scanner.explain(mark), quote: quoteOf(mark.run.text, mark.mention), page: pageOf(pageUrl()) }),
    };
    attendance = door.attend(reading, point);
    visit?.();
  });
  const marks = new Marks({
    added(holder, added) {
      painter.added(holder, added);
      bringCard();
    },
    dropped: (holder, dropped) => painter.dropped(holder, dropped),
  });
  const roots = new ShadowRoots((root) => {
    watch(root);
    scanner.sift([{ root }]);
  });
  const onElement = (element: Element) => {
    if (!room.card?.isHost(element)) roots.check(element);
  };
  const scanner = new Scanner({ room, names: opened, corrections, demonyms, marks, signal, onElement, onDone: onMarks });
  const watch = watchChanges({
    ...{ room, marks, scanner, roots, signal },
    onPass: () => {
      painter.repair();
      attendance?.check();
      onMarks();
    },
    onNewDocumentElement: () => {
      pointer?.listen();
      attendance?.listen();
      room.gate?.listen();
    },
  });
  // The walk goes from text to text: no element has been looked at yet.
  roots.sweepLater(room, onElement, signal);

  const allWalks = () => [...walksInView(), ...roots.all().map((root) => ({ root }))];

  watch(document);
  scanner.sift(allWalks());
  return {
    state() {
      const { isDone, stoppedAt } = scanner;
      return { status: isDone ? 'done' : 'reading', counts: countSeen(marks), ...(stoppedAt !== undefined && { stoppedAt }) };
    },
    entities: () => countSeen(marks, 1, TRIES).map(({ entity }) => entity),
    places: () => attendance?.places(),
    visit(entity, to) {
      if (attendance) return attendance.visit(entity, to);
      if (marks.of(entity).size === 0) return false;
      visit = () => attendance?.visit(entity, to);
      return true;
    },
    goOn: () => scanner.goOn(allWalks()),
  };
}
