import type { Correction } from '../src/corrections.ts';
import type { NameTable } from '../src/model.ts';
import { foldString } from '../src/text/fold.ts';

/** What bears on whether words are marked. */
export type Marking = { readonly table: NameTable; readonly corrections: readonly Correction[]; readonly demonyms: boolean };

/** Whether words are marked already wherever they stand: a reader said so, or they are a name in full that has no condition and that no reader denied. */
export function isMarkedAlready(words: string, { table, corrections, demonyms }: Marking): boolean {
  const wanted = foldString(words);
  if (corrections.some(({ kind, form }) => kind === 'always' && foldString(form) === wanted)) return true;
  return table.names.some(({ text, entity, kind, when }) => {
    if (kind === 'decoy' || when || (kind === 'demonym' && !demonyms) || foldString(text) !== wanted) return false;
    const id = table.entities[entity]?.id;
    return !corrections.some((each) => each.kind === 'never' && each.entity === id && each.form === text);
  });
}

/** The correction that has words always marked as an entity: as the report lists them where it does, so that it meets what was said of that name. */
export function alwaysAs(words: string, entity: string, table: NameTable): Correction {
  const wanted = foldString(words);
  const at = table.entities.findIndex(({ id }) => id === entity);
  const listed = table.names.find((name) => name.entity === at && name.kind !== 'decoy' && foldString(name.text) === wanted);
  return { kind: 'always', entity, form: listed?.text ?? words };
}
