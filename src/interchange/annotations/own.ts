import type { DateValue, Report } from '../../model.ts';
import { source as readSource } from '../../report/schema.ts';
import { ShapeError } from '../../report/shape.ts';
import { dropsOf, joinDrops } from '../drops.ts';
import { field, listOfField, present, textOfField } from '../fields.ts';
import type { Budget } from '../making/anchor.ts';
import { cleanItem, cleanLang, cleanLine, cleanPoint, cleanUrl } from '../making/clean.ts';
import { slugOf } from '../making/ids.ts';
import { isSound, type Made, settled } from '../making/settled.ts';
import { type CountedText, countedText, selectedIn } from './selectors.ts';
import { idOfUrn } from './terms.ts';

/** A report out of annotations that hold its text, as those written here do; undefined for others. */
export function ownReport(annotations: readonly unknown[], undated: DateValue, budget: Budget): Made | undefined {
  const described = annotations.find((each) => field(each, 'motivation') === 'describing' && bodyOfType(each, 'Report') !== undefined);
  const text = field(bodyOfType(described, 'TextualBody'), 'value');
  if (typeof text !== 'string' || text === '') return undefined;
  const counted = countedText(text);
  const bodies = (motivation: string) => annotations.filter((each) => field(each, 'motivation') === motivation);
  const record = bodyOfType(described, 'Report');
  const lang = cleanLang(field(bodyOfType(described, 'TextualBody'), 'language'));
  const [target] = listOfField(described, 'target');
  const source = sourceOf(
    { ...factsOf(record), lang, url: cleanUrl(target) },
    dateOf(field(record, 'date'), counted, budget),
    undated,
    text,
  );
  const entities = bodies('identifying').map((each) => entityOf(bodyOfType(each, 'Entity')));
  const mentions = bodies('classifying').map((each) => mentionOf(each, counted, budget));
  const events = bodies('tagging').map((each) => eventOf(each, counted, budget));
  const known = 1 + entities.length + mentions.length + events.length;
  const title = cleanLine(field(record, 'title'), 300) ?? cleanLine(text, 80) ?? '-';
  const { report, drops } = settled({ id: reportId(described), title, text, source, entities, mentions, events });
  return { report, drops: joinDrops(drops, dropsOf({ pack_drop_unread: annotations.length - known })) };
}

function bodyOfType(annotation: unknown, type: string): unknown {
  return listOfField(annotation, 'body').find((body) => field(body, 'type') === type);
}

function reportId(described: unknown): string {
  return slugOf(textOfField(described, 'report') ?? idOfUrn(field(described, 'id')) ?? '') || 'report';
}

function factsOf(record: unknown) {
  return {
    author: cleanLine(field(record, 'author')),
    publisher: cleanLine(field(record, 'publisher')),
    dateline: cleanLine(field(record, 'dateline')),
  };
}

function sourceOf(facts: object, date: unknown, undated: DateValue, text: string): Report['source'] {
  const given = present(facts);
  try {
    const source = readSource({ ...given, date }, '');
    if (isSound(source.date, text)) return source;
  } catch (error) {
    if (!(error instanceof ShapeError)) throw error;
  }
  return readSource({ ...given, date: undated }, '');
}

function entityOf(body: unknown): unknown {
  const labels = new Map(listOfField(body, 'labels').map((each) => [String(field(each, 'language')), field(each, 'value')]));
  const point = cleanPoint(field(body, 'longitude'), field(body, 'latitude'));
  return present({
    id: idOfUrn(field(body, 'id')),
    kind: field(body, 'kind'),
    subtype: field(body, 'subtype'),
    labels: Object.fromEntries(labels),
    names: listOfField(body, 'names').map((each) => present({ ...spellingOf(each), kind: field(each, 'kind') })),
    decoys: listOfField(body, 'decoys').map((each) =>
      present({ ...spellingOf(each), means: field(each, 'means'), entity: idOfUrn(field(each, 'entity')) }),
    ),
    relations: listOfField(body, 'relations').map((each) => ({ type: field(each, 'relation'), target: idOfUrn(field(each, 'to')) })),
    peripheral: field(body, 'peripheral'),
    wikidata: cleanItem(field(body, 'sameAs')),
    point,
  });
}

function spellingOf(name: unknown) {
  return { text: field(name, 'value'), lang: field(name, 'language'), when: field(name, 'when') };
}

function mentionOf(annotation: unknown, counted: CountedText, budget: Budget): unknown {
  const [body] = listOfField(annotation, 'body');
  const [target] = listOfField(annotation, 'target');
  return { ...selectedIn(counted, target, budget)?.span, entity: idOfUrn(field(body, 'id')), kind: field(body, 'as') };
}

function eventOf(annotation: unknown, counted: CountedText, budget: Budget): unknown {
  const body = bodyOfType(annotation, 'Event');
  const [target] = listOfField(annotation, 'target');
  const selected = selectedIn(counted, target, budget);
  return {
    id: idOfUrn(field(body, 'id')),
    label: field(body, 'label'),
    kind: field(body, 'kind'),
    sentence: selected?.span,
    trigger: selected?.within ?? selected?.span,
    participants: listOfField(body, 'participants').map(idOfUrn),
    date: dateOf(field(body, 'time'), counted, budget),
  };
}

function dateOf(time: unknown, counted: CountedText, budget: Budget): unknown {
  const words = listOfField(time, 'selector').length > 0 ? selectedIn(counted, time, budget)?.span : undefined;
  return present({
    edtf: field(time, 'edtf'),
    basis: field(time, 'basis'),
    words,
    carried: field(time, 'carried'),
    reason: field(time, 'reason'),
  });
}
