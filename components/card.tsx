import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { CardModel } from '../src/card/model.ts';
import type { Translate } from '../src/i18n.ts';
import { CardHeader } from './card-header.tsx';
import { IconButton } from './icon-button.tsx';
import { ReportSection } from './report-section.tsx';
import { SourceLine } from './source-line.tsx';

/** What a card is given and whom it tells. */
export type CardProps = {
  model: CardModel;
  t: Translate;
  dir: 'ltr' | 'rtl';
  /** The card stays when the pointer leaves. */
  pinned: boolean;
  /** There is a card to go back to. */
  canGoBack?: boolean;
  /** The name as it stands on the page. */
  surface?: string;
  /** Another entity's card is wanted. */
  onEntity(id: string): void;
  onBack?(): void;
  /** Pin, or unpin. */
  onPin(): void;
  onClose(): void;
};

/** The hover card: who this is, what the reports say of it, when and how sure, and who says so. */
export function Card({ model, t, dir, pinned, canGoBack = false, surface, onEntity, onBack, onPin, onClose }: CardProps) {
  const titleId = useId();
  const { id, locale, reports } = model;
  const last = reports.at(-1);
  const dialog = useRef<HTMLDivElement>(null);
  const walked = useRef(false);
  // What had the focus is gone with the card before: the next thing read out is the new card's name.
  useLayoutEffect(() => {
    if (walked.current) dialog.current?.focus({ preventScroll: true });
    walked.current = false;
  }, [id]);
  const walk = (entity: string) => {
    walked.current = true;
    onEntity(entity);
  };
  const goBack = () => {
    walked.current = true;
    onBack?.();
  };
  return (
    <div class={`card ${model.kind}`} role="dialog" aria-labelledby={titleId} dir={dir} lang={locale} ref={dialog} tabIndex={-1}>
      <CardHeader key={id} {...{ model, t, titleId, surface }} onEntity={walk} onBack={canGoBack ? goBack : undefined} />
      <div class="body">
        {reports.map((report) => (
          <div key={`${id} ${report.id}`}>
            <ReportSection {...{ report, locale, dir, t }} onEntity={walk} />
            {report !== last && <SourceLine source={report.source} title={report.title} locale={locale} t={t} />}
          </div>
        ))}
      </div>
      <footer>
        {last && <SourceLine source={last.source} title={last.title} locale={locale} t={t} />}
        <IconButton icon="pin" label={t('card_pin')} pressed={pinned} onPress={onPin} />
        <IconButton icon="close" label={t('card_close')} onPress={onClose} />
      </footer>
    </div>
  );
}
