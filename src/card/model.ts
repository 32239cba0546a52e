import type { Translate } from '../i18n.ts';
import type { CutReport, DateValue, Entity, EntityKind, EventKind, MentionKind, RelationType, Report } from '../model.ts';
import { oneLine } from '../text/one-line.ts';
import type { Age } from '../time/age.ts';
import type { Day, EdtfInterval } from '../time/edtf.ts';
import type { Standing } from './compare.ts';
import { type Locator, locatorOf, type Outline } from './locator.ts';
import { type ForeignText, labelOf, otherNames, within } from './other-names.ts';
import { reportOf } from './report-part.ts';
import type { Segment } from './segments.ts';
import { newestFirst, together } from './several.ts';
import type { Timeline } from './timeline.ts';

export type { ForeignText } from './other-names.ts';
export { dateOf, eventOf } from './report-part.ts';
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
export type CardEvent = {
  /** Unique on its card. */
  readonly id: string;
  readonly label: string;
  /** The report's language, which the label is in. */
  readonly lang: string;
  readonly kind: EventKind;
  readonly date: CardDate;
  /** Who tells of it, where several reports speak. */
  readonly by?: ForeignText;
};

/** A sentence of the report, cut at what is marked in it. */
export type CardExcerpt = {
  /** Unique within its report. */
  readonly id: string;
  /** Where it begins in the report's text. */
  readonly at: number;
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
  /** Who says it in a few words, no two reports the same: the publisher, the author or the title. */
  readonly by: ForeignText;
  readonly source: CardSource;
  /** Most telling first. */
  readonly excerpts: readonly CardExcerpt[];
  /** In the order of time; every event of `timeline` is one of these. */
  readonly events: readonly CardEvent[];
  /** Of a report that is the only one. */
  readonly timeline?: Timeline;
};

/** One event as several of the card's reports tell it, newest first. */
export type CardComparison = { readonly standing: Standing; readonly tellings: readonly CardEvent[] };

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
  /** One for each report that knows the entity, newest first. */
  readonly reports: readonly CardReport[];
  /** How many further reports know it. */
  readonly more: number;
  /** Where several reports are shown: one timeline over all of them, and the events that more than one tells. */
  readonly timeline?: Timeline;
  readonly comparisons: readonly CardComparison[];
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
  /** How many reports know the entity beside those given. */
  readonly more?: number;
  /** How many reports are shown at most, the newest. */
  readonly most?: number;
};

/** A card shows at most so many reports, where it is not told otherwise. */
const MOST_REPORTS = 12;

/** What a card says of an entity; undefined where no report knows it. Reports agree on an entity by its id or its Wikidata item. */
export function cardModel(reports: readonly CutReport[], entityId: string, reader: CardOptions): CardModel | undefined {
  const { locale, surface, today, t, outlines = [], more = 0, most = MOST_REPORTS } = reader;
  const known = reports.flatMap((report) => report.entities.filter((entity) => entity.id === entityId));
  const items = new Set(known.flatMap((entity) => entity.wikidata ?? []));
  const told = reports.flatMap((report) => {
    const entity = report.entities.find(({ id, wikidata }) => id === entityId || (wikidata !== undefined && items.has(wikidata)));
    return entity ? [{ report, entity }] : [];
  });
  // Who this is, the report says that stands first in the library.
  const [first] = told;
  if (!first) return undefined;
  const { report, entity } = first;
  const label = labelOf(entity, locale);
  const own = ownFormOf(report, entity);
  const ownForm = own && !within(label.text, own.text) ? own : undefined;
  const locator = locatorOf(report, entity, outlines);
  const shown = [label.text, ...(ownForm ? [ownForm.text] : []), ...(surface ? [surface] : [])];
  const newest = newestFirst(told).slice(0, most);
  const isOnly = newest.length === 1;
  const options = { today, words: t && { report: t(isOnly ? 'timeline_report' : 'compare_latest'), today: t('timeline_today') } };
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
    more: more + told.length - newest.length,
    ...(isOnly ? { reports: [reportOf(first, locale, options)], comparisons: [] } : together(newest, locale, options)),
  };
}

const NAMING: ReadonlySet<MentionKind> = new Set(['name', 'head', 'role']);

/** The form the report uses most; of two used as often, the shorter. */
export function ownFormOf(report: Report, entity: Entity): ForeignText | undefined {
  const counts = new Map<string, number>();
  for (const mention of report.mentions) {
    if (mention.entity !== entity.id || !NAMING.has(mention.kind)) continue;
    const form = oneLine(report.text.slice(mention.start, mention.end));
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
