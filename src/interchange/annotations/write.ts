import type { DatedEvent, DateValue, Entity, Report, ReportMention } from '../../model.ts';
import { type CountedText, countedText, selectorsOf } from './selectors.ts';
import { ANNOTATIONS, urnOf, VOCABULARY } from './terms.ts';

/** Reports as a W3C Web Annotation collection: of each its text and source, then its entities, mentions and events. */
export function writeAnnotations(reports: readonly Report[]): string {
  const items = reports.flatMap(annotationsOf);
  const id = urnOf('collection', ...reports.slice(0, 1).map((report) => report.id));
  return JSON.stringify(
    {
      '@context': [ANNOTATIONS, { '@vocab': VOCABULARY }],
      id,
      type: 'AnnotationCollection',
      label: reports.map(({ title }) => title),
      total: items.length,
      first: { id: `${id}:1`, type: 'AnnotationPage', partOf: id, startIndex: 0, items },
    },
    null,
    1,
  );
}

function annotationsOf(report: Report): readonly object[] {
  const counted = countedText(report.text);
  const labels = new Map(report.entities.map((entity) => [entity.id, entity]));
  return [
    reportAnnotation(report, counted),
    ...report.entities.map((entity) => entityAnnotation(report, entity)),
    ...report.mentions.map((mention) => mentionAnnotation(report, counted, mention, labels.get(mention.entity))),
    ...report.events.map((event) => eventAnnotation(report, counted, event)),
  ];
}

function addressOf(report: Report): string {
  return report.source.url ?? urnOf('report', report.id);
}

function reportAnnotation(report: Report, counted: CountedText): object {
  const { author, publisher, dateline, lang, date } = report.source;
  return {
    id: urnOf('report', report.id),
    type: 'Annotation',
    motivation: 'describing',
    report: report.id,
    body: [
      { type: 'TextualBody', purpose: 'describing', format: 'text/plain', language: lang, value: report.text },
      { type: 'Report', title: report.title, author, publisher, dateline, date: dateOf(date, counted) },
    ],
    target: addressOf(report),
  };
}

function entityAnnotation(
  report: Report,
  { id, kind, subtype, labels, names, decoys, relations, peripheral, wikidata, point }: Entity,
): object {
  return {
    id: urnOf('entity', report.id, id),
    type: 'Annotation',
    motivation: 'identifying',
    report: report.id,
    body: {
      id: urnOf('entity', report.id, id),
      type: 'Entity',
      kind,
      subtype,
      label: labels.en,
      labels: Object.entries(labels).map(([language, value]) => ({ language, value })),
      names: names.map(({ text, lang, kind: nameKind, when }) => ({ language: lang, value: text, kind: nameKind, when })),
      decoys: decoys.map(({ text, lang, means, entity, when }) => ({
        language: lang,
        value: text,
        means,
        entity: entity && urnOf('entity', report.id, entity),
        when,
      })),
      relations: relations.map(({ type, target }) => ({ relation: type, to: urnOf('entity', report.id, target) })),
      peripheral,
      sameAs: wikidata && `http://www.wikidata.org/entity/${wikidata}`,
      longitude: point?.[0],
      latitude: point?.[1],
    },
    target: addressOf(report),
  };
}

function mentionAnnotation(report: Report, counted: CountedText, mention: ReportMention, entity: Entity | undefined): object {
  const { entity: id, kind, start, end } = mention;
  return {
    id: urnOf('report', report.id, `${start}-${end}-${id}`),
    type: 'Annotation',
    motivation: 'classifying',
    report: report.id,
    body: {
      id: urnOf('entity', report.id, id),
      type: entity?.kind === 'group' ? 'Group' : 'Place',
      label: entity?.labels.en,
      purpose: 'classifying',
      as: kind,
    },
    target: { source: addressOf(report), selector: selectorsOf(counted, { start, end }) },
  };
}

function eventAnnotation(report: Report, counted: CountedText, event: DatedEvent): object {
  return {
    id: urnOf('event', report.id, event.id),
    type: 'Annotation',
    motivation: 'tagging',
    report: report.id,
    body: {
      id: urnOf('event', report.id, event.id),
      type: 'Event',
      purpose: 'tagging',
      label: event.label,
      kind: event.kind,
      participants: event.participants.map((id) => urnOf('entity', report.id, id)),
      time: dateOf(event.date, counted),
    },
    target: { source: addressOf(report), selector: selectorsOf(counted, event.sentence, event.trigger) },
  };
}

function dateOf({ edtf, basis, words, carried, reason }: DateValue, counted: CountedText): object {
  return { type: 'Time', edtf, basis, carried, reason, ...(words && { selector: selectorsOf(counted, words) }) };
}
