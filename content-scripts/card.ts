/** Brought into a frame once it has a mention: watches the pointer and shows cards for the detector. Wiring only. */
import type { Patience } from '../src/card/delays.ts';
import type { Point } from '../src/card/state.ts';
import { atBorder } from './border.ts';
import { coveredMarkAt, isOn, markAt } from './hit-test.ts';
import { Hover } from './hover.ts';
import { followPatience } from './patience.ts';
import { type Pointing, watchPointer } from './pointing.ts';
import { type Attendance, type AttendedReading, enterRoom, type Room } from './room.ts';
import { createCard, type ShownCard } from './shown-card.ts';
import { scrollToMark, Visits } from './visit.ts';

type Desk = { readonly room: Room; readonly card: ShownCard; readonly patience: () => Patience };

function attend({ room, card, patience }: Desk, { marks, signal, shadowRoots, repair, why }: AttendedReading, point?: Point): Attendance {
  let pointing: Pointing | undefined;
  const hover = new Hover({ room, signal, marks, card, why, patience, catchUp: () => pointing?.catchUp() });
  const visits = new Visits(marks);
  pointing = watchPointer({
    ...{ room, signal, isOn, isCard: card.isHost, ...(point && { from: point }) },
    markAt: (point) => {
      repair();
      return markAt(marks, point, shadowRoots());
    },
    coveredMarkAt: (point) => coveredMarkAt(marks, point, shadowRoots()),
    isOnWay: (point) => hover.isOnWay(point),
    onEvent: (event) => hover.handle(event),
  });
  return {
    listen: pointing.listen,
    check: () => hover.check(),
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

const room = enterRoom();
if (!room.card) {
  const card = createCard(room);
  const patience = followPatience(room);
  room.card = { isHost: card.isHost, close: card.close, attend: (reading, point) => attend({ room, card, patience }, reading, point) };
}
