import { render } from 'preact';
import { Card, type CardWhy } from '../components/card.tsx';
import type { OnHand } from '../components/hand.ts';
import { Notice, type NoticeProps } from '../components/notice.tsx';
import { Trust } from '../components/on-trusted.ts';
import { Saying } from '../components/saying.tsx';
import { cardModel } from '../src/card/model.ts';
import type { MessageKey, Translate } from '../src/i18n.ts';
import type { CutReport } from '../src/model.ts';
import { readerLocale } from '../src/reader-locale.ts';
import { type CalendarChoice, withCalendar } from '../src/time/calendar.ts';
import { dayAt } from '../src/time/day.ts';
import { copyText } from './copy-text.ts';
import { extension } from './extension-api.ts';
import { isFromReader } from './key-relay.ts';

/** The card's words in the language of the browser. */
export const t: Translate = (key, ...substitutions) => extension.i18n.getMessage(key, substitutions.map(String));

export type CardView = {
  readonly reports: readonly CutReport[];
  /** So many more reports speak of the entity. */
  readonly more: number;
  readonly calendar: CalendarChoice;
  /** The entities looked at, the one shown last. */
  readonly trail: readonly string[];
  readonly surface: string;
  readonly pinned: boolean;
  readonly why: CardWhy;
  onTrail(trail: readonly string[]): void;
  onPin(): void;
  onClose(): void;
  readonly onHand: OnHand;
};

/** Draws the card of the trail's last entity; false where no report knows it. */
export function drawCard(
  mount: Element,
  { reports, calendar, trail, surface, pinned, why, onTrail, onPin, onClose, onHand }: CardView,
): boolean {
  const entity = trail.at(-1) ?? '';
  const reader = { locale: withCalendar(localeOf(), calendar), today: dayAt(new Date()), t, outlines: OUTLINES };
  const model = cardModel(reports, entity, trail.length === 1 ? { ...reader, surface } : reader);
  if (!model) return false;
  render(
    <Trust value={isFromReader}>
      <Card
        {...{ model, t, dir: direction(), pinned, onPin, onClose, onHand, onCopy: copyText }}
        {...(trail.length === 1 && { surface, why })}
        canGoBack={trail.length > 1}
        onBack={() => onTrail(trail.slice(0, -1))}
        onEntity={(id) => onTrail([...trail, id])}
      />
    </Trust>,
    mount,
  );
  return true;
}

/** Draws the notice that takes the card's place. */
export function drawNotice(mount: Element, notice: Omit<NoticeProps, 't' | 'locale' | 'dir'>): void {
  render(
    <Trust value={isFromReader}>
      <Notice {...notice} t={t} locale={localeOf()} dir={direction()} />
    </Trust>,
    mount,
  );
}

/** Draws a sentence that takes the card's place. */
export function drawSaying(mount: Element, key: MessageKey, onClose: () => void): void {
  render(
    <Trust value={isFromReader}>
      <Saying words={t(key)} locale={t('app_lang')} dir={direction()} t={t} onClose={onClose} />
    </Trust>,
    mount,
  );
}

/** Clears what was drawn. */
export function clearCard(mount: Element): void {
  render(null, mount);
}

/** The direction of the card's words. They go by the messages: a browser may speak a language that we have none in. */
export function direction(): 'ltr' | 'rtl' {
  return t('app_dir') === 'rtl' ? 'rtl' : 'ltr';
}

function localeOf(): string {
  return readerLocale({ app: t('app_lang'), browser: extension.i18n.getUILanguage(), preferred: navigator.languages });
}
