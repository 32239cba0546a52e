import type { ButtonHTMLAttributes } from 'preact';
import type { CardEvent } from '../src/card/model.ts';
import type { TimelineMark } from '../src/card/timeline.ts';
import type { Translate } from '../src/i18n.ts';
import { Foreign } from './entity-label.tsx';
import { EventTime } from './event-time.tsx';
import { kindOfEvent } from './event-words.ts';
import { useTrusted } from './on-trusted.ts';
import { percent } from './percent.ts';

type TimelineBarProps = {
  mark: TimelineMark;
  /** The mark's events, at least one. */
  events: readonly CardEvent[];
  /** Distance from the top of the plot, a CSS length. */
  top: string;
  lit: boolean;
  chosen: string | undefined;
  tabIndex: 0 | -1;
  locale: string;
  t: Translate;
  onChoose(event: string): void;
  onPoint(over: 'pointer' | 'focus' | false): void;
  parts?: BarParts | undefined;
};

/** What a place where bars do more adds to one: attributes and listeners of the button. */
export type BarParts = ButtonHTMLAttributes;

/** One bar: as wide as its date is vague, hatched where approximate, dashed where planned, with an arrow where it has no end. */
export function TimelineBar({ mark, events, top, lit, chosen, tabIndex, locale, t, onChoose, onPoint, parts }: TimelineBarProps) {
  const trusted = useTrusted();
  const at = events.findIndex(({ id }) => id === chosen);
  // A bar of several events: each press goes on to the next.
  const next = events[(at + 1) % events.length];
  return (
    <li>
      <button
        type="button"
        class={classOf(mark, lit)}
        style={{ insetInlineStart: percent(mark.start), inlineSize: percent(mark.end - mark.start), insetBlockStart: top }}
        tabIndex={tabIndex}
        aria-pressed={at !== -1}
        onClick={trusted(() => next && onChoose(next.id))}
        onPointerEnter={trusted(() => onPoint('pointer'))}
        onPointerLeave={trusted(() => onPoint(false))}
        onFocus={trusted(() => onPoint('focus'))}
        onBlur={trusted(() => onPoint(false))}
        {...parts}
      >
        {events.map((event) => (
          <span key={event.id} class="unseen">
            <bdi lang={event.lang}>{event.label}</bdi>, {kindOfEvent(event.kind, t)}, <EventTime date={event.date} locale={locale} t={t} />
            {event.by && [', ', <Foreign key={event.id} {...event.by} />]}.{' '}
          </span>
        ))}
        {mark.openStart && <Arrowhead side="start" />}
        {mark.openEnd && <Arrowhead side="end" />}
      </button>
    </li>
  );
}

function classOf({ approximate, planned, state, openStart, openEnd }: TimelineMark, lit: boolean): string {
  const flags = { lit, approximate, planned, state, 'open-start': openStart, 'open-end': openEnd };
  return ['bar', ...Object.entries(flags).flatMap(([name, on]) => (on ? [name] : []))].join(' ');
}

function Arrowhead({ side }: { side: 'start' | 'end' }) {
  return (
    <svg class={`arrow ${side}`} viewBox="0 0 6 10" preserveAspectRatio="none" aria-hidden="true">
      <path d="M6 0 0 5l6 5z" fill="currentColor" />
    </svg>
  );
}
