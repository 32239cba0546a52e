/**
 * What the product is asked to be, row for row, and where the figures of a run say what it is. `scan` reads the rows of contenders on pages,
 * `extension` the figures of the built extension; both give undefined where it was not measured. `planted`: only pages of our own making tell
 * it for certain. The values are for a quiet machine.
 */
import { FRAME_MS } from './bench-waits.mjs';

export const asked = [
  { what: 'warm scan, 10,000 names, book', unit: 'x floor', most: 2.0, scan: inFloors('book', 10_000, 'warm') },
  { what: 'warm scan, 10,000 names, huge', unit: 'x floor', most: 1.6, scan: inFloors('huge', 10_000, 'warm') },
  { what: 'warm scan, 100,000 names, book', unit: 'x floor', most: 2.3, scan: inFloors('book', 100_000, 'warm') },
  { what: 'cold scan, 10,000 names, large', unit: 'x floor', most: 2.0, scan: inFloors('large', 10_000, 'cold') },
  { what: 'cold scan, 10,000 names, book', unit: 'x floor', most: 2.5, scan: inFloors('book', 10_000, 'cold') },
  { what: 'cold scan, 100,000 names, large', unit: 'x floor', most: 1.9, scan: inFloors('large', 100_000, 'cold') },
  { what: 'cold scan, 100,000 names, book', unit: 'x floor', most: 2.6, scan: inFloors('book', 100_000, 'cold') },
  { what: 'cold scan, 25 names, small', unit: 'x floor', most: 1.5, scan: inFloors('small', 25, 'cold') },
  { what: 'cold scan, 25 names, large', unit: 'x floor', most: 1.5, scan: inFloors('large', 25, 'cold') },
  { what: 'growth of the cold scan from 10,000 to 100,000 names, large', unit: 'x', most: 1.1, scan: growth('large') },
  { what: 'growth of the cold scan from 10,000 to 100,000 names, book', unit: 'x', most: 1.1, scan: growth('book') },
  { what: 'recall, the least on any page', unit: '', least: 1, planted: true, scan: least('recall') },
  { what: 'precision, the least on any page', unit: '', least: 1, planted: true, scan: least('precision') },
  { what: 'build, 10,000 names', unit: 'ms', most: 8, scan: ours('large', 10_000, 'build') },
  { what: 'build, 100,000 names', unit: 'ms', most: 60, scan: ours('large', 100_000, 'build') },
  { what: 'matcher, 10,000 names', unit: 'MB', most: 0.7, scan: inMegabytes(ours('large', 10_000, 'bytes')) },
  { what: 'matcher, 100,000 names', unit: 'MB', most: 8, scan: inMegabytes(ours('large', 100_000, 'bytes')) },
  { what: 'faster than mark.js, whole way, 25 names, large', unit: 'x', least: 60, scan: faster('markjs', 'large', 25, 'all') },
  {
    what: 'faster than one RegExp, scan, 100,000 names, large',
    unit: 'x',
    least: 60,
    scan: faster('one-regexp', 'large', 100_000, 'cold'),
  },
  { what: 'compile and evaluate on a page with nothing to find', unit: 'ms', most: 1, extension: startUp },
  { what: 'longest task of ours, any page, any number of names', unit: 'ms', most: 8, extension: longestTask },
  { what: 'a tab with 100,000 names, more than with 25, large', unit: 'MB', most: 0.5, extension: inMegabytes(bytesOfNames) },
  { what: 'own script per appended paragraph, huge', unit: 'ms', most: 0.03, extension: change('huge-default', 'appendAtOnce', 'script') },
  { what: 'more per changed frame, 10,000 marks, none in view', unit: 'ms', most: 0.3, extension: change('hits-far', 'append', 'main') },
  { what: 'more per changed frame, 10,000 marks, some in view', unit: 'ms', most: 2.5, extension: change('hits-near', 'append', 'main') },
  { what: 'the same, a ticker of twenty names in view', unit: 'ms', most: 2.5, extension: change('hits-near', 'ticker', 'main') },
  { what: 'dwell to card, warm, Chromium', unit: 'frames', most: 1, extension: cardFrames('chromium') },
  { what: 'dwell to card, warm, Firefox', unit: 'frames', most: 1, extension: cardFrames('firefox') },
];

function figure(rows, contender, page, names, column) {
  return rows.find((row) => row.contender === contender && row.page === page && row.names === names)?.[column];
}

function ours(page, names, column) {
  return (rows) => figure(rows, 'backgrounder', page, names, column);
}

function inFloors(page, names, column) {
  return (rows) => ratio(ours(page, names, column)(rows), figure(rows, 'floor', page, names, column));
}

function growth(page) {
  return (rows) => ratio(inFloors(page, 100_000, 'cold')(rows), inFloors(page, 10_000, 'cold')(rows));
}

function faster(peer, page, names, column) {
  return (rows) => ratio(figure(rows, peer, page, names, column), ours(page, names, column)(rows));
}

function least(column) {
  return (rows) => smallest(rows.filter(({ contender }) => contender === 'backgrounder').map((row) => row[column]));
}

function inMegabytes(bytes) {
  return (figures) => ratio(bytes(figures), 1e6);
}

function startUp({ load }) {
  const row = load?.find(({ page, variant }) => page === 'blank' && variant === 'default report');
  return row && row.compile + row.evaluate;
}

function longestTask({ load }) {
  return load && Math.max(...load.map(({ longest }) => longest));
}

function bytesOfNames({ load }) {
  const heap = (names) => load?.find(({ page, variant }) => page === 'large, made-up names' && variant === `${names} names`)?.heap;
  return heap(100_000) === undefined || heap(25) === undefined ? undefined : heap(100_000) - heap(25);
}

function change(page, kind, column) {
  return ({ changes }) => changes?.find((row) => row.file === page && row.kind === kind)?.[column];
}

function cardFrames(browser) {
  return ({ waits }) => ratio(waits?.[browser]?.card.warm, FRAME_MS);
}

function ratio(part, whole) {
  return part === undefined || whole === undefined ? undefined : part / whole;
}

function smallest(numbers) {
  const known = numbers.filter((number) => number !== undefined);
  return known.length > 0 ? Math.min(...known) : undefined;
}
