import type { Entity, Report } from '../../model.ts';
import { counts, type Drop, dropsOf, sumOf } from '../drops.ts';
import { bareNames } from '../words.ts';
import { timespanOf } from './spans.ts';

const CONTEXT = 'https://raw.githubusercontent.com/LinkedPasts/linked-places/master/linkedplaces-context-v1.1.jsonld';

/** What Linked Places leave out of reports: all that is not of a place. */
export function placesDrops(reports: readonly Report[]): readonly Drop[] {
  const places = (report: Report) => new Set(report.entities.filter(({ kind }) => kind === 'place').map(({ id }) => id));
  return dropsOf({
    pack_drop_texts: reports.length,
    pack_drop_groups: sumOf(reports, counts.groups),
    pack_drop_names: sumOf(reports, (report) => counts.conditionsOf(report, 'place')),
    pack_drop_decoys: sumOf(reports, counts.decoys),
    pack_drop_relations: sumOf(reports, counts.relations),
    pack_drop_mentions: sumOf(reports, counts.mentions),
    pack_drop_events: sumOf(reports, (report) => {
      const known = places(report);
      return report.events.filter(({ participants }) => !participants.some((id) => known.has(id))).length;
    }),
    pack_drop_dates: sumOf(reports, counts.dates),
  });
}

/** The places of reports as a GeoJSON FeatureCollection in the Linked Places Format: points, names, and when what is told of them happened. */
export function writePlaces(reports: readonly Report[]): string {
  const features = reports.flatMap((report) =>
    report.entities.filter(({ kind }) => kind === 'place').map((place) => featureOf(report, place)),
  );
  return JSON.stringify({ type: 'FeatureCollection', '@context': CONTEXT, features }, null, 1);
}

function featureOf(report: Report, place: Entity): object {
  const { id, subtype, labels, wikidata, point } = place;
  const { source } = report;
  const citation = { label: report.title, ...(source.url !== undefined && { '@id': source.url }) };
  const events = report.events.filter(({ participants }) => participants.includes(id));
  return {
    '@id': wikidata === undefined ? `urn:backgrounder:entity:${report.id}:${id}` : `http://www.wikidata.org/entity/${wikidata}`,
    type: 'Feature',
    properties: { title: labels.en, id, report: report.id, source: report.title, lang: source.lang, published: source.date.edtf },
    geometry: point ? { type: 'Point', coordinates: point } : null,
    names: bareNames(place).map(({ text, lang, kind }) => ({ toponym: text, lang, ...(kind && { kind }), citations: [citation] })),
    types: [{ label: subtype }],
    ...(events.length > 0 && { when: { timespans: events.map(({ date, label }) => ({ ...timespanOf(date.edtf), label })) } }),
    ...(wikidata !== undefined && { links: [{ type: 'exactMatch', identifier: `wd:${wikidata}` }] }),
  };
}
