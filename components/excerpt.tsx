import { useId, useState } from 'preact/hooks';
import type { CardExcerpt, Segment } from '../src/card/model.ts';
import type { Translate } from '../src/i18n.ts';
import { EntityLink } from './entity-link.tsx';
import { EventLine } from './event-line.tsx';
import { type Copy, ExcerptTools } from './excerpt-tools.tsx';
import { IconButton } from './icon-button.tsx';
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
  /** Given where copying is. */
  copy?: Copy | undefined;
  /** Opens the library at this sentence. */
  onOpen?: (() => void) | undefined;
};

/** Second glance: one sentence of the report, in its own words, and beneath it what kind of statement it is and when. */
export function Excerpt({ excerpt, lang, locale, t, chosen, lit = false, onEntity, onPoint, copy, onOpen }: ExcerptProps) {
  const trusted = useTrusted();
  const id = useId();
  const [open, setOpen] = useState(false);
  const isChosen = chosen !== undefined && excerpt.events.some(({ id }) => id === chosen);
  return (
    <figure
      class={`excerpt${isChosen ? ' chosen' : ''}${lit ? ' lit' : ''}`}
      onPointerEnter={trusted(() => onPoint(true))}
      onPointerLeave={trusted(() => onPoint(false))}
    >
      <div id={id}>
        {open && <Beside text={excerpt.before} lang={lang} />}
        <blockquote lang={lang} dir="auto">
          {excerpt.segments.map((segment, i) => (
            <Words key={i} segment={segment} onEntity={onEntity} />
          ))}
        </blockquote>
        {open && <Beside text={excerpt.after} lang={lang} />}
      </div>
      <figcaption>
        {excerpt.indirect && <p class="note">{t('card_indirect')}</p>}
        {excerpt.events.length > 0 && (
          <ul class="events">
            {excerpt.events.map((event) => (
              <EventLine key={event.id} event={event} lang={lang} locale={locale} t={t} named={excerpt.events.length > 1} />
            ))}
          </ul>
        )}
        <ExcerptTools copy={copy} t={t}>
          {(excerpt.before ?? excerpt.after) !== undefined && (
            <IconButton icon="context" label={t('card_context')} expanded={open} controls={id} onPress={() => setOpen(!open)} />
          )}
          {onOpen && <IconButton icon="open" label={t('card_open')} onPress={onOpen} />}
        </ExcerptTools>
      </figcaption>
    </figure>
  );
}

/** A sentence beside the excerpt, as the report has it. */
function Beside({ text, lang }: { text: string | undefined; lang: string }) {
  if (text === undefined) return null;
  return (
    <p class="beside" lang={lang} dir="auto">
      {text}
    </p>
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
