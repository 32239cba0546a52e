import type { CardModel } from '../src/card/model.ts';
import { counted } from '../src/counted.ts';
import type { Translate } from '../src/i18n.ts';
import { wordCount } from './event-words.ts';
import { InlineButton } from './inline-button.tsx';
import { SourceLine } from './source-line.tsx';

type CardSourcesProps = { model: CardModel; t: Translate; onOpenEntity?: ((id: string) => void) | undefined };

/** Who says all this: the one source, or how many there are, and the way to those that are not shown. */
export function CardSources({ model: { id, reports, more, locale }, t, onOpenEntity }: CardSourcesProps) {
  const [report, ...others] = reports;
  if (report && others.length + more === 0) return <SourceLine source={report.source} title={report.title} locale={locale} t={t} />;
  const further = more > 0 && counted(t, 'card_more', more, wordCount(more, locale));
  return (
    <p class="source">
      {counted(t, 'card_reports', reports.length, wordCount(reports.length, locale))}
      {further && [
        ' · ',
        onOpenEntity ? (
          <InlineButton class="link" onPress={() => onOpenEntity(id)}>
            {further}
          </InlineButton>
        ) : (
          further
        ),
      ]}
    </p>
  );
}
