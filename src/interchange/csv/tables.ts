import type { DateValue, Report, TextSpan } from '../../model.ts';
import { LIMITS } from '../../report/limits.ts';
import { kept } from '../../text/kept.ts';
import { dropsOf, joinDrops } from '../drops.ts';
import { present } from '../fields.ts';
import { anchor, type Budget } from '../making/anchor.ts';
import { cleanLang, cleanLine, cleanPoint, cleanUrl } from '../making/clean.ts';
import { slugOf } from '../making/ids.ts';
import { isSound, type Made, settled } from '../making/settled.ts';
import { type Row, TABLES, type Table } from './columns.ts';

/** The rows of one report, by the table they are of. */
export type Tables = ReadonlyMap<string, readonly Row[]>;

/** A report out of the rows of its tables; none where they tell no text. */
export function reportOfTables(id: string, tables: Tables, undated: DateValue, budget: Budget): Made {
  const rows = (table: Table) => tables.get(table) ?? [];
  const [record = {}] = rows('report');
  const text = rows('text')
    .map((row) => row.text ?? '')
    .join('');
  const all = [...tables.values()].reduce((sum, each) => sum + each.length, 0);
  if (text.trim() === '' || text.length > LIMITS.text) return { drops: dropsOf({ pack_drop_unread: all }) };
  const date = dateOf(record);
  const source = {
    ...present({
      author: cleanLine(record.author),
      publisher: cleanLine(record.publisher),
      dateline: cleanLine(record.dateline),
      url: cleanUrl(record.url),
    }),
    lang: cleanLang(record.lang),
    date: isSound(date, text) ? date : undated,
  } as Report['source'];
  const known = TABLES.reduce((sum, table) => sum + rows(table).length, 0);
  const { report, drops } = settled({
    id: slugOf(id) || 'report',
    title: cleanLine(record.label, LIMITS.title) ?? cleanLine(text, 80) ?? '-',
    text,
    source,
    entities: entitiesOf(rows),
    mentions: rows('mention').map((row) => ({ ...spanOf(row, text, budget), entity: row.entities, kind: row.kind })),
    events: rows('event').map((row) => eventOf(row, text, budget)),
  });
  return { report, drops: joinDrops(drops, dropsOf({ pack_drop_unread: all - known })) };
}

function entitiesOf(rows: (table: Table) => readonly Row[]): readonly unknown[] {
  const labelsOf = grouped(rows('label'));
  const namesOf = grouped(rows('name'));
  const decoysOf = grouped(rows('decoy'));
  return rows('entity').map(({ id, kind, subtype, label, relations = '', peripheral, wikidata, longitude, latitude }) => ({
    id,
    kind,
    subtype,
    labels: Object.fromEntries([['en', label], ...(labelsOf.get(id) ?? []).map((row) => [row.lang ?? '', row.label])]),
    names: (namesOf.get(id) ?? []).map((row) => present({ text: row.label, lang: row.lang, kind: row.kind, when: whenOf(row) })),
    decoys: (decoysOf.get(id) ?? []).map((row) =>
      present({ text: row.label, lang: row.lang, means: row.text, entity: row.entities, when: whenOf(row) }),
    ),
    relations: relations.split(';').flatMap((each) => {
      const [type, target] = each.trim().split(' ');
      return target === undefined ? [] : [{ type, target }];
    }),
    ...(peripheral !== undefined && { peripheral: true }),
    ...present({ wikidata, point: cleanPoint(longitude, latitude) }),
  }));
}

function eventOf(row: Row, text: string, budget: Budget): unknown {
  const { id, label, kind, entities = '', sentence_start, sentence_end } = row;
  return {
    id,
    label,
    kind,
    sentence: { start: numberOf(sentence_start), end: numberOf(sentence_end) },
    trigger: spanOf(row, text, budget),
    participants: entities.split(' ').filter((each) => each !== ''),
    date: dateOf(row),
  };
}

function dateOf({ date = '', basis, reason, words_start, words_end, carried }: Row): DateValue {
  const words = words_start === undefined ? undefined : { start: numberOf(words_start), end: numberOf(words_end) };
  return { edtf: date.trim(), basis, ...present({ reason, words }), ...(carried !== undefined && { carried: true }) } as DateValue;
}

/** The place told, believed where the words told stand there. */
function spanOf({ start, end, text: words }: Row, text: string, budget: Budget): TextSpan | undefined {
  const told = { start: numberOf(start), end: numberOf(end) };
  if (words === undefined || text.slice(told.start, told.end).startsWith(words)) return told;
  return anchor(text, { exact: words }, undefined, budget);
}

function numberOf(cell: string | undefined): number {
  return cell !== undefined && /^\d{1,9}$/.test(cell.trim()) ? Number(cell) : Number.NaN;
}

/** Conditions that cannot be read are no conditions: what they belong to is not in order. */
function whenOf({ conditions }: Row): unknown {
  if (conditions === undefined || conditions.length > 20_000) return conditions;
  try {
    return JSON.parse(conditions);
  } catch {
    return conditions;
  }
}

function grouped(rows: readonly Row[]): ReadonlyMap<string | undefined, readonly Row[]> {
  const groups = new Map<string | undefined, Row[]>();
  for (const row of rows) kept(groups, row.id, (): Row[] => []).push(row);
  return groups;
}
