import type { CardEvent } from '../src/card/model.ts';
import { counted } from '../src/counted.ts';
import type { Translate } from '../src/i18n.ts';
import { Foreign } from './entity-label.tsx';
import { EventShape } from './event-shape.tsx';
import { EventTime } from './event-time.tsx';
import { kindOfEvent, wordCount } from './event-words.ts';

type TimelineCaptionProps = {
  /** All events of the timeline. */
  events: readonly CardEvent[];
  /** Those of the mark under the pointer or with focus. */
  pointed: readonly CardEvent[];
  locale: string;
  t: Translate;
};

/** What a timeline is of, or what its mark tells: the event, its kind and its date. Two lines high, so that no bar moves under the pointer. */
export function TimelineCaption({ events, pointed, locale, t }: TimelineCaptionProps) {
  const [first, ...more] = pointed;
  if (!first) return <p class="caption">{counted(t, 'timeline_events', events.length, wordCount(events.length, locale))}</p>;
  // The mark itself says all this to those who hear it.
  return (
    <p class="caption" aria-hidden="true">
      <span class="what">
        {[first, ...more].map(({ id, label, lang }, i) => (
          <span key={id}>
            {i > 0 && ' · '}
            <bdi lang={lang}>{label}</bdi>
          </span>
        ))}
      </span>
      <span class="how">
        <EventShape kind={first.kind} /> {kindsOf(pointed, t)}
        {' · '}
        <EventTime date={first.date} locale={locale} t={t} />
        {[...new Set(pointed.map(({ by }) => by))].map((by) => by && [' · ', <Foreign key={by.text} {...by} />])}
      </span>
    </p>
  );
}

/** Each kind once. */
function kindsOf(events: readonly CardEvent[], t: Translate): string {
  return [...new Set(events.map(({ kind }) => kindOfEvent(kind, t)))].join(' · ');
}
