import { PackError, tooLarge } from '../../report/pack.ts';
import { FILE_LIMITS } from '../limits.ts';

/** Rows as comma-separated values (RFC 4180): lines end with CR LF, cells that need it stand in quotation marks. */
export function writeRows(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(escaped).join(',')}\r\n`).join('');
}

/** The rows of such a text, also with semicolons or tabs between the cells, as some spreadsheets save it. Throws `PackError` for too many. */
export function readRows(text: string): readonly (readonly string[])[] {
  const separator = separatorOf(text);
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const quoted = text[at] === '"' ? quotedCell(text, at + 1) : { cell: '', end: at };
    const bare = bareCell(text, quoted.end, separator);
    row.push(quoted.cell + bare.cell);
    requireFew('cells', row.length, FILE_LIMITS.cells);
    at = bare.end;
    if (text[at] === separator) {
      at++;
      if (at === text.length) row.push('');
      continue;
    }
    at += text.startsWith('\r\n', at) ? 2 : 1;
    rows.push(row);
    row = [];
    requireFew('rows', rows.length, FILE_LIMITS.items);
  }
  if (row.length > 0) rows.push(row);
  return rows;
}

/** What stands between the cells of the first line: the sign that is there most often. */
export function separatorOf(text: string): string {
  const end = text.slice(0, 2_000).search(/[\r\n]/);
  const first = text.slice(0, end < 0 ? 2_000 : end);
  const times = (sign: string) => first.split(sign).length;
  return [';', '\t'].reduce((best, sign) => (times(sign) > times(best) ? sign : best), ',');
}

function escaped(cell: string): string {
  return /[",;\r\n\t]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

type Cell = { readonly cell: string; readonly end: number };

/** Up to the mark that ends it, or the end of the text. */
function quotedCell(text: string, start: number): Cell {
  let mark = text.indexOf('"', start);
  // Two of them are one within the cell.
  while (mark >= 0 && text[mark + 1] === '"' && mark - start <= FILE_LIMITS.string) mark = text.indexOf('"', mark + 2);
  const last = mark < 0 ? text.length : mark;
  if (last - start > FILE_LIMITS.string)
    throw new PackError(`A cell has more than ${FILE_LIMITS.string} characters.`, ...tooLarge(last - start, FILE_LIMITS.string));
  return { cell: text.slice(start, last).replaceAll('""', '"'), end: Math.min(last + 1, text.length) };
}

function bareCell(text: string, start: number, separator: string): Cell {
  let end = start;
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end++;
  return { cell: text.slice(start, end), end };
}

function requireFew(what: string, found: number, most: number): void {
  if (found > most) throw new PackError(`There are more than ${most} ${what}.`, 'pack_bad_many', found, most);
}
