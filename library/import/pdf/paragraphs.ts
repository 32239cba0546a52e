import type { PdfLine } from './lines.ts';

const ENDS_SENTENCE = /[.!?:;؟۔。…]["'”’»)\]]*$/u;
const ITEM = /^(?:[•●▪◦‣–*-]|\(?\d{1,3}[.)]|\(?[a-z][.)])\s/u;
/** How much of its column a line may leave free and still run on. */
const FREE = 0.12;

/** Joins the lines of pages to paragraphs, and words that a line's end has parted. */
export function paragraphsOf(pages: readonly (readonly PdfLine[])[]): readonly string[] {
  const lines = pages.flat().map(mirrored);
  const leading = middle(
    lines
      .slice(1)
      .map((line, i) => (lines[i]?.y ?? 0) - line.y)
      .filter((gap) => gap > 0 && gap < 100),
  );
  const whole = new Set(lines.flatMap(({ text }) => text.match(/(?<!\p{L})\p{L}+-\p{L}+/gu) ?? []).map((word) => word.toLowerCase()));
  // Each as its parts: to look at the whole of a long one for each of its lines would take for ever.
  const paragraphs: string[][] = [];
  let before: PdfLine | undefined;
  for (const line of lines) {
    const right = rightOf(lines, line);
    const parts = paragraphs.at(-1);
    if (parts && before && runsOn(before, line, leading, right)) parts.push(joined(parts.pop() ?? '', line.text, whole), line.text);
    else paragraphs.push([line.text]);
    before = line;
  }
  return paragraphs.map((parts) => parts.join(''));
}

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** A line that runs from right to left, as if it ran the other way: it begins where it begins. */
function mirrored(line: PdfLine): PdfLine {
  return RIGHT_TO_LEFT.test(line.text) ? { ...line, left: -line.right, right: -line.left } : line;
}

function runsOn(before: PdfLine, line: PdfLine, leading: number, right: number): boolean {
  if (Math.abs(before.size - line.size) > Math.max(before.size, line.size) * 0.12 || ITEM.test(line.text)) return false;
  const gap = before.y - line.y;
  const newColumn = gap < -leading || gap > leading * 6;
  if (newColumn) return !ENDS_SENTENCE.test(before.text) && /^[\p{Ll}\p{Lo}\d("“‘«]/u.test(line.text);
  if (gap > leading * 1.45) return false;
  const isFull = before.right >= right - (right - before.left) * FREE;
  const isIndented = line.left - before.left > line.size * 0.8 && ENDS_SENTENCE.test(before.text);
  return !isIndented && (isFull || !ENDS_SENTENCE.test(before.text));
}

/** The right edge of the column that a line stands in. */
function rightOf(lines: readonly PdfLine[], { left, size }: PdfLine): number {
  const near = columns.get(lines) ?? columnsOf(lines);
  columns.set(lines, near);
  return near.get(Math.round(left / Math.max(size * 3, 1))) ?? Number.POSITIVE_INFINITY;
}

const columns = new WeakMap<readonly PdfLine[], ReadonlyMap<number, number>>();

function columnsOf(lines: readonly PdfLine[]): ReadonlyMap<number, number> {
  const rights = new Map<number, number>();
  for (const { left, right, size } of lines) {
    const column = Math.round(left / Math.max(size * 3, 1));
    rights.set(column, Math.max(rights.get(column) ?? 0, right));
  }
  return rights;
}

/** No word is longer than this, and no more of a line is looked at. */
const LONGEST_WORD = 100;

/** A line as another runs on from it: a hyphen between small letters is one of the line's end, unless the word is written with it elsewhere. */
function joined(line: string, next: string, whole: ReadonlySet<string>): string {
  const head = /(?<!\p{L})(\p{L}+)[-\u00ad\u2010]$/u.exec(line.slice(-LONGEST_WORD))?.[1];
  const tail = /^\p{Ll}{1,100}/u.exec(next)?.[0];
  if (!head || !tail) return `${line} `;
  return whole.has(`${head}-${tail}`.toLowerCase()) ? line : line.slice(0, -1);
}

function middle(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 14;
}
