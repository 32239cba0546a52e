import { GROUP_HEAD } from './heads.ts';
import type { Run } from './runs.ts';
import { LOWER, type Token, UPPER } from './tokens.ts';
import { CLASS } from './word-classes.ts';

/** A run with the cues that tell what it names. */
export type CuedRun = Run & {
  readonly cues: readonly string[];
  /** The folded words, by which the same name is known elsewhere. */
  readonly key: string;
};

const PERSONAL: ReadonlySet<string> = new Set(['given name', 'titled', 'initial', 'then personVerb', 'only a given name']);
/** Cues that tell something of the same name elsewhere in the text too. */
const TELLING =
  /^(?:titled|after demonym|then comma and region|then bracket and (?:number|capitals)|given name|(?:before|owns|then|before the|before of|before small) (?:placeNoun|groupNoun|groupVerb|inside|direction|personVerb|personNoun|thingNoun|title|work|event)|before (?:in|at|from|near|against|by|with|the|set in|member of)|then (?:who|based|has|have|was|is)|said to be (?:place|group|person|thing))$/;

/** What the rest of the text tells of each run's name: the same name elsewhere, a longer one that it is short for. */
export function documentCues(tokens: readonly Token[], runs: readonly CuedRun[]): readonly (readonly string[])[] {
  const small = new Set(tokens.filter(({ word }) => word.shape === LOWER).map(({ word }) => word.key));
  const byKey = new Map<string, CuedRun[]>();
  for (const run of runs) {
    const same = byKey.get(run.key);
    if (same) same.push(run);
    else byKey.set(run.key, [run]);
  }
  const said = new Map([...byKey].flatMap(([key, same]) => (same.length > 1 ? [[key, countTelling(same)] as const] : [])));
  const onlyOpens = new Set([...byKey].flatMap(([key, same]) => (same.every(({ cues }) => cues.includes('opens')) ? [key] : [])));
  const longer = longerNames(tokens, runs);
  return runs.map((run) => {
    const same = byKey.get(run.key) ?? [];
    const cues = [...(longer.shortFor.get(run.key) ?? [])];
    for (const [cue, count] of said.get(run.key) ?? []) if (count > (run.cues.includes(cue) ? 1 : 0)) cues.push(`elsewhere ${cue}`);
    if (same.length > 1) cues.push(same.length > 3 ? 'often' : 'again');
    if (onlyOpens.has(run.key)) cues.push('only opens');
    if (run.end - run.first > 1) {
      if (initialsOf(tokens, run).some((letters) => letters.length > 1 && byKey.has(letters))) cues.push('has initials');
      return cues;
    }
    if (small.has(run.key)) cues.push('small elsewhere');
    const kind = (tokens[run.first] as Token).word.shape === UPPER && longer.initials.get(run.key);
    if (kind) cues.push(`initials of ${kind}`);
    return cues;
  });
}

/** The folded words of a stretch of tokens. */
export function keyOf(tokens: readonly Token[], { first, end }: Pick<Run, 'first' | 'end'>): string {
  let key = (tokens[first] as Token).word.key;
  for (let i = first + 1; i < end; i++) key += ` ${(tokens[i] as Token).word.key}`;
  return key;
}

/** What the names of several words tell of shorter ones: Clinton of Bill Clinton, WHO of World Health Organization. */
function longerNames(tokens: readonly Token[], runs: readonly CuedRun[]) {
  const shortFor = new Map<string, Set<string>>();
  const initials = new Map<string, string>();
  const tell = (key: string, cue: string) => {
    const cues = shortFor.get(key);
    if (cues) cues.add(`elsewhere ${cue}`);
    else shortFor.set(key, new Set([`elsewhere ${cue}`]));
  };
  for (const run of runs) {
    const { first, end, cues } = run;
    if (end - first === 1) continue;
    const kind = headKind(tokens, run);
    const person = cues.some((cue) => PERSONAL.has(cue));
    const start = (tokens[first] as Token).word.key;
    tell((tokens[end - 1] as Token).word.key, person ? 'surname of person' : `ends ${kind}`);
    if (start !== 'the') tell(start, person ? 'first of person' : `begins ${kind}`);
    if (end - first > 2) tell(keyOf(tokens, { first, end: end - 1 }), `begins ${kind}`);
    if (end - first > 2 && start === 'the') tell(keyOf(tokens, { first: first + 1, end }), `without the ${kind}`);
    for (const letters of initialsOf(tokens, run)) if (!initials.has(letters)) initials.set(letters, kind);
  }
  return { shortFor, initials };
}

function headKind(tokens: readonly Token[], { first, end }: Run): string {
  const { classes } = (tokens[end - 1] as Token).word;
  const small = tokens.slice(first + 1, end).findIndex(({ word }) => word.shape === LOWER);
  const beforeOf = small < 0 ? 0 : (tokens[first + small] as Token).word.classes;
  if ((classes | beforeOf) & (GROUP_HEAD | CLASS.sport)) return 'group';
  if (classes & (CLASS.nature | CLASS.admin | CLASS.site)) return 'place';
  if (classes & CLASS.lodge) return 'lodge';
  return classes & (CLASS.event | CLASS.work) ? 'thing' : 'name';
}

/** The letters that a name may be shortened to: of its words with capitals, and of all. */
function initialsOf(tokens: readonly Token[], { first, end }: Run): readonly string[] {
  const words = tokens.slice(first, end).map(({ word }) => word);
  const lettersOf = (of: typeof words) => of.map(({ key }) => key.charAt(0)).join('');
  return [...new Set([lettersOf(words.filter(({ shape }) => shape !== LOWER)), lettersOf(words)])];
}

function countTelling(same: readonly CuedRun[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { cues } of same) for (const cue of new Set(cues)) if (TELLING.test(cue)) counts.set(cue, (counts.get(cue) ?? 0) + 1);
  return counts;
}
