import type { Source } from '../../model.ts';
import { LIMITS } from '../limits.ts';
import { redate } from '../make/redate.ts';
import type { Draft } from './draft.ts';
import { dateByHand, type Edit, type Fault } from './edit.ts';
import { cleanLine, dateFault, lineFault } from './typed.ts';

type Of<Do extends Edit['do']> = Extract<Edit, { readonly do: Do }>;

const LANG = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;
const ADDRESS = /^https?:\/\/(?![^/?#]*@)[^\s\p{C}]+$/u;

/** Changes a fact about the source; one that need not be known is taken away by an empty text. */
export function setSource(draft: Draft, { field, value }: Of<'source'>): Draft | Fault {
  const { report, origins } = draft;
  const line = cleanLine(value);
  const fault = faultOf(field, line);
  if (fault) return fault;
  const told = { ...draft, origins: { ...origins, [field]: 'reader' as const } };
  if (field === 'title') return { ...told, report: { ...report, title: line } };
  const { [field]: _, ...others } = report.source;
  const source = (line === '' ? others : { ...others, [field]: line }) as Source;
  return { ...told, report: { ...report, source } };
}

/** Sets the report's own date; every date that was read from words relative to it follows. */
export function setDate(draft: Draft, { date }: Of<'date'>): Draft | Fault {
  const edtf = date.trim();
  const fault = dateFault(edtf);
  if (fault) return fault;
  const { origins, ...moved } = redate(draft, dateByHand(edtf));
  return { ...moved, origins: { ...origins, date: 'reader' } };
}

function faultOf(field: Of<'source'>['field'], line: string): Fault | undefined {
  if (field === 'title') return lineFault(line, LIMITS.title);
  if (field === 'lang') return LANG.test(line) && line.length <= LIMITS.id ? undefined : 'review_fault_lang';
  if (line === '') return undefined;
  if (field !== 'url') return lineFault(line, LIMITS.line);
  return ADDRESS.test(line) && line.length <= LIMITS.url ? undefined : 'review_fault_url';
}
