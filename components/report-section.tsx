import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { type CitationForm, citation } from '../src/card/citation.ts';
import type { CardExcerpt, CardReport } from '../src/card/model.ts';
import type { Translate } from '../src/i18n.ts';
import { wordCount } from './event-words.ts';
import { Excerpt } from './excerpt.tsx';
import { IconButton } from './icon-button.tsx';
import { useTrusted } from './on-trusted.ts';
import { SourceLine } from './source-line.tsx';

type ReportSectionProps = {
  report: CardReport;
  /** Of several reports each begins with its source, and those after the first few are closed until they are asked for. */
  place: 'only' | 'open' | 'closed';
  locale: string;
  t: Translate;
  /** The event that is to be told. */
  told: string | undefined;
  chosen: string | undefined;
  /** The events of the timeline's mark under the pointer. */
  marked: readonly string[];
  /** The pointer is over an excerpt that tells of these events, or has left it. */
  onPoint(events: readonly string[] | undefined): void;
  onEntity(id: string): void;
  /** Puts a text into the clipboard; false where that could not be done. */
  onCopy?: ((text: string) => Promise<boolean>) | undefined;
  /** Opens the library at a report, at an offset of its text. */
  onOpenReport?: ((id: string, at: number) => void) | undefined;
};

/** What one report says: the most telling excerpt, all of them on request. */
export function ReportSection({
  report,
  place,
  locale,
  t,
  told,
  chosen,
  marked,
  onPoint,
  onEntity,
  onCopy,
  onOpenReport,
}: ReportSectionProps) {
  const { excerpts, source, title } = report;
  const id = useId();
  const [all, setAll] = useState(false);
  const [opened, setOpened] = useState(place !== 'closed');
  const list = useRef<HTMLElement>(null);
  const trusted = useTrusted();
  const telling = excerpts.find(({ events }) => events.some((event) => event.id === told));
  const open = opened || telling !== undefined;
  const first = telling ?? excerpts[0];
  const shown = all || !first ? excerpts : [first];

  const copy = ({ segments }: CardExcerpt, form: CitationForm) => {
    const words = segments.map(({ text }) => text).join('');
    return onCopy?.(citation({ words, source, title, locale, translate: t }, form)) ?? Promise.resolve(false);
  };
  useEffect(() => {
    const figure = list.current?.querySelector(told === chosen ? '.chosen' : '.lit');
    // Only the card scrolls: scrollIntoView could move the page behind it.
    for (const scroller of [list.current, place !== 'only' && list.current?.closest('.body')])
      if (figure && scroller) scroller.scrollTop += figure.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
  }, [told]);

  return (
    <div class="report">
      {place !== 'only' && (
        <div class="by">
          <SourceLine source={source} title={title} locale={locale} t={t} dateFirst />
          {place === 'closed' && (
            <IconButton icon="unfold" label={t('card_said', title)} expanded={open} controls={id} onPress={() => setOpened(!open)} />
          )}
        </div>
      )}
      {open && (
        <section id={id} class={all ? 'said all' : 'said'} ref={list} aria-label={t('card_said', title)} tabIndex={all ? 0 : undefined}>
          {shown.map((excerpt) => (
            <Excerpt
              key={excerpt.id}
              {...{ excerpt, locale, t, chosen, onEntity }}
              lang={source.lang}
              copy={onCopy && ((form) => copy(excerpt, form))}
              onOpen={onOpenReport && (() => onOpenReport(report.id, excerpt.at))}
              lit={excerpt.events.some((event) => marked.includes(event.id))}
              onPoint={(over) => onPoint(over ? excerpt.events.map((event) => event.id) : undefined)}
            />
          ))}
          {excerpts.length === 0 && <p class="note">{t('card_nothing')}</p>}
        </section>
      )}
      {open && excerpts.length > 1 && (
        <button type="button" class="more" aria-expanded={all} onClick={trusted(() => setAll(!all))}>
          {all ? t('card_fewer') : t('card_all', wordCount(excerpts.length, locale))}
        </button>
      )}
    </div>
  );
}
