/** Brought into a frame once it has a mention: watches the pointer and shows cards for the detector. Wiring only. */
import type { Patience } from '../src/card/delays.ts';
import type { Point } from '../src/card/state.ts';
import { atBorder } from './border.ts';
import { type Cards, createCards } from './cards.ts';
import { followSettings } from './follow-settings.ts';
import { coveredMarkAt, isOn, markAt } from './hit-test.ts';
import { Hover } from './hover.ts';
import type { Mark } from './marks.ts';
import { placesOf } from './page-places.ts';
import { type Pointing, watchPointer } from './pointing.ts';
import { type Attendance, type AttendedReading, enterRoom, type Room } from './room.ts';
import { Tour } from './tour.ts';
import { scrollToMark, Visits } from './visit.ts';

/** The tour of the page that is read now: `go` goes to one of its mentions, false for none. */
type Touring = { readonly tour: Tour; go(target: Mark | undefined): boolean };

let touring: Touring | undefined;

/** This script may be asked to go on before the reading that wanted it has been told that it is there. */
let onAttended = () => {};
const attended = new Promise<void>((resolve) => {
  onAttended = resolve;
});

type Desk = { readonly room: Room; readonly cards: Cards; readonly patience: () => Patience };

function attend({ room, cards, patience }: Desk, { marks, signal, shadowRoots, repair, why }: AttendedReading, point?: Point): Attendance {
  const tour = new Tour(marks);
  let pointing: Pointing | undefined;
  const hover = new Hover({
    ...{ room, signal, marks, cards, why, patience },
    catchUp: () => pointing?.catchUp(),
    onShow: (mark) => tour.arrive(mark),
  });
  const visits = new Visits(marks);
  pointing = watchPointer({
    ...{ room, signal, isOn, isCard: cards.isHost, isKept: cards.isKept, ...(point && { from: point }) },
    markAt: (point) => {
      repair();
      return markAt(marks, point, shadowRoots());
    },
    coveredMarkAt: (point) => coveredMarkAt(marks, point, shadowRoots()),
    isOnWay: (point) => hover.isOnWay(point),
    onEvent: (event) => hover.handle(event),
  });
  /** Where the reader was last sent. */
  let bound: Mark | undefined;
  const go = (target: Mark | undefined) => {
    if (!target) return false;
    bound = target;
    hover.handle({ type: 'close' });
    const open = atBorder(room, async () => {
      await scrollToMark(target);
      // Who goes on meanwhile does not want this one any more.
      if (!signal.aborted && bound === target && marks.has(target)) hover.handle({ type: 'press', target }, true);
    });
    open();
    return true;
  };
  const mine: Touring = { tour, go };
  touring = mine;
  onAttended();
  signal.addEventListener('abort', () => {
    if (touring === mine) touring = undefined;
  });
  return {
    listen: pointing.listen,
    check: () => hover.check(),
    places: () => placesOf(marks),
    visit: (entity, to) => go(visits.step(entity, to)),
  };
}

const room = enterRoom();
if (!room.card) {
  const settings = followSettings(room);
  const cards = createCards(room, settings);
  const patience = () => settings.now().patience;
  room.card = {
    shown: cards,
    isHost: cards.isHost,
    close: (which) => cards.close(which),
    closeAll: cards.closeAll,
    pin: () => cards.pin(),
    say: cards.say,
    attend: (reading, point) => attend({ room, cards, patience }, reading, point),
    async tourOn(step, start) {
      await attended;
      return touring?.go(touring.tour.next(step, start)) ?? false;
    },
    visitedAt: () => touring?.tour.visitedAt ?? 0,
  };
}
