import { useRef, useState } from 'preact/hooks';
import type { CardEvent } from '../src/card/model.ts';
import type { Timeline, TimelineMark } from '../src/card/timeline.ts';
import type { Translate } from '../src/i18n.ts';
import { useTrusted } from './on-trusted.ts';
import { nextMark } from './roving.ts';
import { type BarParts, TimelineBar } from './timeline-bar.tsx';

/** The timeline's marks and whom they tell. */
export type TimelinePlotProps = {
  timeline: Timeline;
  /** The events of the marks, in the order of time. */
  events: readonly CardEvent[];
  /** Ids of the events that stand out. */
  lit: readonly string[];
  chosen: string | undefined;
  locale: string;
  dir: 'ltr' | 'rtl';
  t: Translate;
  onChoose(event: string): void;
  /** A key moved the focus to the mark of this event. */
  onMove?: ((event: string) => void) | undefined;
  /** Ids of the events of the mark under the pointer or with focus; none where there is no such mark. */
  onPoint(events: readonly string[]): void;
  barParts?: ((mark: TimelineMark) => BarParts | undefined) | undefined;
};

/** The bars, an ordered list in the order of time: one stop of the Tab key, arrows move along. */
export function TimelinePlot({ timeline, events, lit, chosen, locale, dir, t, onChoose, onMove, onPoint, barParts }: TimelinePlotProps) {
  const list = useRef<HTMLOListElement>(null);
  const [moved, setMoved] = useState<number>();
  // Until a key or a press says otherwise, the Tab key leads to what the sentence tells.
  const telling = timeline.marks.findIndex(({ events }) => events.some((id) => lit.includes(id)));
  const current = Math.min(moved ?? Math.max(0, telling), timeline.marks.length - 1);
  const trusted = useTrusted();
  const move = trusted((event: KeyboardEvent) => {
    const bars = [...(list.current?.querySelectorAll('button') ?? [])];
    const at = bars.indexOf(event.target as HTMLButtonElement);
    const next = at === -1 ? undefined : nextMark(event.key, at, bars.length, dir);
    if (next === undefined) return;
    event.preventDefault();
    bars[next]?.focus();
    const [first] = timeline.marks[next]?.events ?? [];
    if (first !== undefined) onMove?.(first);
  });
  return (
    <ol class="plot" ref={list} style={{ blockSize: `${timeline.lanes * LANE}em` }} onKeyDown={move}>
      {timeline.marks.map((mark, i) => (
        <TimelineBar
          key={mark.events[0]}
          mark={mark}
          top={`${mark.lane * LANE}em`}
          events={events.filter(({ id }) => mark.events.includes(id))}
          lit={mark.events.some((id) => lit.includes(id))}
          chosen={chosen}
          tabIndex={i === current ? 0 : -1}
          locale={locale}
          t={t}
          onChoose={onChoose}
          parts={barParts?.(mark)}
          onPoint={(over) => {
            onPoint(over ? mark.events : []);
            if (over === 'focus') setMoved(i);
          }}
        />
      ))}
    </ol>
  );
}

/** Height of a lane in the plot's letters. */
const LANE = 1.25;
