import type { CardSource } from '../src/card/model.ts';
import type { Translate } from '../src/i18n.ts';
import { wordDate } from './event-words.ts';
import { fill, SLOT } from './fill.ts';
import { Reason } from './reason.tsx';

type SourceLineProps = { source: CardSource; title: string; locale: string; t: Translate };

/** Who says it, from where, and when it was written, or that it does not say when. */
export function SourceLine({ source, title, locale, t }: SourceLineProps) {
  const { author, publisher, dateline, lang, date } = source;
  const [who = title, ...rest] = [author, publisher, dateline].filter((part) => part !== undefined);
  const words = wordDate(date, locale, t);
  return (
    <p class="source">
      <b>
        <bdi lang={lang}>{who}</bdi>
      </b>
      {rest.map((part) => (
        <span key={part} class="part">
          <bdi lang={lang}>{part}</bdi>
        </span>
      ))}
      <span class="written">
        {date.basis === 'estimated'
          ? fill(t('source_undated', words, SLOT), <Reason label={t('source_from_events')} reason={date.reason} />)
          : words}
      </span>
    </p>
  );
}
