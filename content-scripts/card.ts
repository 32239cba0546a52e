/** Brought into a frame once it has a mention: watches the pointer and shows cards for the detector. Wiring only. */
import type { Point } from '../src/card/state.ts';
import { atBorder } from './border.ts';
import { markAt } from './hit-test.ts';
import { Hover } from './hover.ts';
import { placesOf } from './page-places.ts';
import { watchPointer } from './pointing.ts';
import { type Attendance, type AttendedReading, enterRoom, type Room } from './room.ts';
import { createCard, type ShownCard } from './shown-card.ts';
import { scrollToMark, Visits } from './visit.ts';

function attend(room: Room, card: ShownCard, { marks, signal, shadowRoots, repair, why }: AttendedReading, point?: Point): Attendance {
  const hover = new Hover({ room, signal, marks, card, why });
  const visits = new Visits(marks);
  const listen = watchPointer({
    ...{ room, signal, isCard: card.isHost, ...(point && { from: point }) },
    markAt: (point) => {
      repair();
      return markAt(marks, point, shadowRoots());
    },
    onEvent: (event) => hover.handle(event),
  });
  return {
    listen,
    check: () => hover.check(),
    places: () => placesOf(marks),
    visit(entity, to) {
      const target = visits.step(entity, to);
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

const room = enterRoom();
if (!room.card) {
  const card = createCard(room);
  room.card = { isHost: card.isHost, close: card.close, attend: (reading, point) => attend(room, card, reading, point) };
}
