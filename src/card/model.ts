import type { Translate } from '../i18n.ts';
import type {
  CutReport,
  DatedEvent,
  DateValue,
  Entity,
  EntityKind,
  EventKind,
  Excerpt,
  MentionKind,
  RelationType,
  Report,
  TextSpan,
} from '../model.ts';
import { excerptsOf } from '../report/excerpts.ts';
import { type Age, ageOf } from '../time/age.ts';
import { type Day, type EdtfInterval, readEdtf } from '../time/edtf.ts';
import { type Locator, locatorOf, type Outline } from './locator.ts';
import { type ForeignText, labelOf, otherNames, within } from './other-names.ts';
import { type Segment, segmentsOf } from './segments.ts';
import { type Timeline, type TimelineOptions, timelineOf } from './timeline.ts';

export type { ForeignText } from './other-names.ts';
export type { Segment } from './segments.ts';

/** A date ready to be worded, and how it is known. */
export type CardDate = {
  readonly interval: EdtfInterval;
  readonly basis: DateValue['basis'];
  /** The report's words it was read from. */
  readonly quote?: string;
  /** The words stand in another sentence. */
  readonly carried: boolean;
  /** Why, in the report's data's own sentence (English). */
  readonly reason?: string;
};

/** An event of a report that the entity takes part in. */
export type CardEvent = { readonly id: string; readonly label: string; readonly kind: EventKind; readonly date: CardDate };

/** A sentence of the report, cut at what is marked in it. */
export type CardExcerpt = {
  /** Unique within its report. */
  readonly id: string;
  readonly segments: readonly Segment[];
  readonly indirect: boolean;
  readonly events: readonly CardEvent[];
  /** The sentences beside it in the report. */
  readonly before?: string;
  readonly after?: string;
};

/** Who says it. */
export type CardSource = {
  readonly author?: string;
  readonly publisher?: string;
  readonly dateline?: string;
  readonly lang: string;
  readonly url?: string;
  readonly date: CardDate;
  readonly age?: Age;
};

/** What one report says of the entity. */
export type CardReport = {
  readonly id: string;
  readonly title: string;
  readonly source: CardSource;
  /** Most telling first. */
  readonly excerpts: readonly CardExcerpt[];
  /** In the order of time; every event of `timeline` is one of these. */
  readonly events: readonly CardEvent[];
  readonly timeline?: Timeline;
};

/** A tie to another entity: "part of Herat". */
export type CardRelation = { readonly type: RelationType; readonly id: string; readonly label: ForeignText };

/** Exactly what a card shows, ready to be drawn. */
export type CardModel = {
  readonly id: string;
  readonly kind: EntityKind;
  readonly subtype: string;
  /** The reader's locale, for wording dates. */
  readonly locale: string;
  readonly label: ForeignText;
  /** How the report itself names it, where that differs from the label. */
  readonly ownForm?: ForeignText;
  readonly relations: readonly CardRelation[];
  readonly otherNames: readonly ForeignText[];
  readonly locator?: Locator;
  /** One for each report that knows the entity, in the order given. */
  readonly reports: readonly CardReport[];
};

/** For whom, for which form of the name on the page, on which day, and with which countries drawn. */
export type CardOptions = {
  /** With the calendar that dates are told in, see `withCalendar`. */
  readonly locale: string;
  readonly surface?: string;
  /** The reader's own day, marked on a timeline that it is near to. */
  readonly today?: Day;
  readonly outlines?: readonly Outline[];
  /** Gives the words that a timeline leaves room for. */
  readonly t?: Translate;
};

/** What a card says of an entity; undefined where no report knows it. Reports agree on an entity by its id or its Wikidata item. */
export function cardModel(reports: readonly CutReport[], entityId: string, reader: CardOptions): CardModel | undefined {
  const { locale, surface, today, t, outlines = [] } = reader;
  const known = reports.flatMap((report) => report.entities.filter((entity) => entity.id === entityId));
  const items = new Set(known.flatMap((entity) => entity.wikidata ?? []));
  const told = reports.flatMap((report) => {
    const entity = report.entities.find(({ id, wikidata }) => id === entityId || (wikidata !== undefined && items.has(wikidata)));
    return entity ? [{ report, entity }] : [];
  });
  const [first] = told;
  if (!first) return undefined;
  const { report, entity } = first;
  const label = labelOf(entity, locale);
  const own = ownFormOf(report, entity);
  const ownForm = own && !within(label.text, own.text) ? own : undefined;
  const locator = locatorOf(report, entity, outlines);
  const shown = [label.text, ...(ownForm ? [ownForm.text] : []), ...(surface ? [surface] : [])];
  const options = { today, words: t && { report: t('timeline_report'), today: t('timeline_today') } };
  return {
    id: entityId,
    kind: entity.kind,
    subtype: entity.subtype,
    locale,
    label,
    ...(ownForm && { ownForm }),
    relations: relationsOf(report, entity, locale),
    otherNames: otherNames(entity, shown),
    ...(locator && { locator }),
    reports: told.map(({ report, entity }) => reportOf(report, entity, locale, options)),
  };
}

const NAMING: ReadonlySet<MentionKind> = new Set(['name', 'head', 'role']);

/** The form the report uses most; of two used as often, the shorter. */
export function ownFormOf(report: Report, entity: Entity): ForeignText | undefined {
  const counts = new Map<string, number>();
  for (const mention of report.mentions) {
    if (mention.entity !== entity.id || !NAMING.has(mention.kind)) continue;
    const form = report.text.slice(mention.start, mention.end).replace(/\s+/g, ' ');
    counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([a, n], [b, m]) => m - n || a.length - b.length);
  return most && { text: most[0], lang: report.source.lang };
}

function relationsOf(report: Report, entity: Entity, locale: string): readonly CardRelation[] {
  return entity.relations.flatMap(({ type, target }) => {
    const other = report.entities.find(({ id }) => id === target);
    return other ? [{ type, id: target, label: labelOf(other, locale) }] : [];
  });
}

function reportOf(report: CutReport, entity: Entity, locale: string, options: TimelineOptions): CardReport {
  const dated = report.events.filter((event) => event.participants.includes(entity.id));
  const excerpts = excerptsOf(report, entity.id).map((excerpt) => excerptOf(report, excerpt));
  const timeline = timelineOf(dated, report.source.date.edtf, locale, options);
  const date = dateOf(report, report.source.date);
  const age = options.today === undefined ? undefined : ageOf(date.interval, options.today);
  const order = timeline?.marks.flatMap((mark) => mark.events) ?? [];
  return {
    id: report.id,
    title: report.title,
    source: { ...report.source, date, ...(age && { age }) },
    excerpts,
    events: dated.map((event) => eventOf(report, event)).sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id)),
    ...(timeline && { timeline }),
  };
}

function excerptOf(report: Report, excerpt: Excerpt): CardExcerpt {
  const events = report.events.filter((event) => excerpt.events.includes(event.id));
  return {
    id: `${excerpt.span.start}-${excerpt.span.end}`,
    segments: segmentsOf(report, excerpt, events),
    indirect: excerpt.indirect,
    events: events.map((event) => eventOf(report, event)),
    ...(excerpt.before && { before: textOf(report, excerpt.before) }),
    ...(excerpt.after && { after: textOf(report, excerpt.after) }),
  };
}

function textOf(report: Report, { start, end }: TextSpan): string {
  return report.text.slice(start, end);
}

/** An event as a card shows it. */
export function eventOf(report: Report, { id, label, kind, date }: DatedEvent): CardEvent {
  return { id, label, kind, date: dateOf(report, date) };
}

/** A date of the report, read and with the words it was read from. */
export function dateOf(report: Report, { edtf, basis, words, carried, reason }: DateValue): CardDate {
  return {
    interval: readEdtf(edtf),
    basis,
    ...(words && { quote: textOf(report, words) }),
    carried: carried ?? false,
    ...(reason !== undefined && { reason }),
  };
}
