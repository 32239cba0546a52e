import type { TextSpan } from '../../model.ts';
import { LIMITS } from '../../report/limits.ts';
import { cleanLine } from './clean.ts';

/** A text made of quotes, each a line of its own, the same line once. */
export type Lines = {
  /** Adds words with what stands around them, and gives where they stand; undefined where there is no room. */
  add(exact: string, prefix?: string, suffix?: string): TextSpan | undefined;
  readonly text: string;
};

/** Begins a text. */
export function newLines(): Lines {
  const starts = new Map<string, number>();
  const lines: string[] = [];
  let length = 0;
  return {
    add(exact, prefix = '', suffix = '') {
      const words = cleanLine(exact);
      if (words === undefined) return undefined;
      const before = beside(prefix, 'before', exact);
      const after = beside(suffix, 'after', exact);
      const line = `${before}${words}${after}`;
      const known = starts.get(line);
      const start = known ?? length;
      if (known === undefined) {
        if (length + line.length > LIMITS.text) return undefined;
        starts.set(line, start);
        lines.push(line);
        length += line.length + 1;
      }
      return { start: start + before.length, end: start + before.length + words.length };
    },
    get text() {
      return lines.join('\n');
    },
  };
}

/** What stands beside the words, with a mark that it goes on, and the space between where there was one. */
function beside(around: string, side: 'before' | 'after', exact: string): string {
  const words = cleanLine(around);
  if (words === undefined) return '';
  const isApart = side === 'before' ? /\s$/.test(around) || /^\s/.test(exact) : /^\s/.test(around) || /\s$/.test(exact);
  const space = isApart ? ' ' : '';
  return side === 'before' ? `…${words}${space}` : `${space}${words}…`;
}
