import { CLASS } from './word-classes.ts';

type ClassName = keyof typeof CLASS;

/** The cues that a word of these classes gives: the prefix with each class that is asked for. */
export function classCues(classes: number, asked: readonly ClassName[], prefix: string): string[] {
  return classes === 0 ? [] : asked.filter((name) => classes & CLASS[name]).map((name) => `${prefix} ${name}`);
}
