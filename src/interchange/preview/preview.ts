import type { MessageKey } from '../../i18n.ts';
import type { Report } from '../../model.ts';
import { readReport } from '../../report/schema.ts';
import { sha256 } from '../../report/sha256.ts';
import { mixedIn } from './mixed.ts';
import { type NameToMark, namesToMark } from './risky-names.ts';

/** A report that the library has: with the whole of it more can be told than by its checksum (`reportHash`). */
export type Known = { readonly id: string; readonly title: string; readonly hash?: string; readonly report?: Report };

/**
 * What a report is to the library. `same`: there already; `revision`: another one with its id is there; `alike`: one with its source's address
 * or its text is there under another id.
 */
export type Standing = 'new' | 'same' | 'revision' | 'alike';

/** The message that tells a standing to a person; `$1` is the title of the one that is there. */
export const STANDING_MESSAGES: Readonly<Record<Standing, MessageKey>> = {
  new: 'pack_is_new',
  same: 'pack_is_same',
  revision: 'pack_is_revision',
  alike: 'pack_is_alike',
};

/** What a report would bring. */
type PreviewedReport = {
  readonly id: string;
  readonly title: string;
  readonly standing: Standing;
  /** The one that is there. */
  readonly other?: { readonly id: string; readonly title: string };
  readonly entities: number;
  readonly mentions: number;
  readonly events: number;
  /** Messages that say what it does not tell. */
  readonly lacks: readonly MessageKey[];
  /** What it shows beside its text that has words of several alphabets' letters: some of it where there is much. */
  readonly mixed: readonly string[];
};

/** What a file would bring, before anything is taken. */
export type Preview = {
  readonly reports: readonly PreviewedReport[];
  readonly counts: Readonly<Record<Standing, number>>;
  /** What pages would be marked with, the riskiest first: some of them where there are very many. */
  readonly names: readonly NameToMark[];
  readonly nameCount: number;
};

const MOST_NAMES = 500;
const MOST_MIXED = 5;

/** Tells what reports would bring to a library, without changing anything. */
export function preview(reports: readonly Report[], known: readonly Known[]): Preview {
  const ids = new Set(reports.map(({ id }) => id));
  // What would be replaced clashes with nothing.
  const staying = known.flatMap(({ id, report }) => (report && !ids.has(id) ? [report] : []));
  const standingOf = standings(known);
  const previewed = reports.map((report) => ({ ...standingOf(report), ...tellingOf(report) }));
  const names = namesToMark(
    reports.filter((_, at) => previewed[at]?.standing !== 'same'),
    staying,
  );
  const counts = { new: 0, same: 0, revision: 0, alike: 0 };
  for (const { standing } of previewed) counts[standing]++;
  return { reports: previewed, counts, names: names.slice(0, MOST_NAMES), nameCount: names.length };
}

/** The checksum of a report, as its pack has it. */
export function reportHash(report: Report): string {
  return sha256(written(report));
}

/** As it stands in its pack. */
function written(report: Report): string {
  return JSON.stringify(readReport(report, 'report'));
}

type Stands = Pick<PreviewedReport, 'standing' | 'other'>;

function standings(known: readonly Known[]): (report: Report) => Stands {
  const byId = new Map(known.map((each) => [each.id, each]));
  const whole = known.flatMap(({ report }) => report ?? []);
  const byAddress = new Map(whole.flatMap((report) => (report.source.url === undefined ? [] : [[addressOf(report.source.url), report]])));
  const byText = new Map(whole.map((report) => [report.text, report]));
  return (report) => {
    const there = byId.get(report.id);
    if (there) {
      const isSame = there.report ? written(there.report) === written(report) : there.hash === reportHash(report);
      return { standing: isSame ? 'same' : 'revision', other: { id: there.id, title: there.title } };
    }
    const { url } = report.source;
    const alike = byText.get(report.text) ?? (url === undefined ? undefined : byAddress.get(addressOf(url)));
    return alike ? { standing: 'alike', other: { id: alike.id, title: alike.title } } : { standing: 'new' };
  };
}

/** An address without what does not tell pages apart. */
function addressOf(url: string): string {
  return url
    .replace(/#.*$/, '')
    .replace(/\/$/, '')
    .replace(/^https?:\/\/(?:www\.)?/i, '');
}

function tellingOf(report: Report) {
  const { id, title, source, entities, mentions, events } = report;
  const places = entities.filter(({ kind }) => kind === 'place');
  const lacks: readonly (MessageKey | false)[] = [
    source.author === undefined && source.publisher === undefined && 'pack_lacks_author',
    source.url === undefined && 'pack_lacks_address',
    source.date.basis === 'estimated' && 'pack_lacks_date',
    entities.length === 0 && 'pack_lacks_entities',
    events.length === 0 && 'pack_lacks_events',
    places.length > 0 && places.every(({ point }) => !point) && 'pack_lacks_points',
  ];
  return {
    id,
    title,
    entities: entities.length,
    mentions: mentions.length,
    events: events.length,
    mixed: mixedIn(report).slice(0, MOST_MIXED),
    lacks: lacks.filter((key) => key !== false),
  };
}
