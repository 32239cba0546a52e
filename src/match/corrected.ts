import type { Correction } from '../corrections.ts';
import type { Mention, NameEntry, NameTable } from '../model.ts';
import { foldString } from '../text/fold.ts';
import { isQuoteOf } from '../text/quote.ts';

/** The table with the words that a reader wants marked always; those of entities that it does not have are left out. */
export function withAlways(table: NameTable, corrections: readonly Correction[]): NameTable {
  const added = corrections.flatMap(({ kind, entity: id, form }): NameEntry[] => {
    const entity = kind === 'always' ? table.entities.findIndex((each) => each.id === id) : -1;
    if (entity < 0) return [];
    const listed = table.names.find((entry) => entry.entity === entity && entry.text === form);
    return [{ lang: 'und', ...listed, text: form, entity, kind: 'name', when: { always: true } }];
  });
  return added.length > 0 ? { ...table, names: [...table.names, ...added] } : table;
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
