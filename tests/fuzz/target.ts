import { mutateText } from './mutate-text.ts';
import { mutateValue } from './mutate-value.ts';
import type { Random } from './random.ts';

/** Something of ours that takes what others made. `run` throws where it breaks a promise; an input that is refused as promised is no fault. */
export type Target<T = unknown> = {
  readonly name: string;
  /** Where it starts from: good inputs, and some that once did harm. */
  readonly seeds: () => readonly T[];
  readonly mutate: (random: Random, base: T, other: T) => T;
  /** Gives true where the input was taken, false where it was refused by its name. */
  readonly run: (input: T) => boolean | Promise<boolean>;
};

/** A target that takes text; `words` are those that its format knows. */
export function textTarget(
  name: string,
  seeds: () => readonly string[],
  run: (text: string) => boolean | Promise<boolean>,
  words: readonly string[] = [],
): Target<string> {
  return { name, seeds, run, mutate: (random, base, other) => mutateText(random, base, other, words) };
}

/** A target that takes bytes: each is a letter up to U+00FF. */
export function byteTarget(
  name: string,
  seeds: () => readonly Uint8Array[],
  run: (bytes: Uint8Array) => boolean | Promise<boolean>,
  words: readonly string[] = [],
): Target<string> {
  return {
    name,
    seeds: () => seeds().map((bytes) => Buffer.from(bytes).toString('latin1')),
    run: (text) => run(Uint8Array.from(text, (letter) => letter.charCodeAt(0) & 255)),
    mutate: (random, base, other) => mutateText(random, base, other, words),
  };
}

/** A target that takes a value, as messages and stores hold them. */
export function valueTarget<T>(name: string, seeds: () => readonly T[], run: (value: unknown) => boolean | Promise<boolean>): Target {
  return { name, seeds, run, mutate: mutateValue };
}

/** Runs what may refuse its input by an error of its own, and by no other: whether it was taken. */
export function isTaken(read: () => void, ...refusals: readonly (new (...args: never[]) => Error)[]): boolean {
  try {
    read();
    return true;
  } catch (error) {
    if (refusals.some((each) => error instanceof each)) return false;
    throw error;
  }
}

/** Throws where a promise is broken. */
export function promise(isKept: boolean, what: string): asserts isKept {
  if (!isKept) throw new Error(`Broken: ${what}`);
}
