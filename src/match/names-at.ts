import type { Matcher } from './matcher.ts';

/** The names (indexes into the table) that a form is of. */
export function namesAt({ trie }: Matcher, form: number): readonly number[] {
  const names: number[] = [];
  for (let at = form; at !== 0; at = trie.next[at] as number) names.push(trie.names[at] as number);
  return names;
}
