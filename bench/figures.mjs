/** The middle of the numbers, the mean of the middle two; undefined of none. */
export function median(numbers) {
  const sorted = numbers.filter((each) => Number.isFinite(each)).sort((a, b) => a - b);
  if (sorted.length === 0) return undefined;
  return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
}

/** Medians of each field of rows of numbers. */
export function medians(rows) {
  return Object.fromEntries(Object.keys(rows[0] ?? {}).map((key) => [key, median(rows.map((row) => row[key]))]));
}

/** A number in three figures; a dash where there is none. */
export function short(number) {
  if (number === undefined || number === null || Number.isNaN(number)) return '–';
  if (Math.abs(number) >= 100) return number.toFixed(0);
  return number.toFixed(Math.abs(number) >= 10 ? 1 : 2);
}

/** Rows of cells as a table in Markdown, the first row its head. */
export function tableOf(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => String(row[column]).length)));
  const line = (row) => `| ${row.map((cell, column) => String(cell).padEnd(widths[column])).join(' | ')} |`;
  return [line(rows[0]), `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`, ...rows.slice(1).map(line)].join('\n');
}

/** How much of what was expected was found, and how much of what was found was expected, as multisets of folded texts. */
export function accuracy(found, expected) {
  const left = new Map();
  for (const text of expected.map(plain)) left.set(text, (left.get(text) ?? 0) + 1);
  let right = 0;
  for (const text of found.map(plain)) {
    const rest = left.get(text) ?? 0;
    if (rest > 0) right++;
    left.set(text, rest - 1);
  }
  return { recall: expected.length ? right / expected.length : 1, precision: found.length ? right / found.length : 1 };
}

/** Letters and digits alone, without accents and letter case. */
function plain(text) {
  const bare = text.normalize('NFKD').replace(/[\p{M}\p{Cf}\u02b9-\u02c8]/gu, '');
  return bare
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
