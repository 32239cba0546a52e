import { signal } from '@preact/signals';
import type { BarParts } from '../../components/timeline-bar.tsx';
import { LEAST_WIDTH, type Timeline, type TimelineMark } from '../../src/card/timeline.ts';
import { momentAt, placeDay } from '../../src/card/timeline-axis.ts';
import { readEdtf } from '../../src/time/edtf.ts';
import { type Moved, shiftEdtf, stepDays } from '../../src/time/shift.ts';
import { t } from '../translate.ts';
import { edit } from './actions.ts';
import { chosenEvent, draft } from './state.ts';

/** The event whose bar is being dragged, and the date that it would get. */
export const shifting = signal<{ readonly event: string; readonly edtf: string } | undefined>(undefined);

/** The id of what says how bars are moved. */
export const HINT = 'bars-move';

/** A bar that is taken hold of: where, and what of it. */
type Held = { readonly event: string; readonly edtf: string; readonly moved: Moved; readonly fromX: number; readonly plot: DOMRect };

/** So near to an end, in CSS pixels, that alone is taken hold of. */
const END_PX = 7;
/** A pointer that goes less far presses and does not drag. */
const SLIP_PX = 4;

const isRtl = t('app_dir') === 'rtl';
let held: Held | undefined;
let dragged = false;

/** Lets a bar be dragged, or moved by Shift and an arrow key, to another date: the bar of one event, or of the chosen among several. */
export function shiftParts({ axis }: Timeline, { events }: TimelineMark): BarParts | undefined {
  const event = events.length === 1 ? events[0] : events.find((id) => id === chosenEvent.value);
  const edtf = draft.value?.report.events.find(({ id }) => id === event)?.date.edtf;
  if (event === undefined || edtf === undefined) return undefined;
  return {
    'aria-describedby': HINT,
    'aria-keyshortcuts': 'Shift+ArrowLeft Shift+ArrowRight',
    onPointerDown(press) {
      dragged = false;
      const bar = press.currentTarget;
      const plot = bar.closest('.plot')?.getBoundingClientRect();
      if (press.button !== 0 || !press.isPrimary || !plot) return;
      held = { event, edtf, moved: partAt(press.clientX, bar.getBoundingClientRect(), edtf), fromX: press.clientX, plot };
      bar.setPointerCapture(press.pointerId);
    },
    onPointerMove({ clientX }) {
      if (!held || (!dragged && Math.abs(clientX - held.fromX) < SLIP_PX)) return;
      dragged = true;
      const to = shiftEdtf(held.edtf, held.moved, stepsTo(axis, held, clientX));
      if (to !== undefined) shifting.value = { event, edtf: to };
    },
    onPointerUp() {
      const to = shifting.value?.edtf;
      if (to !== undefined && to !== edtf) edit({ do: 'set-event', event, to: { date: to } });
    },
    onLostPointerCapture() {
      held = undefined;
      shifting.value = undefined;
    },
    onClickCapture(click) {
      // A drag is no press.
      if (dragged && click.detail > 0) click.stopPropagation();
      dragged = false;
    },
    onKeyDown(press) {
      if (!press.shiftKey || press.ctrlKey || press.altKey || press.metaKey || !/^Arrow(Left|Right)$/.test(press.key)) return;
      press.preventDefault();
      press.stopPropagation();
      const to = shiftEdtf(edtf, 'whole', (press.key === 'ArrowRight') === isRtl ? -1 : 1);
      if (to !== undefined) edit({ do: 'set-event', event, to: { date: to } });
    },
  };
}

/** What of a bar is taken hold of: near an end that end, where it can move and the bar is wide enough to tell. */
function partAt(x: number, { left, right, width }: DOMRect, edtf: string): Moved {
  const near = width < 4 * END_PX ? undefined : x - left < END_PX ? 'left' : right - x < END_PX ? 'right' : undefined;
  const end = near && ((near === 'left') === isRtl ? 'end' : 'start');
  return end && stepDays(edtf, end) !== undefined ? end : 'whole';
}

function stepsTo(axis: Timeline['axis'], { edtf, moved, fromX, plot }: Held, x: number): number {
  const placeOf = (at: number) => (isRtl ? plot.right - at : at - plot.left) / plot.width;
  const days = momentAt(axis, placeOf(x)) - momentAt(axis, placeOf(fromX));
  return Math.round(days / (stepDays(edtf, moved) ?? Infinity));
}

/** The timeline with the bar that is being dragged where it would be. */
export function shifted(timeline: Timeline): Timeline {
  const now = shifting.value;
  if (!now) return timeline;
  const { start, end } = readEdtf(now.edtf);
  const from = start ? placeDay(timeline.axis, start.first) : 0;
  const to = end ? placeDay(timeline.axis, end.last + 1) : 1;
  const at = { start: Math.min(from, 1 - LEAST_WIDTH), end: Math.max(to, from + LEAST_WIDTH) };
  return { ...timeline, marks: timeline.marks.map((mark) => (mark.events.includes(now.event) ? { ...mark, ...at } : mark)) };
}
