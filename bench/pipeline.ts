/** The product's own way from a page's elements to mentions, in one go and without the extension around it. */
import { type InlineRun, piecesOf, type TextPiece } from '../content-scripts/inline-run.ts';
import { runsIn } from '../content-scripts/page-text.ts';
import { stretchOf } from '../content-scripts/stretch.ts';
import { compile, type Matcher } from '../src/match/compile.ts';
import { type Found, find } from '../src/match/find.ts';
import { judge } from '../src/match/judge.ts';
import type { Mention, NameTable } from '../src/model.ts';

/** A matcher, the last scan's finds by run, and how many characters that scan read. */
export type Scanned = {
  readonly matcher: Matcher;
  finds: readonly { readonly run: InlineRun; readonly mentions: readonly Mention[] }[];
  chars: number;
};

/** Each term is a name of one entity, without conditions. */
export function compileTerms(terms: readonly string[]): Scanned {
  const table: NameTable = {
    entities: [{ id: 'bench', kind: 'place' }],
    names: terms.map((text) => ({ text, lang: 'und', entity: 0, kind: 'name' })),
  };
  return { matcher: compile(table), finds: [], chars: 0 };
}

/** Walks the text below `root` and matches it; `judged` puts the candidates to the rules too. Returns the number of mentions. */
export function scan(scanned: Scanned, root: Element, judged: boolean): number {
  const { matcher } = scanned;
  const finds: { run: InlineRun; mentions: readonly Mention[] }[] = [];
  let count = 0;
  let chars = 0;
  for (const run of runsOf(root)) {
    chars += run.text.length;
    const candidates = find(matcher, run.text);
    if (candidates.length === 0) continue;
    const mentions = judged ? judge(matcher, run.text, candidates) : candidates.map(asMention);
    if (mentions.length > 0) finds.push({ run, mentions });
    count += mentions.length;
  }
  scanned.finds = finds;
  scanned.chars = chars;
  return count;
}

/** The page's words that the last scan took for names. */
export function textsOf({ finds }: Scanned): string[] {
  return finds.flatMap(({ run, mentions }) => mentions.map(({ start, end }) => written(piecesOf(run, start, end))));
}

/** Bytes of the matcher's typed arrays; the table of names beside them is objects, which the heap's figure counts. */
export function bytesOf({ matcher }: Scanned): number {
  const arrays = [matcher.filter, matcher.stems, ...Object.values(matcher.words), ...Object.values(matcher.trie)];
  return arrays.reduce<number>((sum, each) => sum + (ArrayBuffer.isView(each) ? each.byteLength : 0), 0);
}

function* runsOf(root: Element): Generator<InlineRun> {
  const stretch = stretchOf(root);
  if (!stretch) return;
  for (const run of runsIn(stretch, () => undefined)) if (run) yield run;
}

function asMention({ start, end, name }: Found): Mention {
  return { start, end, name, entity: 0, kind: 'name' };
}

function written(pieces: readonly TextPiece[]): string {
  return pieces.map(({ node, start, end }) => node.data.slice(start, end)).join('');
}
