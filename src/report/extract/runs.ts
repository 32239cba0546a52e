import type { Gazetteer } from './gazetteer.ts';
import { ANY_HEAD, GROUP_HEAD } from './heads.ts';
import { knownPlaceAt } from './known-places.ts';
import { isUnitNumber, runEnd } from './run-end.ts';
import { isName, LOWER, NUMBER, type Token, UPPER } from './tokens.ts';
import { CLASS, GIVEN } from './word-classes.ts';

/** Tokens that may be one name, `end` exclusive, with what was cut off before it. */
export type Run = {
  readonly first: number;
  readonly end: number;
  /** A title stands before: General, Mr. */
  readonly titled: boolean;
  /** The adjective of a land stands before. */
  readonly demonym: boolean;
};

/** Short for a month or day, but a name before another. */
const GIVEN_TOO = /^(?:jan|mar|sun|mon|sat|wed)$/;
const COMPASS = /^(?:northern|southern|eastern|western|central|northeastern|northwestern|southeastern|southwestern)$/;

/** The stretches of a text that are written as names, in order. */
export function runsOf(tokens: readonly Token[], gazetteer: Gazetteer): readonly Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < tokens.length; ) {
    if (!mayBegin(tokens, at)) {
      at++;
      continue;
    }
    const end = runEnd(tokens, at, gazetteer);
    if (isShouted(tokens, at, end)) takeKnown(tokens, at, end, gazetteer, runs);
    else for (let from = at; from < end; ) from = takeName(tokens, from, end, gazetteer, runs);
    at = end;
  }
  return runs;
}

function mayBegin(tokens: readonly Token[], at: number): boolean {
  const { word } = tokens[at] as Token;
  const next = tokens[at + 1];
  // al-Shabaab
  if (word.shape === LOWER) return word.key === 'al' && next?.joint === 'tight' && isName(next);
  return word.shape !== NUMBER || isUnitNumber(tokens, at);
}

/** A headline in capitals, in which every word looks like a name. */
function isShouted(tokens: readonly Token[], at: number, end: number): boolean {
  return (
    end - at > 2 &&
    tokens.slice(at, end).every(({ word }) => word.shape === UPPER) &&
    tokens.slice(at, end).some(({ word }) => word.key.length > 5)
  );
}

function takeKnown(tokens: readonly Token[], at: number, end: number, gazetteer: Gazetteer, runs: Run[]): void {
  for (let first = at; first < end; first++) {
    const known = knownPlaceAt(tokens, first, end, gazetteer);
    if (!known) continue;
    runs.push({ first, end: known.end, titled: false, demonym: false });
    first = known.end - 1;
  }
}

/** Takes the first name of a stretch, without what is no part of it; tells where the rest begins. */
function takeName(tokens: readonly Token[], from: number, to: number, gazetteer: Gazetteer, runs: Run[]): number {
  let first = from;
  let titled = false;
  let demonym = false;
  for (let cut = whatToCut(tokens, first, to, gazetteer); cut; cut = first < to ? whatToCut(tokens, first, to, gazetteer) : undefined) {
    if (cut === 'title') titled = true;
    if (cut === 'demonym') demonym = true;
    first++;
  }
  if (first >= to) return to;
  const known = knownPlaceAt(tokens, first, to, gazetteer);
  const compass = COMPASS.test((tokens[first] as Token).word.key) && (known === undefined || known.end === first + 1);
  if (compass && (knownPlaceAt(tokens, first + 1, to, gazetteer)?.kinds ?? 0) & 1) first++;
  let end = first + 1;
  while (end < to && !partsNames(tokens, first, end, to, known?.end === end)) end++;
  let last = end;
  while (last > first + 1 && isLooseEnd(tokens[last - 1] as Token)) last--;
  pushParts(tokens, { first, end: last, titled, demonym }, gazetteer, runs);
  return end;
}

/** What kind of word a stretch begins with that is no part of a name; undefined where a name begins. */
function whatToCut(tokens: readonly Token[], at: number, to: number, gazetteer: Gazetteer): 'word' | 'title' | 'demonym' | undefined {
  const { word } = tokens[at] as Token;
  const known = knownPlaceAt(tokens, at, to, gazetteer);
  if (known && known.end - at > 1) return undefined;
  if (isStop(tokens, at, to) && (word.shape !== UPPER || known === undefined)) return 'word';
  if (word.shape === LOWER && word.key !== 'al') return 'word';
  const next = at + 1 < to ? tokens[at + 1] : undefined;
  if (word.classes & (CLASS.month | CLASS.day) && !(next && GIVEN_TOO.test(word.key))) return 'word';
  if (isHeaded(tokens, at + 1, to)) return undefined;
  if (word.classes & CLASS.direction && next && gazetteer.demonyms.has(next.word.key)) return 'word';
  if (word.classes & CLASS.title && !(word.classes & CLASS.front && next)) return 'title';
  return gazetteer.demonyms.has(word.key) ? 'demonym' : undefined;
}

/** Whether another name begins within a stretch: at a title or a month. */
function partsNames(tokens: readonly Token[], first: number, at: number, to: number, afterKnown: boolean): boolean {
  const { classes } = (tokens[at] as Token).word;
  if (!(classes & (CLASS.title | CLASS.month | CLASS.day)) || isHeaded(tokens, at, to)) return false;
  if (classes & (CLASS.month | CLASS.day)) return true;
  return !(classes & CLASS.front && !afterKnown) && !((tokens[first] as Token).word.classes & GIVEN);
}

/** A small word, or the s of a possessive, that was left at the end. */
function isLooseEnd({ word, joint }: Token): boolean {
  return word.shape === LOWER && ((word.classes & CLASS.linked) !== 0 || (word.key === 's' && joint === 'apostrophe'));
}

/** Two known names with a hyphen between are two. */
function pushParts(tokens: readonly Token[], run: Run, gazetteer: Gazetteer, runs: Run[]): void {
  for (let i = run.first + 1; i < run.end; i++) {
    if ((tokens[i] as Token).joint !== 'tight') continue;
    const known = (from: number, to: number) => knownPlaceAt(tokens, from, to, gazetteer)?.end === to;
    if (known(run.first, i) && known(i, run.end) && !known(run.first, run.end)) {
      runs.push({ ...run, end: i }, { ...run, first: i });
      return;
    }
  }
  runs.push(run);
}

/** A word that only begins a sentence; within one it is written with a capital where it is part of a name. */
function isStop(tokens: readonly Token[], at: number, to: number): boolean {
  const { word, opens } = tokens[at] as Token;
  if (!(word.classes & CLASS.stop)) return false;
  return word.key === 'i' || at + 1 >= to || (opens && tokens[at + 1]?.joint !== 'tight');
}

/** Whether a stretch ends in a word for a kind of group, place or thing, or has one before its "of". */
function isHeaded(tokens: readonly Token[], first: number, to: number): boolean {
  for (let i = first; i < to; i++) {
    const { classes } = (tokens[i] as Token).word;
    const ends = i + 1 === to || tokens[i + 1]?.word.shape === LOWER;
    if (ends && classes & ANY_HEAD && !(classes & CLASS.title && !(classes & GROUP_HEAD))) return true;
  }
  return false;
}
