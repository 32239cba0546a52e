import { Card } from '../components/card.tsx';
import { Notice } from '../components/notice.tsx';
import { Saying } from '../components/saying.tsx';
import type { Outline } from '../src/card/locator.ts';
import { cardModel } from '../src/card/model.ts';
import type { CutReport } from '../src/model.ts';
import { withCalendar } from '../src/time/calendar.ts';
import { dayOf } from '../src/time/day.ts';
import type { State } from './states.ts';
import { directionOf, translator } from './translate.ts';

const nothing = () => undefined;

/** Always the same, so that pictures differ only where the card does. */
const someDay = dayOf(2026, 11, 30);

/** What a state looks like, for the reports given and with these countries drawn. Throws where none of them knows its entity. */
export function drawing(state: State, reports: readonly CutReport[], outlines: readonly Outline[]) {
  const { entity, lang, surface, pinned = false, canGoBack = false, grounds, failed, copies = true, notice, saying } = state;
  const locale = withCalendar(state.locale ?? (lang === 'en' ? 'en-GB' : lang), state.calendar ?? 'auto');
  const common = { t: translator(lang), dir: directionOf(lang) } as const;
  if (notice) return <Notice {...common} {...notice} locale={locale} onUndo={nothing} onClose={nothing} />;
  if (saying) return <Saying {...common} words={common.t(saying)} locale={lang} onClose={nothing} />;
  const { today = someDay, beside = [], more = 0 } = state;
  const model = cardModel([...reports, ...beside], entity, { locale, t: common.t, today, outlines, more, ...(surface && { surface }) });
  if (!model) throw new Error(`No report knows "${entity}".`);
  const why = canGoBack ? undefined : { grounds, failed, onWhy: nothing, onCorrect: nothing };
  const opens = { onOpenReport: nothing, onOpenEntity: nothing };
  const calls = {
    ...opens,
    onEntity: nothing,
    onBack: nothing,
    onPin: nothing,
    onClose: nothing,
    onHand: nothing,
    onCopy: async () => copies,
  };
  return <Card {...{ ...common, model, pinned, canGoBack, ...calls }} {...(surface && { surface })} {...(why && { why })} />;
}
