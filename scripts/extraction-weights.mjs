/**
 * Makes `src/report/extract/weights.ts` anew, from texts in which places and groups are marked:
 *
 *   node scripts/extraction-weights.mjs GOLD.jsonl...
 *
 * A line each `{id, types, text, entities: [{start, end, type}]}`, type `place`, `group` or `ignore`; with a
 * `weight` it counts for more or less than 1. What each cue tells is learnt by a
 * logistic regression over all names of the texts; a cue is never a name.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { importBundled } from './import-bundled.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const NONE = 0;
const PLACE = 1;
const GROUP = 2;
/** How often all is gone through, how far a step goes, and how much a large weight is held back. */
const ROUNDS = 25;
const STEP = 0.15;
const HOLD = 1e-3;
/** A cue that fewer names have tells nothing. */
const LEAST = 4;

/** What is known without counting, since the texts have too few of them. */
const GIVEN = { 'is group': [-3, 3], 'is seat': [-3, 3] };

/** The code of the core that finds names and their cues, made ready for Node. */
export async function core() {
  const files = ['cued-runs', 'entities', 'gazetteer', 'tokens'].map((name) => `export * from './src/report/extract/${name}.ts';`);
  return importBundled('extraction', { stdin: { contents: files.join('\n'), resolveDir: root, loader: 'ts' } });
}

/** The names of marked texts: the cues of each, what it is, and whether its text tells groups from what is neither. */
export function examplesOf(rows, { tokensOf, cuedRuns }, gazetteer) {
  return rows.flatMap((row) => {
    const tokens = tokensOf(row.text);
    return cuedRuns(tokens, gazetteer).flatMap(({ first, end, cues }) => {
      const answer = answerFor(row, tokens[first].start, tokens[end - 1].end, cues);
      return answer === undefined
        ? []
        : [{ cues: [...new Set(cues)], answer, placesOnly: !row.types.includes('group'), weight: row.weight ?? 1 }];
    });
  });
}

/** A land that a text calls a group, since it acts as one, is passed over, and a group that a place is held by; within a longer description a name counts as what is described. */
function answerFor({ text, entities }, start, end, cues) {
  const touched = entities.filter((entity) => entity.start < end && start < entity.end).sort((a, b) => a.end - a.start - (b.end - b.start));
  const exact = touched.find((entity) => entity.start === start && entity.end === end && entity.type !== 'ignore');
  const [entity] = exact ? [exact] : touched;
  if (!entity) return NONE;
  const described = /(?:^| )(?!of |the |and |for |de |la )\p{Ll}{3,}|^the /u.test(text.slice(entity.start, entity.end));
  if (entity.type === 'ignore') return undefined;
  if (!exact && !described) return NONE;
  if (entity.type === 'group' && cues.includes('is country')) return undefined;
  if (entity.type === 'place' && cues.includes('is group')) return undefined;
  return entity.type === 'place' ? PLACE : GROUP;
}

/** The weight of each cue for a place and for a group, in tenths, each as `cue:place:group`. */
export function weightsFrom(examples) {
  const counts = new Map();
  for (const { cues } of examples) for (const cue of cues) counts.set(cue, (counts.get(cue) ?? 0) + 1);
  const known = [...counts].filter(([, count]) => count >= LEAST).map(([cue]) => cue);
  const index = new Map(known.map((cue, at) => [cue, at]));
  const [place, group] = regression(
    examples.map((example) => ({ ...example, at: example.cues.flatMap((cue) => index.get(cue) ?? []) })),
    known.map((cue) => GIVEN[cue] ?? [0, 0]),
  );
  const lines = known.map((cue, at) => [cue, Math.round(place[at] * 10), Math.round(group[at] * 10)]);
  return lines
    .filter(([, a, b]) => a !== 0 || b !== 0)
    .map((line) => line.join(':'))
    .sort();
}

/** AdaGrad over the examples in a shuffled order that is the same each time. */
function regression(examples, given) {
  const weights = [PLACE, GROUP].map((kind) => Float64Array.from(given, (each) => each[kind - 1]));
  const squares = weights.map((each) => new Float64Array(each.length).fill(1e-6));
  const order = examples.map((_, at) => at);
  let seed = 7;
  const below = (n) => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return Math.floor((seed / 2147483648) * n);
  };
  for (let round = 0; round < ROUNDS; round++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = below(i + 1);
      [order[i], order[j]] = [order[j], order[i]];
    }
    for (const at of order) step(examples[at], weights, squares, given);
  }
  return weights;
}

function step({ at, answer, placesOnly, weight }, weights, squares, given) {
  const [a, b] = weights.map((each) => at.reduce((sum, cue) => sum + each[cue], 0));
  const top = Math.max(0, a, b);
  const odds = [Math.exp(a - top), Math.exp(b - top)];
  const all = odds[0] + odds[1] + Math.exp(-top);
  const [p, g] = odds.map((each) => each / all);
  // Where groups are not marked, what is no place may be either of the other two.
  const slopes = !placesOnly
    ? [p - (answer === PLACE), g - (answer === GROUP)]
    : answer === PLACE
      ? [p - 1, g]
      : [p, g - g / (1 - p || 1e-9)];
  for (const [kind, slope] of slopes.entries()) {
    for (const cue of at) {
      const change = weight * slope + HOLD * (weights[kind][cue] - given[cue][kind]);
      squares[kind][cue] += change * change;
      weights[kind][cue] -= (STEP * change) / Math.sqrt(squares[kind][cue]);
    }
  }
}

function wrapped(parts) {
  const rows = [];
  for (const part of parts) {
    const last = rows.at(-1);
    if (last && last.length + part.length < 138) rows[rows.length - 1] = `${last}|${part}`;
    else rows.push(part);
  }
  return rows.join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const loaded = await core();
  const gazetteer = loaded.readGazetteer({ places: readFileSync(join(root, 'data/gazetteer/places.txt'), 'utf8') });
  const rows = process.argv.slice(2).flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
  );
  const lines = weightsFrom(examplesOf(rows, loaded, gazetteer));
  const head = '/** How much each cue speaks for a place and for a group, in tenths: made by `scripts/extraction-weights.mjs`. */';
  writeFileSync(join(root, 'src/report/extract/weights.ts'), `${head}\nexport const WEIGHTS = \`\n${wrapped(lines)}\n\`;\n`);
}
