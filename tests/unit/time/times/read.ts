import { allRules } from '../../../../src/time/rules/all-rules.ts';
import { timesIn } from '../../../../src/time/times-in.ts';

/** A Saturday: what the tables are counted from. */
const REPORT_DATE = '2021-07-10';

/** Each expression of a text beside its value: `since May = 2021-05/2021-07-10~`, a length by its duration. */
export function told(text: string, lang = 'en', date: string | undefined = REPORT_DATE): readonly string[] {
  return timesIn(text, { date, lang, rules: allRules }).map(({ text, edtf, duration }) => `${text} = ${edtf ?? duration ?? 'often'}`);
}
