/**
 * How patient the card is. All in milliseconds unless the name says otherwise.
 */

/** Rest on a mention before its card opens: long enough that a pointer on its way elsewhere never opens one. */
export const DWELL_MS = 300;

/** Rest on another mention while a card is open: shorter, since the reader is plainly reading cards by now. */
export const SWITCH_MS = 200;

/** From leaving both mention and card to closing: time to cross the gap between them, or to come back after a slip. */
export const LINGER_MS = 350;

/** A pointer that travels further than this within one dwell is passing, not resting; a trembling hand stays within it. */
export const REST_RADIUS_PX = 20;

/** After scrolling stops, before text that has moved under the pointer counts as pointed at. */
export const SCROLL_SETTLE_MS = 150;
