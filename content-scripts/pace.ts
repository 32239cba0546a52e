/** Following changes may take this share of the time for long, */
const SHARE = 0.03;
/** and has this much in hand, in ms, as a page that changes once in a while is to be followed at once. */
const IN_HAND_MS = 30;
/** Where more was taken, changes are gathered for so long, in ms; */
const WAIT_MS = 250;
/** and where it was twice as much, for so long. */
const LONG_WAIT_MS = 1000;

/** Keeps what following a page costs within bounds: told of what was spent, says how long to wait. All times in ms. */
export type Pace = { spend(ms: number, now: number): void; wait(now: number): number };

/** Begins with nothing spent. */
export function createPace(): Pace {
  let debt = 0;
  let counted = 0;
  const settle = (now: number) => {
    debt = Math.max(0, debt - (now - counted) * SHARE);
    counted = now;
  };
  return {
    spend(ms, now) {
      settle(now);
      debt += ms;
    },
    wait(now) {
      settle(now);
      if (debt <= IN_HAND_MS) return 0;
      return debt <= 2 * IN_HAND_MS ? WAIT_MS : LONG_WAIT_MS;
    },
  };
}
