import { foldString } from '../../text/fold.ts';
import type { Taught } from '../draft/taught.ts';
import type { FoundTokens } from '../extract/found-entity.ts';
import { placeKey } from '../extract/place-key.ts';
import { isName, type Token } from '../extract/tokens.ts';

/** What readers taught, by names in the form in which they are looked up. */
export type Lessons = ReadonlyMap<string, Taught>;

/** Of several of one name the last holds. */
export function lessonsOf(taught: readonly Taught[]): Lessons {
  return new Map(taught.map((each) => [placeKey(each.name), each]));
}

/** What was found, set right by what was taught: a name that is taught is found wherever it stands, and nothing that overlaps it. */
export function corrected(text: string, tokens: readonly Token[], found: readonly FoundTokens[], lessons: Lessons): readonly FoundTokens[] {
  if (lessons.size === 0) return found;
  const right = found.filter(({ label, key }) => lessons.has(key) || !lessons.has(placeKey(foldString(label))));
  const spans = taughtSpans(text, tokens, lessons);
  const taken = new Uint8Array(tokens.length);
  for (const { from, to } of spans) taken.fill(1, from, to);
  return [...right.filter(({ from, to }) => !taken.subarray(from, to).includes(1)), ...spans].sort((a, b) => a.from - b.from);
}

/** The longest taught names of a text. */
function taughtSpans(text: string, tokens: readonly Token[], lessons: Lessons): readonly FoundTokens[] {
  const longest = new Map<string, number>();
  for (const key of lessons.keys()) {
    const words = key.split(' ');
    const [first = ''] = words;
    longest.set(first, Math.max(longest.get(first) ?? 0, words.length));
  }
  const spans: FoundTokens[] = [];
  for (let from = 0; from < tokens.length; from++) {
    const most = longest.get((tokens[from] as Token).word.key);
    if (most === undefined || !(isName(tokens[from] as Token) || most > 1 || isUncased(tokens[from] as Token))) continue;
    let key = '';
    let last: FoundTokens | undefined;
    for (let to = from; to < Math.min(from + most, tokens.length); to++) {
      key += `${to > from ? ' ' : ''}${(tokens[to] as Token).word.key}`;
      const lesson = lessons.get(key);
      if (lesson) last = span(text, tokens, from, to + 1, key, lesson);
    }
    if (!last) continue;
    spans.push(last);
    from = last.to - 1;
  }
  return spans;
}

function isUncased({ word }: Token): boolean {
  return !/^[\p{Ll}\p{N}]/u.test(word.key);
}

function span(text: string, tokens: readonly Token[], from: number, to: number, key: string, { is, entity }: Taught): FoundTokens {
  const { start } = tokens[from] as Token;
  const { end } = tokens[to - 1] as Token;
  const label = entity?.label ?? text.slice(start, end).replace(/\s+/g, ' ');
  return { start, end, type: is === 'nothing' ? 'group' : is, label, sure: is !== 'nothing', from, to, key };
}
