import type { DatedEvent, DateValue, Entity, NameCondition, Report, ReportMention, TextSpan } from '../model.ts';
import { EdtfError, readEdtf } from '../time/edtf.ts';
import { LIMITS } from './limits.ts';

/** A report that is well formed but contradicts itself; the message names the part and what is wrong. */
export class ReportError extends Error {
  override readonly name = 'ReportError';
  /** Where the part is: `report.entities[3]`. */
  place = 'report';
}

/**
 * Checks what the parts of a report, found at a place, say of one another: offsets, ids, dates. Throws `ReportError` with the first thing
 * found.
 */
export function checkReport(report: Report, place = 'report'): void {
  const each = <T>(list: string, items: readonly T[], check: (item: T) => void) => {
    let at = 0;
    const checkAll = () => {
      for (const item of items) {
        check(item);
        at++;
      }
    };
    inPlace(() => `${place}.${list}[${at}]`, checkAll);
  };
  const known = new Set(report.entities.map(({ id }) => id));
  each('entities', report.entities, unlessTwice('entity'));
  each('events', report.events, unlessTwice('event'));
  inPlace(
    () => `${place}.source`,
    () => checkDate(report.source.date, report, 'The source'),
  );
  each('entities', report.entities, itemChecker());
  inPlace(
    () => place,
    () => checkNames(report.entities),
  );
  each('entities', report.entities, (entity) => checkEntity(entity, known));
  each('mentions', report.mentions, mentionChecker(report, known));
  each('events', report.events, (event) => checkEvent(event, report, known));
}

/** Has what is wrong in a part told with its place. */
function inPlace(place: () => string, check: () => void): void {
  try {
    check();
  } catch (error) {
    if (error instanceof ReportError) error.place = place();
    throw error;
  }
}

function unlessTwice(noun: string): (item: { readonly id: string }) => void {
  const ids = new Set<string>();
  return ({ id }) => {
    if (ids.has(id)) throw new ReportError(`There are two of ${noun} "${id}".`);
    ids.add(id);
  };
}

function itemChecker(): (entity: Entity) => void {
  const owners = new Map<string, string>();
  return ({ id, wikidata }) => {
    if (wikidata === undefined) return;
    const other = owners.get(wikidata);
    if (other !== undefined) throw new ReportError(`Entities "${other}" and "${id}" are both ${wikidata} on Wikidata.`);
    owners.set(wikidata, id);
  };
}

function checkNames(entities: readonly Entity[]): void {
  const count = entities.reduce((sum, { names, decoys }) => sum + names.length + decoys.length, 0);
  if (count > LIMITS.names) throw new ReportError(`There are ${count} names and decoys, at most ${LIMITS.names}.`);
}

function checkEntity(entity: Entity, known: ReadonlySet<string>): void {
  const whole = `Entity "${entity.id}"`;
  if (entity.names.length === 0) throw new ReportError(`${whole} has no name.`);
  if (entity.point && entity.kind !== 'place') throw new ReportError(`${whole} has a point but is not a place.`);
  for (const { type, target } of entity.relations) {
    if (target === entity.id) throw new ReportError(`${whole} is ${type} itself.`);
    requireKnown(target, known, `${whole} is ${type}`);
  }
  const own = new Set<string>();
  for (const { text, lang, when } of entity.names) {
    const spelling = `${lang} ${text}`;
    const key = `${spelling} ${JSON.stringify(when)}`;
    if (own.has(key)) throw new ReportError(`${whole} has the name "${text}" (${lang}) twice.`);
    own.add(spelling).add(key);
    checkCondition(when, known, `${whole}, name "${text}"`);
  }
  for (const { text, lang, entity: other, when } of entity.decoys) {
    if (lang !== undefined && !when && own.has(`${lang} ${text}`))
      throw new ReportError(`${whole} has "${text}" both as a name and as a decoy.`);
    if (other !== undefined) requireKnown(other, known, `${whole}, decoy "${text}" names`);
    checkCondition(when, known, `${whole}, decoy "${text}"`);
  }
}

function checkCondition(when: NameCondition | undefined, known: ReadonlySet<string>, place: string): void {
  if (when?.context !== undefined) requireKnown(when.context, known, `${place} needs`);
}

function requireKnown(id: string, known: ReadonlySet<string>, place: string): void {
  if (!known.has(id)) throw new ReportError(`${place} "${id}", which is not an entity of this report.`);
}

function mentionChecker(report: Report, known: ReadonlySet<string>): (mention: ReportMention) => void {
  const seen = new Set<string>();
  return ({ start, end, entity }) => {
    const place = `The mention at ${start}-${end}`;
    requireKnown(entity, known, `${place} names`);
    checkSpan({ start, end }, report.text, place);
    const key = `${start} ${end} ${entity}`;
    if (seen.has(key)) throw new ReportError(`${place} is there twice for "${entity}".`);
    seen.add(key);
  };
}

function checkEvent(event: DatedEvent, report: Report, known: ReadonlySet<string>): void {
  const whole = `Event "${event.id}"`;
  checkSpan(event.sentence, report.text, `${whole}, sentence`);
  checkSpan(event.trigger, report.text, `${whole}, trigger`);
  if (!contains(event.sentence, event.trigger)) throw new ReportError(`${whole} has its trigger outside its sentence.`);
  if (event.participants.length === 0) throw new ReportError(`${whole} has no participant.`);
  const seen = new Set<string>();
  for (const participant of event.participants) {
    requireKnown(participant, known, `${whole} has participant`);
    if (seen.has(participant)) throw new ReportError(`${whole} has participant "${participant}" twice.`);
    seen.add(participant);
  }
  checkDate(event.date, report, whole);
  const { basis, words, carried } = event.date;
  if (basis !== 'estimated' && !words) throw new ReportError(`${whole} has a ${basis} date without the words it is from.`);
  if (words && contains(event.sentence, words) === (carried === true))
    throw new ReportError(
      carried ? `${whole} says its date is carried over, but the words are its own.` : `${whole} has its date from another sentence.`,
    );
}

function checkDate(date: DateValue, report: Report, whole: string): void {
  try {
    readEdtf(date.edtf);
  } catch (error) {
    if (error instanceof EdtfError) throw new ReportError(`${whole} has a date that cannot be read: ${error.message}`);
    throw error;
  }
  if (date.words) checkSpan(date.words, report.text, `${whole}, words of the date`);
  if (date.basis === 'estimated' && date.reason === undefined) throw new ReportError(`${whole} has an estimated date without a reason.`);
  if (date.carried && !date.words) throw new ReportError(`${whole} has a date carried over from no words.`);
}

function contains(outer: TextSpan, inner: TextSpan): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Checks that a span is a stretch of whole characters of a text. Throws `ReportError`. */
export function checkSpan({ start, end }: TextSpan, text: string, place: string): void {
  if (start >= end) throw new ReportError(`${place}: ${start}-${end} is not a stretch of text.`);
  if (end > text.length) throw new ReportError(`${place}: ${start}-${end} is beyond the end of the text (${text.length}).`);
  if (splitsCharacter(text, start) || splitsCharacter(text, end))
    throw new ReportError(`${place}: ${start}-${end} cuts a character in two.`);
}

function splitsCharacter(text: string, position: number): boolean {
  return /[\ud800-\udbff]/.test(text.charAt(position - 1)) && /[\udc00-\udfff]/.test(text.charAt(position));
}
