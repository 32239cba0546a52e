import type {
  DatedEvent,
  DateValue,
  Decoy,
  Entity,
  Name,
  NameCondition,
  Relation,
  Report,
  ReportMention,
  Source,
  TextSpan,
} from '../model.ts';
import { LIMITS } from './limits.ts';
import { count, listOf, numberWithin, oneOf, type Reader, record, ShapeError, tableOf, text } from './shape.ts';

/**
 * Controls, line breaks, lone surrogates, letters that are blank (fillers of Hangul, Braille without a dot), and marks that nobody sees, those
 * that turn the direction among them. ZWNJ and ZWJ are letters of the orthography in Persian, Pashto and the scripts of India.
 */
export const UNSEEN = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\u115f\u1160\u2800\u3164\uffa0]/u;
/** The same, to take all of them away. */
export const ALL_UNSEEN = new RegExp(UNSEEN, 'gu');
const LONE_SURROGATE = /\p{Cs}/u;

const plain = {
  holds: (value: string) => !UNSEEN.test(value) && value.trim() === value,
  says: 'has control or direction marks, blank letters, or spaces at an end',
};
const prose = { holds: (value: string) => !value.includes('\0') && !LONE_SURROGATE.test(value), says: 'has a NUL or half a character' };
const idRule = {
  holds: (value: string) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value),
  says: 'must be lower-case letters and digits joined by hyphens',
};
const langRule = {
  holds: (value: string) => /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(value),
  says: 'must be a language tag such as en or zh-Hant',
};
const urlRule = {
  holds: (value: string) => /^https?:\/\/(?![^/?#]*@)[^\s\p{C}]+$/u.test(value),
  says: 'must be an http or https address, without a user name',
};
const itemRule = { holds: (value: string) => /^Q[1-9]\d{0,11}$/.test(value), says: 'must be a Wikidata item such as Q889' };

const id = text(LIMITS.id, idRule);

/** Whether it can be the id of a report, an entity or an event. */
export function isId(value: unknown): boolean {
  return typeof value === 'string' && value.length <= LIMITS.id && idRule.holds(value);
}

/** Reads a language tag. */
export const lang = text(LIMITS.id, langRule);
/** Reads one line of plain text. */
export const line = text(LIMITS.line, plain);
const name = text(LIMITS.name, plain);
const offset = count(LIMITS.text);

/** Reads a stretch of a text by its shape alone. */
export const span = record<TextSpan>({ start: offset, end: offset });
const langs = listOf(lang, LIMITS.langs);
const words = listOf(name, LIMITS.langs);

// What is marked always is the reader's to say: no pack may.
const condition = record<Omit<NameCondition, 'always'>>(
  { case: oneOf('exact', 'capital'), langs, notLangs: langs, context: id, beside: words, near: words },
  'case',
  'langs',
  'notLangs',
  'context',
  'beside',
  'near',
);

const nameOf = record<Name>({ text: name, lang, kind: oneOf('demonym'), when: condition }, 'kind', 'when');
const decoy = record<Decoy>({ text: name, lang, means: line, entity: id, when: condition }, 'lang', 'entity', 'when');

const relation = record<Relation>({
  type: oneOf('capital-of', 'part-of', 'seated-in', 'sent-by', 'speaks-for', 'serves', 'heads', 'opposes', 'borders'),
  target: id,
});

const labelTable = tableOf(lang, name, LIMITS.langs);
const labels: Reader<Entity['labels']> = (value, place) => {
  const { en, ...others } = labelTable(value, place);
  if (en === undefined) throw new ShapeError(`${place} has no en.`);
  return Object.assign(Object.create(null) as object, { en }, others);
};

const longitudeLatitude = listOf(numberWithin(-180, 180), 2);
const point: Reader<readonly [number, number]> = (value, place) => {
  const [longitude, latitude] = longitudeLatitude(value, place);
  if (longitude === undefined || latitude === undefined) throw new ShapeError(`${place} must be a longitude and a latitude.`);
  return [longitude, numberWithin(-90, 90)(latitude, `${place}[1]`)];
};

/** Reads one entity of a report by its shape alone. */
export const entity = record<Entity>(
  {
    id,
    kind: oneOf('place', 'group'),
    subtype: text(LIMITS.id, idRule),
    labels,
    names: listOf(nameOf, LIMITS.namesOfEntity),
    decoys: listOf(decoy, LIMITS.decoysOfEntity),
    relations: listOf(relation, LIMITS.relationsOfEntity),
    peripheral: oneOf(true),
    wikidata: text(LIMITS.id, itemRule),
    point,
  },
  'peripheral',
  'wikidata',
  'point',
);

/** Reads one mention of a report by its shape alone. */
export const mention = record<ReportMention>({
  start: offset,
  end: offset,
  entity: id,
  kind: oneOf('name', 'head', 'demonym', 'role', 'coreference', 'indirect'),
});

const date = record<DateValue>(
  { edtf: text(LIMITS.id), basis: oneOf('stated', 'resolved', 'estimated'), words: span, carried: oneOf(true), reason: line },
  'words',
  'carried',
  'reason',
);

/** Reads one event of a report by its shape alone. */
export const event = record<DatedEvent>({
  id,
  label: line,
  kind: oneOf('occurred', 'planned', 'claimed', 'denied', 'state'),
  sentence: span,
  trigger: span,
  participants: listOf(id, LIMITS.participants),
  date,
});

/** Reads one source of a report by its shape alone. */
export const source = record<Source>(
  { author: line, publisher: line, dateline: line, lang, url: text(LIMITS.url, urlRule), date },
  'author',
  'publisher',
  'dateline',
  'url',
);

/** Reads a value as a report by its shape alone, keys in a fixed order; what the parts say of one another is `checkReport`'s. Throws `ShapeError`. */
export const readReport: Reader<Report> = record<Report>({
  id,
  title: text(LIMITS.title, plain),
  text: text(LIMITS.text, prose),
  source,
  entities: listOf(entity, LIMITS.entities),
  mentions: listOf(mention, LIMITS.mentions),
  events: listOf(event, LIMITS.events),
});
