/** One entry of a list in the store as the page shows it. What was taken out here keeps its place, so that it can be put back. */
export type Line<T> = { readonly key: string; readonly entry: T; readonly taken: boolean };

/**
 * The lines once the store holds `entries`: those there were keep their places, new ones come first, and what is gone goes, unless it is
 * among `taken`, the keys of what was taken out here.
 */
export function follow<T>(
  lines: readonly Line<T>[],
  entries: readonly T[],
  keyOf: (entry: T) => string,
  taken: ReadonlySet<string>,
): readonly Line<T>[] {
  const stored = new Map(entries.map((entry) => [keyOf(entry), entry]));
  const old = lines.map((line) => ({ ...line, taken: !stored.has(line.key) })).filter((line) => !line.taken || taken.has(line.key));
  for (const { key } of old) stored.delete(key);
  return [...[...stored].map(([key, entry]) => ({ key, entry, taken: false })), ...old];
}
