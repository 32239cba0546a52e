import type { DateValue, Report } from '../../model.ts';
import { PackError } from '../../report/pack.ts';
import { type Drop, joinDrops } from '../drops.ts';
import { field, listOfField } from '../fields.ts';
import { newBudget } from '../making/anchor.ts';
import { foreignReport } from './foreign.ts';
import { ownReport } from './own.ts';

/** Reads Web Annotations, ours and those of others: a report of each source. Throws `PackError`. */
export function readAnnotations(
  value: unknown,
  undated: DateValue,
): { readonly reports: readonly Report[]; readonly drops: readonly Drop[] } {
  const budget = newBudget();
  const groups = new Map<string, unknown[]>();
  for (const annotation of annotationsIn(value)) {
    const key = groupOf(annotation);
    const group = groups.get(key);
    if (group) group.push(annotation);
    else groups.set(key, [annotation]);
  }
  const made = [...groups].map(([key, group]) => ownReport(group, undated, budget) ?? foreignReport(key, group, undated));
  const found = made.flatMap(({ report }) => report ?? []);
  if (found.length === 0) throw new PackError('No annotation has words to be found by.', 'pack_bad_nothing');
  return { reports: found, drops: joinDrops(...made.map(({ drops }) => drops)) };
}

/** Of a collection, a page, a list, or one alone. */
function annotationsIn(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return listOfField({ value }, 'value');
  const first = field(value, 'first');
  if (typeof first === 'object' && first !== null) return annotationsIn(first);
  const items = listOfField(value, 'items');
  if (items.length > 0) return items;
  const type = listOfField(value, 'type');
  return type.includes('Annotation') ? [value] : [];
}

/** The report or the source that it is of. */
function groupOf(annotation: unknown): string {
  const [target] = listOfField(annotation, 'target');
  const source = field(target, 'source');
  const key = [field(annotation, 'report'), source, field(source, 'id'), field(target, 'id'), target].find(
    (each) => typeof each === 'string',
  );
  return String(key ?? '');
}
