import type { DateValue, Report } from '../../model.ts';
import { PackError } from '../../report/pack.ts';
import { kept } from '../../text/kept.ts';
import { type Drop, dropsOf, joinDrops } from '../drops.ts';
import { FILE_LIMITS } from '../limits.ts';
import { newBudget } from '../making/anchor.ts';
import { COLUMNS, type Column, type Row } from './columns.ts';
import { readRows } from './rows.ts';
import { unsafeCell } from './safe-cell.ts';
import { reportOfTables } from './tables.ts';

/** Reads tables of the shape that `writeCsv` gives, their columns in any order. Throws `PackError`. */
export function readCsv(text: string, undated: DateValue): { readonly reports: readonly Report[]; readonly drops: readonly Drop[] } {
  const [head = [], ...rows] = readRows(text);
  const columns = head.map((cell) => COLUMNS.find((column) => column === cell.trim().toLowerCase()));
  const byReport = new Map<string, Map<string, Row[]>>();
  let lost = 0;
  for (const cells of rows) {
    const row = rowOf(cells, columns);
    const { table, report } = row;
    if (table === undefined || report === undefined) {
      if (cells.some((cell) => cell !== '')) lost++;
      continue;
    }
    const tables = kept(byReport, report, () => new Map<string, Row[]>());
    kept(tables, table.trim(), (): Row[] => []).push(row);
  }
  if (byReport.size > FILE_LIMITS.reports)
    throw new PackError(
      `There are ${byReport.size} reports, at most ${FILE_LIMITS.reports}.`,
      'pack_bad_many',
      byReport.size,
      FILE_LIMITS.reports,
    );
  const budget = newBudget();
  const made = [...byReport].map(([id, tables]) => reportOfTables(id, tables, undated, budget));
  const reports = made.flatMap(({ report }) => report ?? []);
  if (reports.length === 0) throw new PackError('No row tells the text of a report.', 'pack_bad_nothing');
  return { reports, drops: joinDrops(dropsOf({ pack_drop_unread: lost }), ...made.map(({ drops }) => drops)) };
}

function rowOf(cells: readonly string[], columns: readonly (Column | undefined)[]): Row {
  const row: { [column in Column]?: string } = {};
  for (const [index, column] of columns.entries()) {
    const cell = unsafeCell(cells[index] ?? '');
    if (column !== undefined && cell !== '') row[column] = cell;
  }
  return row;
}
