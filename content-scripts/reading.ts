import { type Correction, pageOf } from '../src/corrections.ts';
import { compileSliced } from '../src/match/compile.ts';
import { withAlways } from '../src/match/corrected.ts';
import type { FrameState } from '../src/messages.ts';
import { decodeNamesSliced } from '../src/report/decode-names.ts';
import { quoteOf } from '../src/text/quote.ts';
import { atBorder } from './border.ts';
import { followPointer } from './follow-pointer.ts';
import { type Mark, Marks } from './marks.ts';
import { watchChanges } from './observer.ts';
import { pageUrl } from './page-url.ts';
import { Painter } from './painter.ts';
import type { Attendance, CardDoor, Room } from './room.ts';
import { Scanner } from './scanner.ts';
import { countSeen } from './seen.ts';
import { ShadowRoots } from './shadow-roots.ts';
import { runInSlices } from './slices.ts';
import { stretchesInView, stretchOf } from './stretch.ts';

/** For the badge, of each entity so many marks are looked at for one that is seen. */
const TRIES = 200;

export type ReadingParts = {
  readonly room: Room;
  /** The encoded names. */
  readonly names: string;
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
  visit(entity: string, step: 1 | -1): boolean;
  /** Reads on where reading had to stop. */
  goOn(): void;
};

/** Begins to read the document. Rejects where the names cannot be read, or when aborted. */
export async function startReading({ room, names, corrections, demonyms, signal, card, onMarks }: ReadingParts): Promise<Reading> {
  const table = await runInSlices(decodeNamesSliced(names), signal);
  const matcher = await runInSlices(compileSliced(withAlways(table, corrections)), signal);
  signal.throwIfAborted();
  const painter = new Painter(room, () => marks, signal);
  let attendance: Attendance | undefined;
  let brought = false;
  const bringCard = atBorder(room, async () => {
    if (brought) return;
    brought = true;
    const pointer = followPointer();
    const door = await card();
    const point = pointer.stop();
    if (!door || signal.aborted) return;
    const reading = {
      ...{ marks, signal, shadowRoots: () => roots.all(), repair: () => painter.repair() },
      why: (mark: Mark) => ({ explanation: scanner.explain(mark), quote: quoteOf(mark.run.text, mark.mention), page: pageOf(pageUrl()) }),
    };
    attendance = door.attend(reading, point);
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
    const stretch = stretchOf(root);
    if (stretch) scanner.readLater([stretch]);
  });
  const onElement = (element: Element) => {
    if (!room.card?.isHost(element)) roots.check(element);
  };
  const scanner = new Scanner({ room, matcher, corrections, demonyms, marks, signal, onElement, onDone: onMarks });
  const watch = watchChanges({
    ...{ room, marks, scanner, roots, signal },
    onPass: () => {
      painter.repair();
      attendance?.check();
      onMarks();
    },
    onNewDocumentElement: () => {
      attendance?.listen();
      room.gate?.listen();
    },
  });
  roots.sweepLater(room, onElement, signal);

  const allStretches = () => [...stretchesInView(), ...roots.all().flatMap((root) => stretchOf(root) ?? [])];

  watch(document);
  scanner.readLater(allStretches());
  return {
    state() {
      const { isDone, stoppedAt } = scanner;
      return { status: isDone ? 'done' : 'reading', counts: countSeen(marks), ...(stoppedAt !== undefined && { stoppedAt }) };
    },
    entities: () => countSeen(marks, 1, TRIES).map(({ entity }) => entity),
    visit: (entity, step) => attendance?.visit(entity, step) ?? false,
    goOn: () => scanner.goOn(allStretches()),
  };
}
