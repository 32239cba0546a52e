import type { EntityKind } from '../../model.ts';

/** What a reader's corrections of one report teach for the next: what a name is, or that it is none. */
export type Taught = {
  /** As it stands in the text, folded (`foldString`). */
  readonly name: string;
  readonly is: EntityKind | 'nothing';
  /** What to call it, and who it is, where the reader said so. */
  readonly entity?: { readonly id: string; readonly label: string; readonly subtype: string; readonly wikidata?: string };
};
