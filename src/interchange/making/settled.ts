import type { DatedEvent, DateValue, Decoy, Entity, Report, ReportMention, TextSpan } from '../../model.ts';
import { checkReport, checkSpan, ReportError } from '../../report/check.ts';
import { LIMITS } from '../../report/limits.ts';
import { explained, PackError } from '../../report/pack.ts';
import { entity as readEntity, event as readEvent, mention as readMention, readReport } from '../../report/schema.ts';
import { type Reader, ShapeError } from '../../report/shape.ts';
import { type Drop, dropsOf } from '../drops.ts';
import { isEdtf } from './dates.ts';

/** A report as a foreign file gives it: its parts may be anything. */
export type Pieces = Pick<Report, 'id' | 'title' | 'text' | 'source'> & {
  readonly entities: readonly unknown[];
  readonly mentions: readonly unknown[];
  readonly events: readonly unknown[];
};

/** A report that is in order, and what was left out for it. */
export type Settled = { readonly report: Report; readonly drops: readonly Drop[] };

/** What was made of a part of a foreign file: no report where nothing could be. */
export type Made = { readonly report?: Report; readonly drops: readonly Drop[] };

/**
 * Makes a report of what is in order, each part judged by itself: one that is not, or hangs on one that is not, is left out. Throws
 * `PackError` where nothing can be made of it.
 */
export function settled({ entities, mentions, events, ...rest }: Pieces): Settled {
  const read = readEach(entities, readEntity, LIMITS.entities);
  const taken = takeEntities(read);
  const known = new Set(taken.map(({ id }) => id));
  const spans = takeMentions(readEach(mentions, readMention, LIMITS.mentions), known, rest.text);
  const told = takeEvents(readEach(events, readEvent, LIMITS.events), known, rest.text);
  const whole = entities.length - taken.length + (mentions.length - spans.length) + (events.length - told.length);
  const lost = whole + saidBy(read.filter(({ id }) => known.has(id))) - saidBy(taken);
  return explained(() => {
    const report = readReport({ ...rest, entities: taken, mentions: spans, events: told }, 'report');
    checkReport(report);
    return { report, drops: dropsOf({ pack_drop_unread: lost }) };
  });
}

function readEach<T>(values: readonly unknown[], read: Reader<T>, most: number): readonly T[] {
  if (values.length > most)
    throw new PackError(`There are ${values.length} parts of a kind, at most ${most}.`, 'pack_bad_many', values.length, most);
  return values.flatMap((value) => {
    try {
      return [read(value, '')];
    } catch (error) {
      if (error instanceof ShapeError) return [];
      throw error;
    }
  });
}

/** How many names, decoys and relations entities have, those of one id counted once. */
function saidBy(entities: readonly Entity[]): number {
  const first = distinct(entities, ({ id }) => id);
  return first.reduce((sum, { names, decoys, relations }) => sum + names.length + decoys.length + relations.length, 0);
}

function takeEntities(read: readonly Entity[]): readonly Entity[] {
  const byId = new Map<string, Entity>();
  const items = new Set<string>();
  for (const entity of read) {
    if (byId.has(entity.id) || entity.names.length === 0) continue;
    const { wikidata, point, ...rest } = entity;
    const isNew = wikidata !== undefined && !items.has(wikidata);
    if (wikidata !== undefined) items.add(wikidata);
    const names = distinct(entity.names, ({ text, lang, when }) => `${lang} ${text} ${JSON.stringify(when)}`);
    byId.set(entity.id, { ...rest, names, ...(isNew && { wikidata }), ...(point && entity.kind === 'place' && { point }) });
  }
  // What hangs on one that is left out may be left out with it.
  for (let taken = [...byId.values()]; ; ) {
    const ids = new Set(taken.map(({ id }) => id));
    const tied = taken.flatMap((entity) => withTies(entity, ids));
    if (tied.length === taken.length) return tied;
    taken = tied;
  }
}

/** The entity with what it says of others that are there; none where no name is left. */
function withTies(entity: Entity, ids: ReadonlySet<string>): readonly Entity[] {
  const known = (id: string | undefined) => id === undefined || ids.has(id);
  const names = entity.names.filter(({ when }) => known(when?.context));
  const spellings = new Set(names.map(({ text, lang }) => `${lang} ${text}`));
  const isOther = ({ text, lang, when }: Decoy) => lang === undefined || when !== undefined || !spellings.has(`${lang} ${text}`);
  const decoys = entity.decoys.filter((decoy) => known(decoy.entity) && known(decoy.when?.context) && isOther(decoy));
  const relations = entity.relations.filter(({ target }) => target !== entity.id && ids.has(target));
  return names.length > 0 ? [{ ...entity, names, decoys, relations }] : [];
}

function takeMentions(read: readonly ReportMention[], known: ReadonlySet<string>, text: string): readonly ReportMention[] {
  const fitting = read.filter((mention) => known.has(mention.entity) && fits(mention, text));
  return distinct(fitting, ({ start, end, entity }) => `${start} ${end} ${entity}`);
}

function takeEvents(read: readonly DatedEvent[], known: ReadonlySet<string>, text: string): readonly DatedEvent[] {
  const events = read.flatMap((event) => {
    const participants = distinct(event.participants, (id) => id).filter((id) => known.has(id));
    const { sentence, trigger, date } = event;
    const sound =
      participants.length > 0 &&
      fits(sentence, text) &&
      fits(trigger, text) &&
      lies(trigger, sentence) &&
      isSound(date, text) &&
      (date.basis === 'estimated' || date.words !== undefined) &&
      (!date.words || lies(date.words, sentence) !== (date.carried === true));
    return sound ? [{ ...event, participants }] : [];
  });
  return distinct(events, ({ id }) => id);
}

/** Whether a date can be read and stands by itself as `checkReport` asks. */
export function isSound({ edtf, basis, words, carried, reason }: DateValue, text: string): boolean {
  const given = basis !== 'estimated' || reason !== undefined;
  return isEdtf(edtf) && given && (!words || fits(words, text)) && (!carried || words !== undefined);
}

function fits(span: TextSpan, text: string): boolean {
  try {
    checkSpan(span, text, '');
    return true;
  } catch (error) {
    if (error instanceof ReportError) return false;
    throw error;
  }
}

function lies(inner: TextSpan, outer: TextSpan): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The first of those with the same key. */
function distinct<T>(values: readonly T[], keyOf: (value: T) => string): readonly T[] {
  const seen = new Set<string>();
  return values.filter((value) => {
    const key = keyOf(value);
    return !seen.has(key) && seen.add(key);
  });
}
