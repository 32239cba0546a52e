import { useRef, useState } from 'preact/hooks';
import type { CardEvent } from '../src/card/model.ts';
import type { Timeline } from '../src/card/timeline.ts';
import type { Translate } from '../src/i18n.ts';
import { useTrusted } from './on-trusted.ts';
import { nextMark } from './roving.ts';
import { TimelineBar } from './timeline-bar.tsx';

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
  /** Ids of the events of the mark under the pointer or with focus; none where there is no such mark. */
  onPoint(events: readonly string[]): void;
};

/** The bars, an ordered list in the order of time: one stop of the Tab key, arrows move along. */
export function TimelinePlot({ timeline, events, lit, chosen, locale, dir, t, onChoose, onPoint }: TimelinePlotProps) {
  const list = useRef<HTMLOListElement>(null);
  const [current, setCurrent] = useState(0);
  const trusted = useTrusted();
  const move = trusted((event: KeyboardEvent) => {
    const next = nextMark(event.key, current, timeline.marks.length, dir);
    if (next === undefined) return;
    event.preventDefault();
    setCurrent(next);
    list.current?.querySelectorAll('button')[next]?.focus();
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
          tabIndex={i === Math.min(current, timeline.marks.length - 1) ? 0 : -1}
          locale={locale}
          t={t}
          onChoose={onChoose}
          onPoint={(over) => {
            onPoint(over ? mark.events : []);
            if (over === 'focus') setCurrent(i);
          }}
        />
      ))}
    </ol>
  );
}

/** Height of a lane in the plot's letters. */
const LANE = 1.25;
