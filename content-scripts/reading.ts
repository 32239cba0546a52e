import { compileSliced } from '../src/match/compile.ts';
import type { FrameState } from '../src/messages.ts';
import { decodeNames } from '../src/report/names.ts';
import { atBorder } from './border.ts';
import { countSeen, markAt } from './hit-test.ts';
import { Hover } from './hover.ts';
import { Marks } from './marks.ts';
import { watchChanges } from './observer.ts';
import { Painter } from './painter.ts';
import { watchPointer } from './pointing.ts';
import type { CardDoor, Room } from './room.ts';
import { Scanner } from './scanner.ts';
import { ShadowRoots } from './shadow-roots.ts';
import { runInSlices } from './slices.ts';
import { stretchesInView, stretchOf } from './stretch.ts';
import { scrollToMark, Visits } from './visit.ts';

/** Custom elements may get their shadow roots after we have read them: they are looked at again after these times, in ms. */
const RECHECKS_MS = [500, 2000, 6000];

export type ReadingParts = {
  readonly room: Room;
  /** The encoded names. */
  readonly names: string;
  readonly demonyms: boolean;
  readonly signal: AbortSignal;
  readonly card: () => Promise<CardDoor | undefined>;
  /** The marks may have changed. */
  readonly onMarks: () => void;
};

/** One reading of this document with one set of names, until its signal aborts. */
export type Reading = {
  state(): FrameState;
  visit(entity: string, step: 1 | -1): boolean;
};

/** Begins to read the document. Rejects where the names cannot be read, or when aborted. */
export async function startReading({ room, names, demonyms, signal, card, onMarks }: ReadingParts): Promise<Reading> {
  const matcher = await runInSlices(compileSliced(decodeNames(names)), signal);
  signal.throwIfAborted();
  const painter = new Painter(room, signal);
  const marks = new Marks(painter);
  const roots = new ShadowRoots((root) => {
    watch(root);
    const stretch = stretchOf(root);
    if (stretch) scanner.readLater([stretch]);
  });
  const isCard = (target: EventTarget | null) => room.card?.isHost(target) ?? false;
  const onElement = (element: Element) => {
    if (!isCard(element)) roots.check(element);
  };
  const scanner = new Scanner({ room, matcher, demonyms, marks, signal, onElement, onDone: onMarks });
  const hover = new Hover({ room, signal, marks, card });
  const visits = new Visits(marks);
  const watch = watchChanges({
    ...{ room, marks, scanner, roots, signal },
    onPass: () => {
      painter.repair();
      hover.check();
      onMarks();
    },
    onNewDocumentElement: () => {
      listen();
      room.gate?.listen();
    },
  });
  const listen = watchPointer({
    ...{ room, signal, isCard },
    markAt: (point) => {
      painter.repair();
      return markAt(marks, point, roots.all());
    },
    onEvent: (event) => hover.handle(event),
  });
  const recheck = atBorder(room, () => roots.recheck());
  const timers = RECHECKS_MS.map((delay) => setTimeout(recheck, delay));
  signal.addEventListener('abort', () => timers.forEach(clearTimeout));

  watch(document);
  scanner.readLater(stretchesInView());
  return {
    state() {
      const { isDone, stoppedAt } = scanner;
      return { status: isDone ? 'done' : 'reading', counts: countSeen(marks), ...(stoppedAt !== undefined && { stoppedAt }) };
    },
    visit(entity, step) {
      const target = visits.step(entity, step);
      if (!target) return false;
      hover.handle({ type: 'close' });
      const open = atBorder(room, async () => {
        await scrollToMark(target);
        if (!signal.aborted && marks.has(target)) hover.handle({ type: 'press', target }, true);
      });
      open();
      return true;
    },
  };
}
