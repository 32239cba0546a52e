/** Comes with the card into frames, and into the page's own document once a frame is too small for its card. Wiring only. */
import { cardOfFrame } from './frame-card.ts';
import { enterRoom } from './room.ts';
import { cardForFrames } from './top-card.ts';

const room = enterRoom();
const { card } = room;
if (card && !card.between) {
  card.between = true;
  const go = window === top ? cardForFrames : cardOfFrame;
  Object.assign(card.shown, go(room, { ...card.shown }));
}
