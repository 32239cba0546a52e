import type { DatedEvent, Entity, Report } from '../model.ts';
import { kept } from '../text/kept.ts';
import { type Day, type EdtfDate, readEdtf } from '../time/edtf.ts';
import { likeness, type ToldWords, toldWords } from './told-words.ts';

/** How reports stand to one another on one event. None is ever said to be right. */
export type Standing = 'agree' | 'differ-in-date' | 'differ-in-kind';

/** A report and what it calls the entity asked for. */
export type Knowing = { readonly report: Report; readonly entity: Entity };

/** One event as several reports tell it, each once, in the order in which they were given. */
export type Comparison = {
  readonly standing: Standing;
  readonly tellings: readonly { readonly report: Report; readonly event: DatedEvent }[];
};

/** Of its words two tellings must share so much. */
const ALIKE = 0.6;
/** What lies further apart, in days, is taken for two events and not for one that is dated differently. */
const MOST_APART = 92;
/** At most so many events are looked at, as many of each report: each is compared with all others. */
const MOST_EVENTS = 180;
/** An approximate day may be so many days off. */
const SLACK = 3;

const ORDER: readonly Standing[] = ['differ-in-kind', 'differ-in-date', 'agree'];

/**
 * The entity's events that several reports tell, contradictions first. Two tellings are taken for one event where it is the same act, nobody
 * takes part in one in the place of somebody else in the other, and most words are shared, or all who take part are the same on Wikidata.
 */
export function compareReports(knowing: readonly Knowing[]): readonly Comparison[] {
  const told = knowing.flatMap((each) => tellingsOf(each, Math.ceil(MOST_EVENTS / knowing.length)));
  const pairs = told.flatMap((a, i) =>
    told.slice(i + 1).flatMap((b) => {
      const like = a.report === b.report ? 0 : sameness(a, b);
      return like > 0 ? { a, b, like } : [];
    }),
  );
  const groups = new Map<Telling, readonly Telling[]>();
  for (const { a, b } of pairs.sort((one, other) => other.like - one.like)) {
    const [mine, theirs] = [groups.get(a) ?? [a], groups.get(b) ?? [b]];
    if (mine.some(({ report }) => theirs.some((other) => other.report === report))) continue;
    const both = [...mine, ...theirs];
    for (const telling of both) groups.set(telling, both);
  }
  return [...new Set(groups.values())]
    .map((group) => ({ standing: standingOf(group), tellings: told.filter((telling) => group.includes(telling)) }))
    .sort((a, b) => ORDER.indexOf(a.standing) - ORDER.indexOf(b.standing));
}

type Telling = {
  readonly report: Report;
  readonly event: DatedEvent;
  /** The days that it may mean. */
  readonly from: Day;
  readonly to: Day;
  readonly participants: readonly Entity[];
  readonly words: ToldWords;
};

/** A card is drawn many times. */
const wordsOf = new WeakMap<DatedEvent, ToldWords>();

function tellingsOf({ report, entity }: Knowing, most: number): readonly Telling[] {
  const events = report.events.filter(({ participants }) => participants.includes(entity.id)).slice(0, most);
  return events.map((event) => {
    const { start, end } = readEdtf(event.date.edtf);
    return {
      ...{ report, event, words: kept(wordsOf, event, () => toldWords(report, event)) },
      from: start ? start.first - slackOf(start) : -Infinity,
      to: end ? end.last + slackOf(end) : Infinity,
      participants: report.entities.filter(({ id, peripheral }) => event.participants.includes(id) && !peripheral),
    };
  });
}

/** How sure it is that two tellings are of one event; 0 where they are not taken for that. */
function sameness(a: Telling, b: Telling): number {
  const { kind } = a.event;
  const other = b.event.kind;
  if (kind !== other && [kind, other].some((each) => each === 'state' || each === 'planned')) return 0;
  const days = daysApart(a, b);
  const isGuess = [a, b].some(({ event }) => event.date.basis === 'estimated');
  // A state of another time is another state, and what is only estimated contradicts nobody.
  if (days > MOST_APART || (days > 0 && kind === other && (kind === 'state' || isGuess))) return 0;
  if (a.words.act && b.words.act && a.words.act !== b.words.act) return 0;
  const like = likeness(a.words, b.words);
  const onWikidata = a.participants.length > 1 && a.participants.every(({ wikidata }) => wikidata !== undefined);
  if (like < ALIKE && !(a.words.act && b.words.act && onWikidata)) return 0;
  const [mine, theirs] = [lacking(a, b), lacking(b, a)];
  if (mine.some((one) => theirs.some((another) => one.kind === another.kind))) return 0;
  return like >= ALIKE ? like : mine.length + theirs.length === 0 ? ALIKE : 0;
}

/** Who takes part in the one telling and not in the other. */
function lacking({ participants }: Telling, other: Telling): readonly Entity[] {
  return participants.filter((entity) => !other.participants.some((another) => isSame(entity, another)));
}

function isSame(a: Entity, b: Entity): boolean {
  return a.wikidata !== undefined && b.wikidata !== undefined ? a.wikidata === b.wikidata : a.id === b.id;
}

function standingOf(group: readonly Telling[]): Standing {
  if (group.some(({ event }) => event.kind !== group[0]?.event.kind)) return 'differ-in-kind';
  return group.some((a) => group.some((b) => daysApart(a, b) > 0)) ? 'differ-in-date' : 'agree';
}

/** From the end of the one to the start of the other; 0 where they overlap. */
function daysApart(a: Telling, b: Telling): number {
  return Math.max(0, b.from - a.to, a.from - b.to);
}

function slackOf({ approximate, uncertain, first, last }: EdtfDate): number {
  return approximate || uncertain ? Math.max(SLACK, last - first) : 0;
}
