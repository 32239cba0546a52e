import type { CardExcerpt, Segment } from '../src/card/model.ts';
import type { Translate } from '../src/i18n.ts';
import { EntityLink } from './entity-link.tsx';
import { EventLine } from './event-line.tsx';
import { useTrusted } from './on-trusted.ts';

type ExcerptProps = {
  excerpt: CardExcerpt;
  /** The report's language. */
  lang: string;
  locale: string;
  t: Translate;
  /** The event chosen on the timeline: an excerpt that tells of it stands out. */
  chosen: string | undefined;
  /** It tells of what is pointed at on the timeline. */
  lit?: boolean;
  onEntity(id: string): void;
  /** The pointer is over this excerpt, or has left it. */
  onPoint(over: boolean): void;
};

/** Second glance: one sentence of the report, in its own words, and beneath it what kind of statement it is and when. */
export function Excerpt({ excerpt, lang, locale, t, chosen, lit = false, onEntity, onPoint }: ExcerptProps) {
  const trusted = useTrusted();
  const isChosen = chosen !== undefined && excerpt.events.some(({ id }) => id === chosen);
  return (
    <figure
      class={`excerpt${isChosen ? ' chosen' : ''}${lit ? ' lit' : ''}`}
      onPointerEnter={trusted(() => onPoint(true))}
      onPointerLeave={trusted(() => onPoint(false))}
    >
      <blockquote lang={lang} dir="auto">
        {excerpt.segments.map((segment, i) => (
          <Words key={i} segment={segment} onEntity={onEntity} />
        ))}
      </blockquote>
      <figcaption>
        {excerpt.indirect && <p class="note">{t('card_indirect')}</p>}
        {excerpt.events.length > 0 && (
          <ul class="events">
            {excerpt.events.map((event) => (
              <EventLine key={event.id} event={event} lang={lang} locale={locale} t={t} named={excerpt.events.length > 1} />
            ))}
          </ul>
        )}
      </figcaption>
    </figure>
  );
}

function Words({ segment, onEntity }: { segment: Segment; onEntity(id: string): void }) {
  switch (segment.role) {
    case 'emphasis':
      return <strong>{segment.text}</strong>;
    case 'other':
      return (
        <EntityLink id={segment.entity} onEntity={onEntity}>
          {segment.text}
        </EntityLink>
      );
    case 'time':
      return <em>{segment.text}</em>;
    case 'plain':
      return <>{segment.text}</>;
  }
}
