import { inOneGo } from '../in-one-go.ts';
import type { FramePattern, Frames, NameTable } from '../model.ts';
import { foldString } from '../text/fold.ts';
import { kept } from '../text/kept.ts';
import { type KnownTells, knownTells } from '../text/known-tells.ts';

/** A pattern ready to be tried at the edges of a name. */
type KnownPattern = { readonly rule: FramePattern['rule']; readonly before: RegExp | undefined; readonly after: RegExp | undefined };

/** Frames made ready to be asked. */
export type KnownFrames = {
  readonly titles: ReadonlySet<string>;
  readonly givenNames: ReadonlySet<string>;
  readonly surnames: ReadonlySet<string>;
  readonly patterns: readonly KnownPattern[];
  readonly addresses: readonly RegExp[];
  readonly code: readonly RegExp[];
  readonly tells: KnownTells;
};

/** So many words are folded without a pause. */
const WORDS_A_SLICE = 200;

const ready = new WeakMap<Frames, KnownFrames>();

/** The frames of a table, made ready on first use; undefined where it has none. */
export function framesOf(table: NameTable): KnownFrames | undefined {
  const { frames } = table;
  return frames && kept(ready, frames, () => inOneGo(makeReady(frames)));
}

/**
 * Makes the frames of a table ready in slices, so that a page can breathe: browsers translate a regular expression when it is first tried,
 * for texts of one kind of letters (as `sample` has them) and of the other apart.
 */
export function* readyFrames({ frames }: Pick<NameTable, 'frames'>, sample: string): Generator<void, void> {
  if (!frames || ready.has(frames)) return;
  const known = yield* makeReady(frames);
  ready.set(frames, known);
  const patterns = [...known.patterns.flatMap(({ before, after }) => [before, after]), ...known.addresses, ...known.code];
  for (const pattern of patterns) {
    if (!pattern) continue;
    pattern.test(sample);
    pattern.lastIndex = 0;
    yield;
  }
}

function* makeReady({ titles, givenNames, surnames, patterns, addresses, code, languages }: Frames): Generator<void, KnownFrames> {
  return {
    titles: yield* foldedSet(titles),
    givenNames: yield* foldedSet(givenNames),
    surnames: yield* foldedSet(surnames),
    patterns: patterns.map(({ rule, before, after }) => ({
      rule,
      before: before ? new RegExp(`(?<=${before})`, 'uy') : undefined,
      after: after ? new RegExp(after, 'uy') : undefined,
    })),
    addresses: addresses.map(patternOf),
    code: code.map(patternOf),
    tells: knownTells(languages),
  };
}

function patternOf(source: string): RegExp {
  return new RegExp(source, 'u');
}

function* foldedSet(words: string): Generator<void, ReadonlySet<string>> {
  const folded = new Set<string>();
  for (const word of words.split(' ')) {
    folded.add(foldString(word));
    if (folded.size % WORDS_A_SLICE === 0) yield;
  }
  yield;
  return folded;
}
