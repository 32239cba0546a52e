import { nextMark } from '../../components/roving.ts';
import { firstFrom } from './marks.ts';
import { near } from './near.ts';
import { pieceAt } from './pieces.ts';
import { marks, pieces, STRETCH, stretchesDrawn } from './state.ts';

/** Where the mark starts that a key leads to from the one at a place; undefined for a key that does not lead on. */
export function markBeside(key: string, at: number, dir: 'ltr' | 'rtl'): number | undefined {
  const all = marks.value;
  const next = nextMark(key, firstFrom(all, at), all.length, dir);
  return next === undefined ? undefined : all[next]?.start;
}

/** Brings a place of the text into view, and the focus to the mark there. */
export function focusMark(at: number): void {
  const piece = pieceAt(pieces.value, at);
  const stretch = Math.floor(piece / STRETCH);
  near(stretch).value = true;
  if (stretchesDrawn.value <= stretch) stretchesDrawn.value = stretch + 1;
  // Its marks are drawn by then.
  requestAnimationFrame(() => {
    document.querySelector(`[data-start="${pieces.value[piece]?.start}"]`)?.scrollIntoView({ block: 'nearest' });
    const mark = document.querySelector<HTMLElement>(`[data-at="${at}"]`);
    mark?.focus({ preventScroll: true });
    mark?.scrollIntoView({ block: 'nearest' });
  });
}
