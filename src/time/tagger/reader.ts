import { meanings } from '../meanings/all.ts';
import type { Reading } from '../meanings/meaning.ts';
import type { When } from '../when.ts';
import type { Anchor, Context } from './context.ts';
import type { End, Step } from './grammar.ts';
import type { Lexicon } from './lexicon.ts';
import { type Filling, fillings, type Slots } from './slots.ts';
import type { Token } from './tokens.ts';

/** What the words from a token on say, and the token after them. */
export type Found = { readonly reading: Reading; readonly last: number };

/** How much was tried, so that a test can see that it grows as the text does. */
export type Work = { steps: number };

type Fit = { readonly end: End; readonly last: number; readonly slots: Slots };

const NONE: ReadonlyMap<string, number | string> = new Map();

/** Reads time expressions in the tokens of one text: at each token the longest pattern that means something there. */
export class Reader {
  /** The last date told in the paragraph. */
  told: When | undefined;
  readonly #known: readonly Map<number, Found | null>[];

  readonly #text: Pick<Context, 'tokens' | 'lexicon' | 'anchor'>;
  readonly #work: Work;

  constructor(tokens: readonly Token[], lexicon: Lexicon, anchor: Anchor | undefined, work: Work) {
    this.#text = { tokens, lexicon, anchor };
    this.#work = work;
    this.#known = lexicon.levels.map(() => new Map());
  }

  /** The longest expression that begins at a token, of this level of patterns or a lower one. */
  at(first: number, level = this.#known.length - 1): Found | null {
    const known = this.#known[level];
    if (!known || !this.#mayBegin(first)) return null;
    const before = known.get(first);
    if (before !== undefined) return before;
    const found = this.#read(first, level);
    known.set(first, found);
    return found;
  }

  /** Most words of a text begin nothing: they are not even looked up twice. */
  #mayBegin(first: number): boolean {
    const { tokens, lexicon } = this.#text;
    const token = tokens[first];
    if (!token) return false;
    return token.kind === 'word' || token.kind === 'mark' ? lexicon.begins.has(token.key) : true;
  }

  #read(first: number, level: number): Found | null {
    const lower = this.at(first, level - 1);
    const grammar = this.#text.lexicon.levels[level];
    if (!grammar) return lower;
    const fits: Fit[] = [];
    this.#walk(grammar, first, level, {}, fits);
    fits.sort((a, b) => b.last - a.last || a.end.rank - b.end.rank);
    for (const { end, last, slots } of fits) {
      if (lower && lower.last > last) break;
      const context = { ...this.#text, first, last, told: this.told };
      const reading = meanings[end.meaning]?.(slots, context, end.given);
      if (reading) return { reading, last };
    }
    return lower;
  }

  #walk(step: Step, at: number, level: number, slots: Slots, fits: Fit[]): void {
    this.#work.steps++;
    for (const end of step.ends) fits.push({ end, last: at, slots });
    const { tokens, lexicon } = this.#text;
    const token = tokens[at];
    if (!token || (token.gap && fits.length + Object.keys(slots).length > 0)) return;
    const next = step.words.get(token.key);
    if (next) this.#walk(next, at + 1, level, slots, fits);
    const senses = token.kind === 'word' ? (lexicon.senses.get(token.key) ?? NONE) : undefined;
    for (const [name, next] of step.classes) {
      if (senses && name !== 'when' && !senses.has(name)) continue;
      for (const { value, next: after } of this.#fillings(name, at, level))
        this.#walk(next, after, level, filled(slots, name, value), fits);
    }
  }

  #fillings(name: string, at: number, level: number): readonly (Filling | { readonly value: When; readonly next: number })[] {
    if (name !== 'when') return fillings(name, this.#text.tokens, at, this.#text.lexicon);
    const found = this.at(at, level - 1);
    return found?.reading.kind === 'date' ? [{ value: found.reading.when, next: found.last }] : [];
  }
}

function filled(slots: Slots, name: string, value: number | string | When): Slots {
  return { ...slots, [name in slots ? `${name}2` : name]: value };
}
