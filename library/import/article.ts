import type { Origin, SourceField } from '../../src/report/draft/draft.ts';

/** What a person wants made a report: a page in a tab, a file, or text that was pasted. */
export type DocumentInput =
  | { readonly kind: 'page'; readonly html: string; readonly url: string; readonly selection?: string }
  | { readonly kind: 'file'; readonly name: string; readonly type: string; readonly bytes: ArrayBuffer }
  | { readonly kind: 'text'; readonly text: string };

/** A fact about a source, and where it was found. */
export type Fact = { readonly value: string; readonly origin: Origin };

/** A fact, where there is a value for it. */
export function factOf(value: string | null | undefined, origin: Origin): Fact | undefined {
  return value?.trim() ? { value: value.trim(), origin } : undefined;
}

/** What a source says of itself; each only where it was found. The date is EDTF, of a day, a month or a year. */
export type Facts = { readonly [field in Exclude<SourceField, 'dateline'>]?: Fact };

/** A text with its facts: paragraphs, headings and list items a line each, fit for `readReport`. */
export type Article = { readonly text: string; readonly facts: Facts };

/** How much a file or page may have: bytes of a file, and code units and tags of markup; how deep its elements may lie. */
export const MOST = { bytes: 30_000_000, markup: 12_000_000, tags: 200_000, unpacked: 40_000_000, depth: 80 } as const;
