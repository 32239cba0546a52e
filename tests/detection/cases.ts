import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A span that must, or may, be marked. */
export type Wanted = { readonly start: number; readonly end: number; readonly entity: string; readonly optional: boolean };

/** A line of a table: a passage, and what is marked in it. */
export type DetectionCase = {
  /** `positive/en.txt:12`. */
  readonly id: string;
  /** As written, brackets and all: how `not-yet.txt` names it. */
  readonly line: string;
  readonly text: string;
  readonly lang: string | undefined;
  readonly wanted: readonly Wanted[];
};

const MARK = /\[([^|\]]*)\|([a-z-]+)(\??)\]/g;

/**
 * Reads a folder of tables. A line is a passage, `[words|entity]` what must be marked and `[words|entity?]` what may be; `\n` is a
 * line break, `\uXXXX` a character, a line that begins with `# ` a comment. Tables of true mentions are named for their language.
 */
export function readCases(folder: string): DetectionCase[] {
  const root = join(import.meta.dirname, folder);
  return readdirSync(root).flatMap((file) => {
    const name = file.replace('.txt', '');
    const lang = folder === 'positive' && name.length === 2 ? name : undefined;
    return readLines(join(root, file)).map(({ line, number }) => ({ id: `${folder}/${file}:${number}`, line, lang, ...readLine(line) }));
  });
}

/** The lines of a table that are no comment, with their numbers. */
export function readLines(path: string): { readonly line: string; readonly number: number }[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .map((line, index) => ({ line, number: index + 1 }))
    .filter(({ line }) => line.trim() !== '' && !line.startsWith('# '));
}

function readLine(line: string): { text: string; wanted: readonly Wanted[] } {
  const written = line.replace(/\\u([0-9a-fA-F]{4})/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16))).replaceAll('\\n', '\n');
  const wanted: Wanted[] = [];
  let text = '';
  let last = 0;
  for (const { 0: whole, 1: words = '', 2: entity = '', 3: mark = '', index } of written.matchAll(MARK)) {
    text += written.slice(last, index);
    wanted.push({ start: text.length, end: text.length + words.length, entity, optional: mark === '?' });
    text += words;
    last = index + whole.length;
  }
  return { text: text + written.slice(last), wanted };
}
