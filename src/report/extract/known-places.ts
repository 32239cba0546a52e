import type { Gazetteer } from './gazetteer.ts';
import type { Token } from './tokens.ts';

/** A stretch of tokens that is a name of the gazetteer; `end` is exclusive. */
export type KnownPlace = { readonly end: number; readonly kinds: number };

/** The longest name of the gazetteer that begins with the token `at` and ends before `limit`. */
export function knownPlaceAt(tokens: readonly Token[], at: number, limit: number, { kinds, longest }: Gazetteer): KnownPlace | undefined {
  const first = (tokens[at] as Token).word.key;
  const most = longest.get(first);
  if (most === undefined) return undefined;
  let key = first;
  let found: KnownPlace | undefined;
  for (let end = at + 1; end <= limit; end++) {
    const bits = kinds.get(key);
    if (bits !== undefined) found = { end, kinds: bits };
    const next = tokens[end];
    if (end - at >= most || !next || !WITHIN_NAMES.has(next.joint)) break;
    key += ` ${next.word.key}`;
  }
  return found;
}

const WITHIN_NAMES: ReadonlySet<string> = new Set(['space', 'tight', 'apostrophe', 'dot', 'and']);
