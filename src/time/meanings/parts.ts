import { reportDay } from '../tagger/context.ts';
import { about, type When } from '../when.ts';
import { dated, type Meaning } from './meaning.ts';
import { stretchAt } from './stretch.ts';

/** Parts of dates: early May is May, only about; Friday morning is Friday. */
export const parts: Readonly<Record<string, Meaning>> = {
  part: dated(({ when }) => (when && !when.present ? blurred(when) : null)),
  ofDay: dated(({ when }) => (when?.grain === 'day' ? when : null)),
  partOfUnit: dated(({ unit = 'year' }, context) => {
    const { anchor, lexicon } = context;
    const when = anchor && reportDay(context) && stretchAt(anchor.day, unit, 0, lexicon.rules.weekStart);
    return when ? blurred(when) : null;
  }),
};

function blurred(when: When): When {
  const { from, to, anew } = when;
  const start = about(from);
  const again: When['anew'] =
    anew &&
    ((choice) => {
      const other = anew(choice);
      return other && blurred(other);
    });
  return { ...when, from: start, to: to === from ? start : about(to), ...(again && { anew: again }) };
}
