import { asked } from './asked.mjs';
import { tableOf } from './figures.mjs';

/** A table of what was asked and what was measured; where real pages were measured, they decide, but for what only planted mentions tell. */
export function summaryOf({ pages, real, extension }) {
  const lines = asked.map((row) => {
    const measured = [pages, real].map((rows) => (row.scan && rows ? row.scan(rows) : undefined));
    if (row.extension && extension) measured[0] = row.extension(extension);
    const decisive = row.planted ? measured[0] : (measured[1] ?? measured[0]);
    return [
      row.what,
      written(row.most ?? row.least, row, limitWord(row)),
      ...measured.map((each) => written(each, row)),
      verdict(decisive, row),
    ];
  });
  return tableOf([['what', 'asked', 'own pages', 'real pages', 'reached'], ...lines]);
}

/** Whether a figure is as it is asked to be; a dash where there is none. */
export function verdict(measured, { most = Infinity, least = -Infinity }) {
  if (measured === undefined) return '–';
  return measured <= most && measured >= least ? 'yes' : 'no';
}

function limitWord({ most }) {
  return most === undefined ? 'at least ' : 'at most ';
}

function written(number, { unit }, word = '') {
  if (number === undefined) return '–';
  const digits = Math.abs(number) >= 100 ? 0 : Math.abs(number) >= 10 ? 1 : unit === '' || Math.abs(number) < 0.1 ? 3 : 2;
  return `${word}${number.toFixed(digits)}${unit && ` ${unit}`}`;
}
