import type { Correction } from '../corrections.ts';
import type { Mention, NameEntry, NameTable } from '../model.ts';
import { foldString } from '../text/fold.ts';
import { isQuoteOf } from '../text/quote.ts';

/** The table with the words that a reader wants marked always, behind all others; those of entities that it does not have are left out. */
export function withAlways(table: NameTable, corrections: readonly Correction[]): NameTable {
  const entities = new Map(table.entities.map(({ id }, entity) => [id, entity]));
  const wanted = corrections.flatMap(({ kind, entity: id, form }) => {
    const entity = kind === 'always' ? entities.get(id) : undefined;
    return entity === undefined ? [] : [{ text: form, entity }];
  });
  if (wanted.length === 0) return table;
  const listed = new Map(wanted.map((each) => [keyOf(each), {}]));
  for (const entry of [...table.names].reverse()) if (listed.has(keyOf(entry))) listed.set(keyOf(entry), entry);
  const added = wanted.map(
    (each): NameEntry => ({ lang: 'und', ...listed.get(keyOf(each)), ...each, kind: 'name', when: { always: true } }),
  );
  return { ...table, names: [...table.names, ...added] };
}

function keyOf({ text, entity }: Pick<NameEntry, 'text' | 'entity'>): string {
  return `${entity} ${text}`;
}

/**
 * Tells whether a mention in a text of the page at an address (see `pageOf`) is one that a reader said is none, by these
 * corrections: those that bear on the page's site.
 */
export function isDenied(table: NameTable, corrections: readonly Correction[], page: string, text: string, mention: Mention): boolean {
  const { text: listed } = table.names[mention.name] as NameEntry;
  const words = foldString(text.slice(mention.start, mention.end));
  const id = table.entities[mention.entity]?.id;
  return corrections.some((each) => {
    if (each.entity !== id || each.kind === 'always') return false;
    if (each.kind === 'not-this') return each.page === page && isQuoteOf(each.quote, text, mention);
    // What was marked always was listed by its words, and may be listed by its name once that is taken back.
    return each.form === listed || foldString(each.form) === words;
  });
}
