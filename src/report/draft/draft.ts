import type { Report } from '../../model.ts';

/** Where a fact about a report's source was found; `reader`: typed in; `guessed`: from what the text tells. */
export type Origin = 'json-ld' | 'meta' | 'markup' | 'address' | 'text' | 'file' | 'guessed' | 'reader';

/** The facts about a source that a reader may correct. */
export type SourceField = 'title' | 'author' | 'publisher' | 'dateline' | 'lang' | 'url' | 'date';

/** Parts of a report: ids of entities and events, and keys of mentions (`mentionKey`). */
export type Parts = { readonly entities: readonly string[]; readonly mentions: readonly string[]; readonly events: readonly string[] };

/**
 * A report in the making. `report` holds all that was found and is always in order (`checkReport`); what a person has not let stand is
 * `left` out of what is saved, and comes back with a tick.
 */
export type Draft = {
  readonly report: Report;
  readonly left: Parts;
  /** What was found without being sure of it, and so left out at first; once judged, no longer listed. */
  readonly unsure: Parts;
  readonly origins: { readonly [field in SourceField]?: Origin };
  /** Ids of events whose date the reader set: they do not move with the report's own date. */
  readonly setByHand: readonly string[];
};

/** The key of a mention within its report. */
export function mentionKey({ start, end, entity }: { readonly start: number; readonly end: number; readonly entity: string }): string {
  return `${start} ${end} ${entity}`;
}
