import type { LanguageTells } from '../model.ts';
import { kept } from './kept.ts';
import { hex } from './ranges.ts';
import type { ScriptRange } from './script.ts';

/** A language and letters that tell of it. */
export type Tell = readonly [lang: string, letters: RegExp];

/** Tells of languages made ready to be asked. */
export type KnownTells = {
  /** The languages of a word in small letters. */
  readonly words: ReadonlyMap<string, readonly string[]>;
  readonly letters: ReadonlyMap<string, readonly Tell[]>;
  readonly ranges: readonly ScriptRange[];
  readonly scripts: LanguageTells['scripts'];
};

/** Makes tells ready. */
export function knownTells({ words, letters, ranges, scripts }: LanguageTells): KnownTells {
  const byWord = new Map<string, string[]>();
  for (const [language, list] of Object.entries(words))
    for (const word of list.split(' ')) kept(byWord, word, (): string[] => []).push(language);
  const tell = ([language, each]: readonly [string, string]): Tell => [language, new RegExp(`[${each}]`, 'gi')];
  const byScript = Object.entries(letters).map(([script, each]) => [script, Object.entries(each).map(tell)] as const);
  return { words: byWord, letters: new Map(byScript), ranges: rangesIn(ranges), scripts };
}

function rangesIn(ranges: string): readonly ScriptRange[] {
  return [...ranges.matchAll(/(\w+) (\w+)-(\w+)/g)].map(([, script = '', first = '', last = '']) => [script, hex(first), hex(last)]);
}
