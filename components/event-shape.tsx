import type { JSX } from 'preact';
import type { EventKind } from '../src/model.ts';

const RING = { cx: '6', cy: '6', r: '4.25', fill: 'none', stroke: 'currentColor', 'stroke-width': '1.5' };

/** Drawn anew each time: an element that is kept keeps all of the card that it was last drawn in. */
const SHAPES: Readonly<Record<EventKind, () => JSX.Element>> = {
  // A full dot: it happened.
  occurred: () => <circle cx="6" cy="6" r="4.5" fill="currentColor" />,
  // A broken ring: not there yet.
  planned: () => <circle {...RING} stroke-dasharray="2.6 1.9" />,
  // Half a dot: one side of it.
  claimed: () => (
    <>
      <circle {...RING} />
      <path d="M6 1.75a4.25 4.25 0 0 0 0 8.5z" fill="currentColor" />
    </>
  ),
  // Struck through.
  denied: () => (
    <>
      <circle {...RING} />
      <path d="m3 9 6-6" stroke="currentColor" stroke-width="1.5" />
    </>
  ),
  // A bar: it lasts.
  state: () => <rect x="1" y="3.5" width="10" height="5" rx="1.5" fill="currentColor" />,
};

/** The sign of an event's kind; the word stands beside it. */
export function EventShape({ kind }: { kind: EventKind }) {
  return (
    <svg class="event-shape" viewBox="0 0 12 12" aria-hidden="true">
      {SHAPES[kind]()}
    </svg>
  );
}
