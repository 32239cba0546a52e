/**
 * How patient the card is. All in milliseconds unless the name says otherwise.
 */

/** Rest on a mention before its card opens: long enough that a pointer on its way elsewhere never opens one. */
export const DWELL_MS = 300;

/** Rest on another mention while a card is open: shorter, since the reader is plainly reading cards by now. */
export const SWITCH_MS = 200;

/** Rest on another mention between the open card and its own: longer, since the pointer is most likely on its way there. */
export const SWITCH_ON_WAY_MS = 600;

/** How a reader may choose to be waited for, and by what that multiplies the rests above. */
export const PATIENCE = { quick: 0.5, normal: 1, slow: 2.5 } as const;

/** How long a rest opens a card, as the reader has chosen. */
export type Patience = keyof typeof PATIENCE;

/** The choices, from the shortest wait to the longest. */
export const patiences: readonly Patience[] = ['quick', 'normal', 'slow'];

/** From leaving both mention and card to closing: time to cross the gap between them, or to come back after a slip. */
export const LINGER_MS = 350;

/** From the last move on the way between mention and card to closing: who is on this way and stops to think is not leaving yet. */
export const LINGER_ON_WAY_MS = 1500;

/** A pointer that travels further than this within one dwell is passing, not resting; a trembling hand stays within it. */
export const REST_RADIUS_PX = 20;

/** After scrolling stops, before text that has moved under the pointer counts as pointed at. */
export const SCROLL_SETTLE_MS = 150;

/** After a key in the page: a reader who types does not point, even where the pointer stands on a mention or is nudged. */
export const TYPING_SETTLE_MS = 700;

/** After a selection has changed: who selects text looks at where it ends, not at what lies under the pointer. */
export const SELECTION_SETTLE_MS = 400;

/** Rest before mentions covered by something see-through are looked for: that takes longer than a look at the text on top. */
export const COVERED_REST_MS = 80;
