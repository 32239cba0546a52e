import { nextMark } from '../../components/roving.ts';
import { firstFrom } from './marks.ts';
import { near } from './near-pieces.ts';
import { pieceAt } from './pieces.ts';
import { marks, pieces } from './state.ts';

/** Where the mark starts that a key leads to from the one at a place; undefined for a key that does not lead on. */
export function markBeside(key: string, at: number, dir: 'ltr' | 'rtl'): number | undefined {
  const all = marks.value;
  const next = nextMark(key, firstFrom(all, at), all.length, dir);
  return next === undefined ? undefined : all[next]?.start;
}

/** Brings a place of the text into view, and the focus to the mark there. */
export function focusMark(at: number): void {
  const index = pieceAt(pieces.value, at);
  near(index).value = true;
  document.querySelector(`[data-piece="${index}"]`)?.scrollIntoView({ block: 'nearest' });
  // Its marks are drawn by then.
  requestAnimationFrame(() => {
    const mark = document.querySelector<HTMLElement>(`[data-at="${at}"]`);
    mark?.focus({ preventScroll: true });
    mark?.scrollIntoView({ block: 'nearest' });
  });
}
