import { LIMITS } from '../../src/report/limits.ts';
import { ImportError } from './import-error.ts';

// Marks and letters that nobody sees: they hide words, turn their direction, or part them in two. ZWNJ and ZWJ are letters of an orthography and stay.
const UNSEEN =
  /[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u115f\u1160\u2800\u3164\uffa0\u{e0000}-\u{e007f}]/gu;
const CONTROLS = /(?!\s)\p{Cc}/gu;
const HALVES = /\p{Cs}/gu;
const LINE_ENDS = /\r\n?|[\v\f\x85\u2028\u2029]/g;

/** A text as a report has it: a line each paragraph, one space between words, no empty lines, nothing unseen, every character whole. */
export function tidyText(raw: string): string {
  return raw
    .replace(HALVES, '\ufffd')
    .replace(LINE_ENDS, '\n')
    .replace(UNSEEN, '')
    .replace(CONTROLS, ' ')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();
}

/** A text on one line, cut after a word where it is longer than `most`; empty where nothing of it is seen. */
export function tidyLine(raw: string, most: number): string {
  const line = tidyText(raw.slice(0, 4 * most))
    .replace(/(?![\u200c\u200d])[\p{Cf}\p{Co}]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (line.length <= most) return line;
  const cut = line.slice(0, most - 1);
  const space = cut.lastIndexOf(' ');
  return `${(space > most / 2 ? cut.slice(0, space) : cut).replace(HALVES, '').replace(/[\s,;:–-]+$/u, '')}…`;
}

/** Refuses a text that is longer than a report may be. Throws `ImportError`. */
export function checkLength(text: string): void {
  if (text.length > LIMITS.text) throw new ImportError('import_too_long', LIMITS.text);
}
