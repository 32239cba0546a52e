import { computed } from '@preact/signals';
import { eventOf } from '../../src/card/model.ts';
import { timelineOf } from '../../src/card/timeline.ts';
import { dayAt } from '../../src/time/day.ts';
import { t } from '../translate.ts';
import { datesLocale, draft } from './state.ts';

const words = { report: t('timeline_report'), today: t('timeline_today') };

// Each follows only what it is made of: what else is edited leaves the line of time as it is.
const events = computed(() => draft.value?.report.events ?? []);
const leftOut = computed(() => draft.value?.left.events ?? []);
const date = computed(() => draft.value?.report.source.date.edtf ?? '');

/** The events that stand, laid out on a line of time; undefined where there are none. */
export const told = computed(() => {
  const out = new Set(leftOut.value);
  const standing = events.value.filter(({ id }) => !out.has(id));
  const timeline = timelineOf(standing, date.value, datesLocale.value, { today: dayAt(new Date()), words });
  const report = draft.peek()?.report;
  if (!timeline || !report) return undefined;
  const order = new Map(timeline.marks.flatMap(({ events }) => events).map((id, i) => [id, i]));
  const inOrder = standing.toSorted((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));
  return { timeline, standing, events: inOrder.map((event) => eventOf(report, event)) };
});
