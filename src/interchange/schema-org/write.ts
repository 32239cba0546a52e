import type { Entity, Report } from '../../model.ts';
import { counts, type Drop, dropsOf, sumOf } from '../drops.ts';
import { bareNames } from '../words.ts';

/** What a schema.org record leaves out of reports. */
export function recordDrops(reports: readonly Report[]): readonly Drop[] {
  return dropsOf({
    pack_drop_names: sumOf(reports, counts.conditionsOf),
    pack_drop_decoys: sumOf(reports, counts.decoys),
    pack_drop_relations: sumOf(reports, counts.relations),
    pack_drop_mentions: sumOf(reports, counts.mentions),
    pack_drop_events: sumOf(reports, counts.events),
    pack_drop_dates: reports.filter(({ source }) => !isIso(source.date.edtf)).length,
  });
}

/** Reports as schema.org JSON-LD: what search engines and news sites know of an article, with the places and groups it mentions. */
export function writeRecords(reports: readonly Report[]): string {
  const records = reports.map(recordOf);
  const [only] = records;
  const whole = only && records.length === 1 ? only : { '@graph': records };
  return JSON.stringify({ '@context': 'https://schema.org', ...whole }, null, 1);
}

function recordOf({ id, title, text, source, entities }: Report): object {
  const { author, publisher, dateline, lang, url, date } = source;
  return {
    '@type': 'Report',
    '@id': url ?? `urn:backgrounder:report:${id}`,
    identifier: id,
    headline: title,
    author: author === undefined ? undefined : { '@type': 'Person', name: author },
    publisher: publisher === undefined ? undefined : { '@type': 'Organization', name: publisher },
    locationCreated: dateline === undefined ? undefined : { '@type': 'Place', name: dateline },
    dateline,
    inLanguage: lang,
    url,
    // No day that is not known is given as one.
    datePublished: isIso(date.edtf) ? date.edtf : undefined,
    mentions: entities.map(thingOf),
    articleBody: text,
  };
}

function thingOf(entity: Entity): object {
  const { kind, labels, wikidata, point } = entity;
  const others = bareNames(entity)
    .filter((name) => name.kind === undefined && name.text !== labels.en)
    .map(({ text }) => text);
  return {
    '@type': kind === 'place' ? 'Place' : 'Organization',
    name: labels.en,
    alternateName: others.length > 0 ? others : undefined,
    sameAs: wikidata && `http://www.wikidata.org/entity/${wikidata}`,
    geo: point && { '@type': 'GeoCoordinates', longitude: point[0], latitude: point[1] },
  };
}

/** Whether a date means the same in ISO 8601. */
function isIso(edtf: string): boolean {
  return /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?$/.test(edtf);
}
