import type { DatedEvent, DateValue, Report, ReportMention } from '../../model.ts';
import { LIMITS } from '../../report/limits.ts';
import { PackError } from '../../report/pack.ts';
import { kept } from '../../text/kept.ts';
import { type Drop, dropsOf, joinDrops } from '../drops.ts';
import { field, listOfField, textOfField } from '../fields.ts';
import { FILE_LIMITS } from '../limits.ts';
import { cleanLang, cleanLine, cleanUrl } from '../making/clean.ts';
import { edtfOf } from '../making/dates.ts';
import { newEntities } from '../making/entities.ts';
import { reportIdOf, slugOf } from '../making/ids.ts';
import { newLines } from '../making/lines.ts';
import { type Made, settled } from '../making/settled.ts';
import { edtfOfTimespan } from './spans.ts';
import { toldOfPlace } from './told-place.ts';

/** Reads GeoJSON, Linked Places among it: each place that has a name is an entity. Throws `PackError`. */
export function readPlaces(
  value: unknown,
  fileName: string,
  undated: DateValue,
): { readonly reports: readonly Report[]; readonly drops: readonly Drop[] } {
  const groups = new Map<string, unknown[]>();
  const features = field(value, 'type') === 'Feature' ? [value] : listOfField(value, 'features');
  requireFew(
    features.reduce((sum: number, feature) => sum + timespansOf(feature).length, 0),
    FILE_LIMITS.dates,
  );
  for (const feature of features) {
    const id = textOfField(field(feature, 'properties'), 'report') ?? '';
    kept(groups, id, (): unknown[] => []).push(feature);
  }
  const made = [...groups].map(([id, features]) => reportOf(id, features, fileName, undated));
  const reports = made.flatMap(({ report }) => report ?? []);
  if (reports.length === 0) throw new PackError('No place has a name.', 'pack_bad_nothing');
  return { reports, drops: joinDrops(...made.map(({ drops }) => drops)) };
}

function reportOf(reportId: string, features: readonly unknown[], fileName: string, undated: DateValue): Made {
  const { lines, entities, mentions, events, lost } = partsOf(features);
  const drops = dropsOf({ pack_drop_unread: lost });
  if (lines.text === '') return { drops };
  const [first] = features;
  const properties = field(first, 'properties');
  const [name = ''] = fileName.split('.');
  const title = cleanLine(field(properties, 'source'), LIMITS.title) ?? cleanLine(name, LIMITS.title) ?? '-';
  const id = slugOf(reportId) || reportIdOf(title, lines.text);
  const made = settled({ id, title, text: lines.text, source: sourceOf(first, undated), entities: entities.all(), mentions, events });
  return { report: made.report, drops: joinDrops(drops, made.drops) };
}

/** Each date of a place is a line of the text and an event; a place without one is a line too. */
function partsOf(features: readonly unknown[]) {
  requireFew(features.length, LIMITS.entities);
  const lines = newLines();
  const entities = newEntities();
  const mentions = new Map<number, ReportMention>();
  const events: DatedEvent[] = [];
  let lost = 0;
  for (const feature of features) {
    const told = toldOfPlace(feature);
    if (!told) {
      lost++;
      continue;
    }
    const entity = entities.of(told);
    const mention = (start: number) => mentions.set(start, { start, end: start + told.label.length, entity, kind: 'name' });
    const before = events.length;
    const dates = timespansOf(feature).map((span) => ({
      edtf: edtfOfTimespan(span),
      label: cleanLine(field(span, 'label'), 300) ?? told.label,
    }));
    for (const { edtf, label } of dates) {
      const sentence = edtf === undefined ? undefined : lines.add(`${told.label} (${edtf}): ${label}`);
      if (!sentence || edtf === undefined) {
        lost++;
        continue;
      }
      mention(sentence.start);
      const start = sentence.start + told.label.length + 2;
      const date: DateValue = { edtf, basis: 'stated', words: { start, end: start + edtf.length } };
      events.push({ id: `event-${events.length + 1}`, label, kind: 'state', sentence, trigger: sentence, participants: [entity], date });
    }
    const line = events.length === before ? lines.add(told.label) : undefined;
    if (line) mention(line.start);
  }
  return { lines, entities, mentions: [...mentions.values()], events, lost };
}

function sourceOf(feature: unknown, undated: DateValue): Report['source'] {
  const properties = field(feature, 'properties');
  const published = edtfOf(field(properties, 'published'));
  const url = listOfField(feature, 'names')
    .flatMap((each) => listOfField(each, 'citations'))
    .map((each) => cleanUrl(field(each, '@id')))
    .find((each) => each !== undefined);
  return {
    lang: cleanLang(field(properties, 'lang')),
    ...(url !== undefined && { url }),
    date: published === undefined ? undated : { edtf: published, basis: 'stated' },
  };
}

function timespansOf(feature: unknown): readonly unknown[] {
  return listOfField(field(feature, 'when'), 'timespans');
}

function requireFew(found: number, most: number): void {
  if (found > most) throw new PackError(`A map has ${found} of a kind, at most ${most}.`, 'pack_bad_many', found, most);
}
