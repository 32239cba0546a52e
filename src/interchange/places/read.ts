import type { DateValue, Name, Report } from '../../model.ts';
import { LIMITS } from '../../report/limits.ts';
import { PackError } from '../../report/pack.ts';
import { kept } from '../../text/kept.ts';
import { type Drop, dropsOf, joinDrops } from '../drops.ts';
import { field, listOfField, textOfField } from '../fields.ts';
import { cleanItem, cleanLang, cleanLine, cleanPoint, cleanUrl } from '../making/clean.ts';
import { edtfOf } from '../making/dates.ts';
import { newEntities } from '../making/entities.ts';
import { newIds, reportIdOf, slugOf } from '../making/ids.ts';
import { newLines } from '../making/lines.ts';
import { settled } from '../making/settled.ts';
import { edtfOfTimespan } from './spans.ts';

/** Reads GeoJSON, Linked Places among it: each place that has a name is an entity, each date of it a line of the text. Throws `PackError`. */
export function readPlaces(
  value: unknown,
  fileName: string,
  undated: DateValue,
): { readonly reports: readonly Report[]; readonly drops: readonly Drop[] } {
  const groups = new Map<string, unknown[]>();
  for (const feature of field(value, 'type') === 'Feature' ? [value] : listOfField(value, 'features')) {
    const id = textOfField(field(feature, 'properties'), 'report') ?? '';
    kept(groups, id, (): unknown[] => []).push(feature);
  }
  const made = [...groups].map(([id, features]) => reportOf(id, features, fileName, undated));
  const reports = made.flatMap(({ report }) => report ?? []);
  if (reports.length === 0) throw new PackError('No place has a name.', 'pack_bad_nothing');
  return { reports, drops: joinDrops(...made.map(({ drops }) => drops)) };
}

function reportOf(reportId: string, features: readonly unknown[], fileName: string, undated: DateValue) {
  const lines = newLines();
  const entities = newEntities();
  const ids = newIds();
  const mentions: unknown[] = [];
  const events: unknown[] = [];
  let lost = 0;
  for (const feature of features) {
    const told = toldOf(feature);
    if (!told) {
      lost++;
      continue;
    }
    const entity = entities.of(told);
    const timespans = listOfField(field(feature, 'when'), 'timespans').map((span) => ({
      edtf: edtfOfTimespan(span),
      label: cleanLine(field(span, 'label'), 300),
    }));
    const dated = timespans.flatMap(({ edtf, label }) => (edtf === undefined ? [] : [{ edtf, label: label ?? told.label }]));
    lost += timespans.length - dated.length;
    for (const { edtf, label } of dated) {
      const line = lines.add(`${told.label} (${edtf}): ${label}`);
      if (!line) continue;
      const words = { start: line.start + told.label.length + 2, end: line.start + told.label.length + 2 + edtf.length };
      mentions.push({ start: line.start, end: line.start + told.label.length, entity, kind: 'name' });
      events.push({
        id: ids.of(label, 'event'),
        label,
        kind: 'state',
        sentence: line,
        trigger: line,
        participants: [entity],
        date: { edtf, basis: 'stated', words },
      });
    }
    const line = dated.length === 0 ? lines.add(told.label) : undefined;
    if (line) mentions.push({ ...line, entity, kind: 'name' });
  }
  const drops = dropsOf({ pack_drop_unread: lost });
  if (lines.text === '') return { drops };
  const [first] = features;
  const properties = field(first, 'properties');
  const [name = ''] = fileName.split('.');
  const title = cleanLine(field(properties, 'source'), LIMITS.title) ?? cleanLine(name, LIMITS.title) ?? '-';
  const published = edtfOf(field(properties, 'published'));
  const url = listOfField(first, 'names')
    .flatMap((each) => listOfField(each, 'citations'))
    .map((each) => cleanUrl(field(each, '@id')))
    .find((each) => each !== undefined);
  const source: Report['source'] = {
    lang: cleanLang(field(properties, 'lang')),
    ...(url !== undefined && { url }),
    date: published === undefined ? undated : { edtf: published, basis: 'stated' },
  };
  const id = slugOf(reportId) || reportIdOf(title, lines.text);
  const made = settled({ id, title, text: lines.text, source, entities: entities.all(), mentions, events });
  return { report: made.report, drops: joinDrops(drops, made.drops) };
}

/** Undefined where the place has no name. */
function toldOf(feature: unknown) {
  const properties = field(feature, 'properties');
  const names = listOfField(feature, 'names').flatMap((each): readonly Name[] => {
    const text = cleanLine(field(each, 'toponym'), LIMITS.name);
    return text === undefined
      ? []
      : [{ text, lang: cleanLang(field(each, 'lang')), ...(field(each, 'kind') === 'demonym' && { kind: 'demonym' }) }];
  });
  const label = cleanLine(textOfField(properties, 'title', 'name', 'Name', 'NAME', 'label'), LIMITS.name) ?? names[0]?.text;
  if (label === undefined) return undefined;
  const id = slugOf(textOfField(properties, 'id') ?? '');
  const [type] = listOfField(feature, 'types');
  const wikidata = [
    field(feature, '@id'),
    field(feature, 'id'),
    field(properties, 'wikidata'),
    ...listOfField(feature, 'links').map((each) => field(each, 'identifier')),
  ]
    .map(cleanItem)
    .find((each) => each !== undefined);
  const point = pointOf(field(feature, 'geometry'));
  return {
    kind: 'place' as const,
    label,
    subtype: textOfField(type, 'label') ?? textOfField(properties, 'type', 'kind') ?? 'place',
    ...(id !== '' && { id }),
    ...(names.length > 0 && { names }),
    ...(wikidata !== undefined && { wikidata }),
    ...(point && { point }),
  };
}

/** Of a point alone, or the first of several: what covers an area has none. */
function pointOf(geometry: unknown): readonly [number, number] | undefined {
  const [member] = listOfField(geometry, 'geometries');
  if (member !== undefined) return pointOf(field(member, 'type') === 'Point' ? member : undefined);
  if (field(geometry, 'type') !== 'Point') return undefined;
  const [longitude, latitude] = listOfField(geometry, 'coordinates');
  return cleanPoint(longitude, latitude);
}
