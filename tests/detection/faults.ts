import { defaultMatcher, detect } from '../../scripts/detect.ts';
import type { DetectionCase, Wanted } from './cases.ts';

const matcher = defaultMatcher();

/** Entities whose names contain another's: elsewhere than in the tables of these, a mark of one counts for the name inside it. */
const LARGER = new Set([
  'northern-afghanistan',
  'western-afghanistan',
  'afghans',
  'afghan-iran-border',
  'afghan-tajik-border',
  'taliban-spokesman',
  'taliban-delegations',
  'taliban-political-wing',
]);

type Mark = { readonly start: number; readonly end: number; readonly entity: string };

/** What is wrong with the marks of a case, in words; empty where all is as the line says. */
export function faults({ id, text, lang, wanted }: DetectionCase): string[] {
  const marks = detect(matcher, { id, text, ...(lang && { lang }) }).map(({ start, end, entity }) => ({
    start,
    end,
    entity: matcher.table.entities[entity]?.id ?? '',
  }));
  const strict = id.startsWith('rule7/');
  const fits = (mark: Mark, want: Wanted) => covers(mark, want, strict);
  const missing = wanted.filter((want) => !want.optional && !marks.some((mark) => fits(mark, want)));
  const wrong = marks.filter((mark) => !wanted.some((want) => (want.optional ? overlaps(mark, want) : fits(mark, want))));
  const said = ({ start, end, entity }: Mark) => `${entity} "${text.slice(start, end)}"`;
  return [...missing.map((want) => `missing ${said(want)}`), ...wrong.map((mark) => `wrong ${said(mark)}`)];
}

function covers(mark: Mark, want: Wanted, strict: boolean): boolean {
  if (mark.start === want.start && mark.end === want.end && mark.entity === want.entity) return true;
  return !strict && LARGER.has(mark.entity) && overlaps(mark, want);
}

function overlaps(mark: Mark, want: Wanted): boolean {
  return mark.start < want.end && want.start < mark.end;
}
