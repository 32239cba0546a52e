/**
 * The product as a contender of a benchmark: `build`, `scan`, `paint`, `texts`, `bytes`, `block`, each but the first given what
 * `build` returned. Walks, matches and paints with the modules that run on pages; the rules that judge what was found are left to
 * `contender-judged.ts`, as no reference for recall knows them.
 */
import { Marks } from '../content-scripts/marks.ts';
import { Painter } from '../content-scripts/painter.ts';
import { dressPage } from './dress-page.ts';
import { bytesOf, compileTerms, runsOf, type Scanned, scan, stepsOf, textsOf } from './pipeline.ts';

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
function paint(scanned: Scanned): void {
  const { signal } = new AbortController();
  const painter = new Painter({ signal, document, end: () => undefined }, () => marks, signal);
  const marks = new Marks({
    added: (holder, added) => painter.added(holder, added),
    dropped: (holder, dropped) => painter.dropped(holder, dropped),
  });
  for (const { run, mentions } of runsOf(scanned)) marks.add(run, mentions, scanned.names.matcher.table.entities);
}

/** The longest time between two chances to give the page its turn, in ms: a slice cannot be shorter than a step. */
function longestStep(scanned: Scanned): number {
  let longest = 0;
  let begun = performance.now();
  for (const _ of stepsOf(scanned, document.body, false)) {
    const now = performance.now();
    longest = Math.max(longest, now - begun);
    begun = now;
  }
  return longest;
}
