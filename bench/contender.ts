/**
 * The product as a contender of a benchmark: `build`, `scan`, `paint`, `texts`, `bytes`, `block`, each but the first given what
 * `build` returned. Walks, matches and paints with the modules that run on pages; the rules that judge what was found are left to
 * `contender-judged.ts`, as no reference for recall knows them.
 */
import { Marks } from '../content-scripts/marks.ts';
import { runsIn } from '../content-scripts/page-text.ts';
import { Painter } from '../content-scripts/painter.ts';
import { stretchOf } from '../content-scripts/stretch.ts';
import { find } from '../src/match/find.ts';
import { dressPage } from './dress-page.ts';
import { bytesOf, compileTerms, type Scanned, scan, textsOf } from './pipeline.ts';

dressPage();

export default {
  name: 'backgrounder',
  build: compileTerms,
  scan: (scanned: Scanned, root: Element) => scan(scanned, root, false),
  paint,
  texts: textsOf,
  bytes: bytesOf,
  block: longestStep,
};

/** Hands the finds to the painter, which registers those near the viewport. */
function paint({ finds, matcher }: Scanned): void {
  const { signal } = new AbortController();
  const painter = new Painter({ signal, document, end: () => undefined }, () => marks, signal);
  const marks = new Marks({
    added: (holder, added) => painter.added(holder, added),
    dropped: (holder, dropped) => painter.dropped(holder, dropped),
  });
  for (const { run, mentions } of finds) marks.add(run, mentions, matcher.table.entities);
}

/** The longest time between two chances to give the page its turn, in ms: a slice cannot be shorter than a step. */
function longestStep({ matcher }: Scanned): number {
  const stretch = stretchOf(document.body);
  if (!stretch) return 0;
  let longest = 0;
  let begun = performance.now();
  for (const run of runsIn(stretch, () => undefined)) {
    if (run) find(matcher, run.text);
    const now = performance.now();
    longest = Math.max(longest, now - begun);
    begun = now;
  }
  return longest;
}
