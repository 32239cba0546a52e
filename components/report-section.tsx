import { useEffect, useRef, useState } from 'preact/hooks';
import { type CitationForm, citation } from '../src/card/citation.ts';
import type { CardExcerpt, CardReport } from '../src/card/model.ts';
import type { Translate } from '../src/i18n.ts';
import { wordCount } from './event-words.ts';
import { Excerpt } from './excerpt.tsx';
import { useTrusted } from './on-trusted.ts';
import { Timeline } from './timeline.tsx';

type ReportSectionProps = {
  report: CardReport;
  locale: string;
  dir: 'ltr' | 'rtl';
  t: Translate;
  onEntity(id: string): void;
  /** Puts a text into the clipboard; false where that could not be done. */
  onCopy?: ((text: string) => Promise<boolean>) | undefined;
};

/** What one report says: the most telling excerpt, all of them on request, and their timeline; each points at the other. */
export function ReportSection({ report, locale, dir, t, onEntity, onCopy }: ReportSectionProps) {
  const { excerpts, events, timeline, source, title } = report;
  const [all, setAll] = useState(false);
  const [chosen, setChosen] = useState<string>();
  const [pointed, setPointed] = useState<string>();
  // What the keyboard last moved to on the timeline is told as what is chosen is, but not pressed.
  const [moved, setMoved] = useState<string>();
  const [marked, setMarked] = useState<readonly string[]>([]);
  const list = useRef<HTMLElement>(null);
  const trusted = useTrusted();
  const told = moved ?? chosen;
  const tells = (excerpt: CardExcerpt) => excerpt.events.some(({ id }) => id === told);
  const first = excerpts.find(tells) ?? excerpts[0];
  const shown = all || !first ? excerpts : [first];
  const telling = excerpts.find(({ id }) => id === pointed) ?? (told === undefined ? first : undefined);
  const lit = telling ? telling.events.map(({ id }) => id) : told === undefined ? [] : [told];

  const copy = ({ segments }: CardExcerpt, form: CitationForm) => {
    const words = segments.map(({ text }) => text).join('');
    return onCopy?.(citation({ words, source, title, locale, translate: t }, form)) ?? Promise.resolve(false);
  };
  const choose = (event: string) => {
    setChosen(event);
    setMoved(undefined);
    setPointed(undefined);
  };
  const move = (event: string) => {
    setMoved(event);
    setPointed(undefined);
  };
  useEffect(() => {
    const figure = list.current?.querySelector(moved === undefined ? '.chosen' : '.lit');
    // Only the list scrolls: scrollIntoView could move the page behind the card.
    if (figure && list.current) list.current.scrollTop += figure.getBoundingClientRect().top - list.current.getBoundingClientRect().top;
  }, [chosen, moved]);

  return (
    <div class="report">
      <section class={all ? 'said all' : 'said'} ref={list} aria-label={t('card_said', title)} tabIndex={all ? 0 : undefined}>
        {shown.map((excerpt) => (
          <Excerpt
            key={excerpt.id}
            {...{ excerpt, locale, t, chosen, onEntity }}
            lang={source.lang}
            copy={onCopy && ((form) => copy(excerpt, form))}
            lit={excerpt.events.some(({ id }) => marked.includes(id))}
            onPoint={(over) => setPointed(over ? excerpt.id : undefined)}
          />
        ))}
        {excerpts.length === 0 && <p class="note">{t('card_nothing')}</p>}
      </section>
      {excerpts.length > 1 && (
        <button type="button" class="more" aria-expanded={all} onClick={trusted(() => setAll(!all))}>
          {all ? t('card_fewer') : t('card_all', wordCount(excerpts.length, locale))}
        </button>
      )}
      {timeline && (
        <Timeline {...{ title, timeline, events, lit, chosen, locale, dir, t }} onChoose={choose} onMove={move} onPoint={setMarked} />
      )}
    </div>
  );
}
