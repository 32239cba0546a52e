import type { NameTable } from '../../../src/model.ts';
import { foldUnit, HARD, LETTER, SKIPPED } from '../../../src/text/fold.ts';
import { wordEnd } from '../../../src/text/words.ts';

type Token = { readonly start: number; readonly end: number; readonly text: string; readonly hardBefore: boolean };

/** Words of a text with their folded letters; slow and plain. */
function tokens(text: string): Token[] {
  const found: Token[] = [];
  let hardBefore = false;
  for (let at = 0; at < text.length; ) {
    const unit = foldUnit(text.charCodeAt(at));
    if (unit < LETTER) {
      hardBefore ||= unit === HARD;
      at++;
      continue;
    }
    const end = wordEnd(text, at);
    const letters = [...text.slice(at, end)].map((char) => foldUnit(char.charCodeAt(0))).filter((letter) => letter !== SKIPPED);
    found.push({ start: at, end, text: String.fromCharCode(...letters), hardBefore });
    hardBefore = false;
    at = end;
  }
  return found;
}

/** Leftmost longest names by trying every name at every word: `start:end`, for names without hard separators, clitics or endings. */
export function findSlowly(table: NameTable, text: string): string[] {
  const names = table.names.map(({ text: name }) => tokens(name).map((token) => token.text));
  const page = tokens(text);
  const found: string[] = [];
  for (let at = 0; at < page.length; ) {
    const fitting = names.filter(
      (name) => name.length > 0 && name.every((word, i) => page[at + i]?.text === word && (i === 0 || !page[at + i]?.hardBefore)),
    );
    const longest = Math.max(0, ...fitting.map((name) => name.length));
    if (longest > 0) found.push(`${page[at]?.start}:${page[at + longest - 1]?.end}`);
    at += Math.max(1, longest);
  }
  return found;
}
