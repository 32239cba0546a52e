import { plainGroup } from './plain-verb.ts';
import { COORDINATORS, POSSIBILITIES, PREPOSITIONS, SUBORDINATORS } from './small-words.ts';
import { FORM } from './verb-forms.ts';
import { helpedGroup, type VerbGroup } from './verb-group.ts';
import { formAt, keyAt, type Words } from './words.ts';

/** Words about one verb: tokens from `from` to `to`, `to` exclusive. */
export type Clause = {
  readonly from: number;
  readonly to: number;
  readonly group: VerbGroup;
  /** The word that leads to it; empty for the first of a sentence, `that` also where it is left out, `of` for a possibility. */
  readonly opener: string;
  /** Added aside: behind a comma (the public, who …; the group, forces who …). */
  readonly aside: boolean;
  /** Where its subject begins, with words of another clause between: fighters who fled were caught. */
  readonly subject?: number;
};

/** Where a stretch of words begins, behind what leads to it. */
type Cut = Pick<Clause, 'opener' | 'aside' | 'subject'> & { readonly start: number };

/** The clauses of a sentence in order. */
export function clausesOf(words: Words): readonly Clause[] {
  const { cuts, groups } = parts(words);
  const starts = groups.map((group, i) => startOf(words, group, groups[i - 1], cuts));
  return [
    ...groups.map((group, i) => {
      const cut = starts[i] ?? { start: words.from, opener: '', aside: false };
      const next = starts[i + 1];
      return { ...cutFields(cut), to: next ? endBefore(words, next, cuts) : words.to, group };
    }),
    ...possibilities(words),
  ].sort((a, b) => a.group.first - b.group.first);
}

function cutFields({ start, opener, aside, subject }: Cut): Omit<Clause, 'to' | 'group'> {
  return { from: start, opener, aside, ...(subject !== undefined && { subject }) };
}

function parts(words: Words): { readonly cuts: readonly Cut[]; readonly groups: readonly VerbGroup[] } {
  const cuts: Cut[] = [{ start: words.from, opener: '', aside: false }];
  const groups: VerbGroup[] = [];
  for (let at = words.from; at < words.to; at++) {
    if (keyAt(words, at) === '(') {
      at = closing(words, at);
      continue;
    }
    const start = cuts.at(-1)?.start ?? words.from;
    const last = groups.at(-1);
    const taken = last !== undefined && last.first >= start;
    const free = !taken || tellsMore(last);
    // As the night began to fall they left: a pronoun begins anew.
    if (!free && last && at > last.last && BEGINNING.has(keyAt(words, at - 1)) && mayBeVerb(words, at)) {
      cuts.push({ start: at - 1, opener: ',', aside: true });
      at--;
      continue;
    }
    const helped = helpedGroup(words, at);
    const around = helped && !free ? outerOf(cuts, groups) : undefined;
    if (helped && around) cuts.push({ start: at, opener: '', aside: false, subject: around });
    if (helped && (free || around !== undefined || last?.reducible)) {
      // The deal signed in May was rejected: what was taken for the verb only tells of the noun.
      if (!free && around === undefined) groups.pop();
      groups.push(helped);
      at = helped.last - 1;
      continue;
    }
    const plain =
      free || last?.reducible ? plainGroup(words, at, taken && free ? Math.max(start, last.last) : start, groups.length === 0) : undefined;
    if (plain && (free || !plain.reducible)) {
      if (!free) groups.pop();
      groups.push(plain);
      at = plain.last - 1;
      continue;
    }
    const cut = cutAt(words, at, cuts.at(-1), taken);
    if (cut) cuts.push(cut);
  }
  return { cuts, groups };
}

const BEGINNING = new Set(['he', 'she', 'they', 'we']);

function mayBeVerb(words: Words, at: number): boolean {
  return helpedGroup(words, at) !== undefined || formAt(words, at, FORM.past | FORM.third) !== undefined;
}

const REMARK = 40;

/** The end of a remark in brackets, which has no part in the clauses around it; the bracket itself where it is not closed. */
function closing(words: Words, open: number): number {
  for (let at = open + 1; at < Math.min(open + REMARK, words.to); at++) if (keyAt(words, at) === ')') return at;
  return open;
}

const RELATIVES = /^(?:who|which|that|whose|where)$/;

/** Where the subject begins of a verb that follows a clause about that subject, which has none of its own yet. */
function outerOf(cuts: readonly Cut[], groups: readonly VerbGroup[]): number | undefined {
  const [outer, inner] = cuts.slice(-2);
  if (!outer || !inner || !RELATIVES.test(inner.opener) || inner.start - outer.start < 2) return undefined;
  return groups.some(({ first }) => first >= outer.start && first < inner.start) ? undefined : outer.start;
}

/** Said, believed: another clause may follow at once, without "that". */
function tellsMore({ verb, passive }: VerbGroup): boolean {
  return !passive && (verb.is.has('say') || verb.is.has('claim'));
}

function cutAt(words: Words, at: number, last: Cut | undefined, taken: boolean): Cut | undefined {
  if (words.isTime(at)) return undefined;
  const key = keyAt(words, at);
  const token = words.tokens[at];
  const behind = last?.start === at && last.opener === ',';
  if (SUBORDINATORS.has(key) && at > words.from + (key === 'that' ? 0 : -1)) {
    const aside = behind || (!taken && last?.opener === ',' && at - last.start <= 3);
    return { start: at + 1, opener: key, aside };
  }
  if (COORDINATORS.has(key) && at > words.from) return { start: at + 1, opener: key, aside: behind };
  if (key === ',' || key === ':' || (key === '-' && !token?.joined)) return { start: at + 1, opener: key === ',' ? ',' : ';', aside: true };
  if (!/^["“”»«]$/.test(key)) return undefined;
  return { start: at + 1, opener: last?.start === at ? last.opener : ',', aside: last?.start === at ? last.aside : true };
}

/** Where the clause of a verb begins: words without a verb before the first belong to it, later ones to the clause before. */
function startOf(words: Words, group: VerbGroup, before: VerbGroup | undefined, cuts: readonly Cut[]): Cut {
  const own = cuts.findLastIndex(({ start }) => start <= group.first);
  const cut = cuts[own] ?? { start: words.from, opener: '', aside: false };
  if (!before) {
    const first = cuts.slice(0, own + 1).findLast(({ opener }) => SUBORDINATORS.has(opener));
    return first && first.start > words.from + 1
      ? { ...first, start: words.from }
      : { start: words.from, opener: first?.opener ?? '', aside: false };
  }
  if (before.first >= cut.start) return { start: pastTime(words, before.last), opener: 'that', aside: false };
  if (cut.opener !== ',' && cut.opener !== 'and' && cut.opener !== 'or') return cut;
  const between = cuts.slice(0, own).filter(({ start }) => start > before.last);
  // Reported that eight students from Queens, New York, have …: they are what is reported.
  const leads = between.findLast(({ opener }) => SUBORDINATORS.has(opener));
  if (leads) return leads;
  if (cut.opener !== ',' || cut.start < group.first || group.verb.is.has('say')) return cut;
  // The students, who were ill, are expected home.
  const aside = cuts[own - 1];
  if (aside && RELATIVES.test(aside.opener) && aside.aside && before.first >= aside.start) {
    const outer = cuts.findLast(({ start, opener }) => start < aside.start - 1 && opener !== ',') ?? { start: words.from };
    return { ...cut, opener: '', aside: false, subject: outer.start };
  }
  // A verb right behind a comma has its subject before what stands between two: fighters, many of them young, captured.
  return between.findLast(({ opener }) => opener !== ',') ?? between[0] ?? cut;
}

function endBefore(words: Words, next: Cut, cuts: readonly Cut[]): number {
  return cuts.includes(next) && next.start > words.from && next.subject === undefined ? next.start - 1 : next.start;
}

/** Said on Friday the troops …: the time is that of saying. */
function pastTime(words: Words, at: number): number {
  let end = PREPOSITIONS.has(keyAt(words, at)) ? at + 1 : at;
  while (words.isTime(end)) end++;
  return words.isTime(end - 1) ? end : at;
}

const REACH = 9;

/** The possibility of fighters spilling across the border: no clause by its form, and yet one. */
function possibilities(words: Words): readonly Clause[] {
  const found: Clause[] = [];
  for (let at = words.from; at < words.to; at++) {
    if (!POSSIBILITIES.has(keyAt(words, at)) || keyAt(words, at + 1) !== 'of') continue;
    const start = at + 2;
    for (let doing = start; doing < Math.min(start + REACH, words.to) && words.tokens[doing]?.kind === 'word'; doing++) {
      const verb = formAt(words, doing, FORM.ing);
      if (!verb) continue;
      const end = stopFrom(words, doing);
      found.push({
        from: start,
        to: end,
        group: { first: doing, last: doing + 1, verb, tense: 'ahead', planned: true },
        opener: 'of',
        aside: false,
      });
      break;
    }
  }
  return found;
}

function stopFrom(words: Words, start: number): number {
  let end = start + 1;
  while (end < words.to && !/^[,;.!?]$/.test(keyAt(words, end))) end++;
  return end;
}
