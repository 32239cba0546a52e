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

const ready = new WeakMap<Frames, KnownFrames>();

/** The frames of a table, made ready on first use; undefined where it has none. */
export function framesOf(table: NameTable): KnownFrames | undefined {
  const { frames } = table;
  return frames && kept(ready, frames, () => makeReady(frames));
}

function makeReady({ titles, givenNames, surnames, patterns, addresses, code, languages }: Frames): KnownFrames {
  return {
    titles: foldedSet(titles),
    givenNames: foldedSet(givenNames),
    surnames: foldedSet(surnames),
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

function foldedSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' ').map(foldString));
}
