import { foldLine } from '../fold-line.ts';

/** What a page's `meta` elements say, by the names that they go by, in small letters; of a name said twice, the first. */
export type Meta = ReadonlyMap<string, string>;

/** Reads the `meta` elements of a page. */
export function metaIn(document: Document): Meta {
  const meta = new Map<string, string>();
  for (const element of document.querySelectorAll('meta')) {
    const content = foldLine(element.getAttribute('content') ?? '');
    const names = ['property', 'name', 'itemprop', 'http-equiv'].map((attribute) => element.getAttribute(attribute));
    for (const name of names.flatMap((each) => each?.toLowerCase().split(/\s+/) ?? []))
      if (content && !meta.has(name)) meta.set(name, content);
  }
  return meta;
}

/** The first of these names that a page has something for. */
export function firstOf(meta: Meta, names: readonly string[]): string | undefined {
  return names.map((name) => meta.get(name)).find(Boolean);
}
