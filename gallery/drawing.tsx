import { Card } from '../components/card.tsx';
import { Notice } from '../components/notice.tsx';
import { cardModel } from '../src/card/model.ts';
import type { Report } from '../src/model.ts';
import { withCalendar } from '../src/time/calendar.ts';
import type { State } from './states.ts';
import { translator } from './translate.ts';

const nothing = () => undefined;

/** What a state looks like, for the reports given. Throws where none of them knows its entity. */
export function drawing(state: State, reports: readonly Report[]) {
  const { entity, lang, surface, pinned = false, canGoBack = false, grounds, failed = false, notice, today } = state;
  const locale = withCalendar(state.locale ?? (lang === 'en' ? 'en-GB' : lang), state.calendar ?? 'auto');
  const common = { t: translator(lang), dir: lang === 'fa' ? 'rtl' : 'ltr' } as const;
  if (notice) return <Notice {...common} {...notice} locale={locale} onUndo={nothing} onClose={nothing} />;
  const model = cardModel(reports, entity, { locale, t: common.t, ...(today && { today }), ...(surface && { surface }) });
  if (!model) throw new Error(`No report knows "${entity}".`);
  const why = canGoBack ? undefined : { grounds, failed, onWhy: nothing, onCorrect: nothing };
  const calls = { onEntity: nothing, onBack: nothing, onPin: nothing, onClose: nothing };
  return <Card {...{ ...common, model, pinned, canGoBack, ...calls }} {...(surface && { surface })} {...(why && { why })} />;
}
