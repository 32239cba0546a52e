import type { DateValue, Entity, NameCondition, Report } from '../../model.ts';
import { CELL, COLUMNS, type Row } from './columns.ts';
import { writeRows } from './rows.ts';
import { safeCell } from './safe-cell.ts';

/** Reports as tables of their texts, entities, mentions and events, in one file; begins with a byte order mark, without which Excel reads no UTF-8. */
export function writeCsv(reports: readonly Report[]): string {
  const rows = reports.flatMap((report) => rowsOf(report).map((row) => ({ ...row, report: report.id })));
  const cells = rows.map((row: Row) => COLUMNS.map((column) => cellOf(row[column] ?? '')));
  return `\ufeff${writeRows([COLUMNS, ...cells])}`;
}

/** A number is no formula, whatever its sign. */
function cellOf(text: string): string {
  return /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/.test(text) ? text : safeCell(text);
}

function rowsOf(report: Report): readonly Row[] {
  const { id, title, text, source, entities, mentions, events } = report;
  const { author, publisher, dateline, lang, url, date } = source;
  return [
    { table: 'report', id, label: title, lang, ...given({ author, publisher, dateline, url }), ...dateRow(date) },
    ...piecesOf(text).map((piece): Row => ({ table: 'text', text: piece })),
    ...entities.flatMap(entityRows),
    ...mentions.map(
      ({ entity, kind, start, end }): Row => ({
        table: 'mention',
        entities: entity,
        kind,
        start: `${start}`,
        end: `${end}`,
        text: excerpt(text, start, end),
      }),
    ),
    ...events.map(
      (event): Row => ({
        table: 'event',
        id: event.id,
        label: event.label,
        kind: event.kind,
        start: `${event.trigger.start}`,
        end: `${event.trigger.end}`,
        text: excerpt(text, event.trigger.start, event.trigger.end),
        sentence_start: `${event.sentence.start}`,
        sentence_end: `${event.sentence.end}`,
        entities: event.participants.join(' '),
        ...dateRow(event.date),
      }),
    ),
  ];
}

function entityRows({ id, kind, subtype, labels, names, decoys, relations, peripheral, wikidata, point }: Entity): readonly Row[] {
  const { en, ...others } = labels;
  return [
    {
      table: 'entity',
      id,
      kind,
      subtype,
      label: en,
      lang: 'en',
      relations: relations.map(({ type, target }) => `${type} ${target}`).join('; '),
      ...(peripheral && { peripheral: 'yes' }),
      ...(point && { longitude: `${point[0]}`, latitude: `${point[1]}` }),
      ...given({ wikidata }),
    },
    ...Object.entries(others).map(([lang, label]): Row => ({ table: 'label', id, lang, label })),
    ...names.map(
      (name): Row => ({ table: 'name', id, lang: name.lang, label: name.text, ...given({ kind: name.kind }), ...whenCell(name.when) }),
    ),
    ...decoys.map(
      ({ text, lang, means, entity, when }): Row => ({
        table: 'decoy',
        id,
        label: text,
        text: means,
        ...given({ lang, entities: entity }),
        ...whenCell(when),
      }),
    ),
  ];
}

/** Conditions have no columns of their own: few names have any. */
function whenCell(when: NameCondition | undefined): Row {
  return when ? { conditions: JSON.stringify(when) } : {};
}

function dateRow({ edtf, basis, reason, words, carried }: DateValue): Row {
  const span = words ? { words_start: `${words.start}`, words_end: `${words.end}` } : {};
  return { date: edtf, basis, ...given({ reason }), ...span, ...(carried && { carried: 'yes' }) };
}

/** Pieces that begin with lines where there are short ones, no character and no line break cut in two. */
function piecesOf(text: string): readonly string[] {
  const pieces: string[] = [];
  for (let start = 0; start < text.length; start += (pieces.at(-1) as string).length) {
    const whole = text.slice(start, start + CELL);
    const rest = start + CELL < text.length;
    const lineEnd = rest ? whole.lastIndexOf('\n') + 1 : 0;
    const end = /[\ud800-\udbff\r]$/.test(whole) ? whole.length - 1 : whole.length;
    pieces.push(rest ? whole.slice(0, lineEnd || end) : whole);
  }
  return pieces;
}

/** Empty where no cell holds it. */
function excerpt(text: string, start: number, end: number): string {
  return end - start > CELL ? '' : text.slice(start, end);
}

function given<K extends string>(fields: { readonly [key in K]: string | undefined }): { [key in K]?: string } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as { [key in K]?: string };
}
