/** The product's own way from a page's text to mentions, in one go and without the extension around it. */
import { candidatesIn } from '../content-scripts/candidates.ts';
import { type InlineRun, piecesOf, type TextPiece } from '../content-scripts/inline-run.ts';
import { runsIn } from '../content-scripts/page-text.ts';
import { stretchAround } from '../content-scripts/stretch.ts';
import { type Found, findFrom } from '../src/match/find.ts';
import { judge } from '../src/match/judge.ts';
import { startsIn } from '../src/match/starts.ts';
import type { Mention } from '../src/model.ts';
import { bytesOfNames, type NamesInMemory, namesInMemory } from './names-in-memory.ts';

type Find = { readonly run: InlineRun; readonly mentions: readonly Mention[] };

/** A matcher, the last scan's finds by run, and by the texts that have them whole. */
export type Scanned = { readonly names: NamesInMemory; finds: readonly Find[]; found: ReadonlyMap<Text, readonly Found[]> };

/** Each term is a name of one entity, without conditions. */
export function compileTerms(terms: readonly string[]): Scanned {
  return { names: namesInMemory(terms), finds: [], found: new Map() };
}

/** Looks through the text below `root` and finds all names; `judged` puts them to the rules too. Returns the number of mentions. */
export function scan(scanned: Scanned, root: Element, judged: boolean): number {
  let count = 0;
  for (const step of stepsOf(scanned, root, judged)) count = step ?? count;
  return count;
}

/** The same, step by step: gives the number of mentions so far, undefined where a pause is good. */
export function* stepsOf(scanned: Scanned, root: Element, judged: boolean): Generator<number | undefined, void> {
  const { names } = scanned;
  const found = new Map<Text, readonly Found[]>();
  const finds: Find[] = [];
  /** Texts read, each with where the names found in it begin: of a long one parts may be read twice. */
  const read = new Map<Text, Set<number>>();
  for (const candidate of candidatesIn(names, { root })) {
    if (!candidate) {
      yield undefined;
      continue;
    }
    if (read.has(candidate.node)) continue;
    if (candidate.found && !judged) {
      found.set(candidate.node, candidate.found);
      continue;
    }
    const stretch = stretchAround(candidate.node);
    for (const run of stretch ? runsIn(stretch, () => undefined) : []) {
      if (!run) continue;
      for (const node of run.nodes) {
        if (!read.has(node)) read.set(node, new Set());
        found.delete(node);
      }
      const met = new Set<number>();
      const starts = startsIn(names.matcher.sieve, run.text, met);
      names.ready(met);
      const candidates = findFrom(names.matcher, run.text, starts).found;
      const mentions = judged ? judge(names.matcher, run.text, candidates) : candidates.map(asMention);
      const further = mentions.filter(({ start }) => isFurther(read, run, start));
      if (further.length > 0) finds.push({ run, mentions: further });
    }
  }
  scanned.finds = finds;
  scanned.found = found;
  const inRuns = scanned.finds.reduce((sum, { mentions }) => sum + mentions.length, 0);
  yield [...found.values()].reduce((sum, each) => sum + each.length, inRuns);
}

function isFurther(read: ReadonlyMap<Text, Set<number>>, run: InlineRun, at: number): boolean {
  const [first] = piecesOf(run, at, at + 1);
  const known = first && read.get(first.node);
  if (!known || known.has(first.start)) return false;
  known.add(first.start);
  return true;
}

/** The finds of the last scan, each by its run. */
export function runsOf({ finds, found }: Scanned): readonly Find[] {
  const alone = [...found].map(([node, all]): Find => {
    const holder = node.parentElement as Element;
    return { run: { text: node.data, nodes: [node], starts: [0], skipped: 0, holder }, mentions: all.map(asMention) };
  });
  return [...finds, ...alone];
}

/** The page's words that the last scan took for names. */
export function textsOf(scanned: Scanned): string[] {
  return runsOf(scanned).flatMap(({ run, mentions }) => mentions.map(({ start, end }) => written(piecesOf(run, start, end))));
}

/** Bytes of the typed arrays; the names beside them are objects, which the heap's figure counts. */
export function bytesOf({ names }: Scanned): number {
  return bytesOfNames(names);
}

function asMention({ start, end, name }: Found): Mention {
  return { start, end, name, entity: 0, kind: 'name' };
}

function written(pieces: readonly TextPiece[]): string {
  return pieces.map(({ node, start, end }) => node.data.slice(start, end)).join('');
}
