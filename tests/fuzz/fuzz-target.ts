import { coverageOf } from './coverage.ts';
import { randomOf } from './random.ts';
import type { Target } from './target.ts';

/** What came of fuzzing one target. */
export type Fuzzed = {
  readonly target: string;
  readonly seed: number;
  readonly executions: number;
  /** How many inputs were taken, not refused. */
  readonly taken: number;
  /** Inputs that had code run that none before had. */
  readonly corpus: number;
  readonly blocks: number;
  readonly faults: readonly Fault[];
};

/** An input that broke a promise, and how. */
type Fault = { readonly input: unknown; readonly error: string };

export type Fuzzing = {
  readonly seed: number;
  readonly forMs: number;
  /**
   * So many inputs are enough, and chance decides which of them are changed further, not what code they had run: an engine does not count that
   * quite the same each time, and then a seed would not have the same inputs.
   */
  readonly most?: number;
  /** Told of each input before it is run: whoever waits in vain for the next knows which. */
  readonly onInput?: (input: unknown) => void;
  readonly isOurs: (url: string) => boolean;
};

/** So much time of a processor an input may cost, in ms: more than any should by far, whatever else the machine does. */
const MOST_MS = 8_000;
/** After so many different faults it is time to mend. */
const MOST_FAULTS = 8;
const MOST_CORPUS = 3_000;
/** What an input costs to be looked at is spread over some as soon as there are many: one more for each so many. */
const RUNS_PER_BATCHED = 20;
const MOST_BATCHED = 64;
const KEPT_BY_CHANCE = 4;

/** Runs a target on its seeds, then on what is made of them, keeping what has new code run, until time is up or there were enough. */
export async function fuzzTarget(target: Target, { seed, forMs, most, onInput, isOurs }: Fuzzing): Promise<Fuzzed> {
  const random = randomOf(seed);
  const coverage = most === undefined ? coverageOf(isOurs) : undefined;
  const isNews = () => (coverage ? coverage.news() > 0 : random.once(KEPT_BY_CHANCE));
  const corpus: unknown[] = [];
  const faults = new Map<string, Fault>();
  const end = Date.now() + forMs;
  const clean = Object.getOwnPropertyNames(Object.prototype).length;
  let executions = 0;
  let taken = 0;

  const faultOf = async (input: unknown): Promise<string | undefined> => {
    executions++;
    onInput?.(input);
    const before = process.cpuUsage();
    try {
      if (await target.run(input)) taken++;
      const { user, system } = process.cpuUsage(before);
      if (user + system > MOST_MS * 1_000)
        throw new Error(`Broken: it takes no longer than ${MOST_MS} ms, it took ${Math.round((user + system) / 1_000)}`);
      if (Object.getOwnPropertyNames(Object.prototype).length !== clean) throw new Error('Broken: what all objects have is as it was');
      return undefined;
    } catch (error) {
      return error instanceof Error ? (error.stack ?? error.message) : `${error}`;
    }
  };
  const run = async (input: unknown) => {
    const error = await faultOf(input);
    if (error === undefined || faults.has(kindOf(error))) return;
    faults.set(kindOf(error), {
      input: await smallest(input, async (each) => kindOf((await faultOf(each)) ?? '') === kindOf(error)),
      error,
    });
  };
  const batch: unknown[] = [];
  const look = () => {
    if (isNews()) corpus.push(...batch);
    if (corpus.length > MOST_CORPUS) corpus.splice(random.below(corpus.length), batch.length);
    batch.length = 0;
  };

  for (const input of target.seeds()) {
    await run(input);
    corpus.push(input);
  }
  coverage?.news();
  for (let made = 0; made < (most ?? Number.POSITIVE_INFINITY) && Date.now() < end && faults.size < MOST_FAULTS; made++) {
    // Half of the time what was found last: there is more to be found near it.
    const recent = random.once(2) ? random.below(Math.min(30, corpus.length)) : random.below(corpus.length);
    const base = corpus[corpus.length - 1 - recent];
    const input = target.mutate(random, base, random.pick(corpus));
    await run(input);
    if (batch.push(input) > Math.min(made / RUNS_PER_BATCHED, MOST_BATCHED)) look();
  }
  const found = {
    target: target.name,
    seed,
    executions,
    taken,
    corpus: corpus.length,
    blocks: coverage?.blocks() ?? 0,
    faults: [...faults.values()],
  };
  coverage?.end();
  return found;
}

/** Faults of one kind come from one place. */
function kindOf(error: string): string {
  return error.split('\n').slice(0, 3).join('\n').replace(/\d+/g, '0');
}

/** A text with all left out that the fault does not need; whatever is no text is left as it is. */
async function smallest(input: unknown, isFault: (input: unknown) => Promise<boolean>): Promise<unknown> {
  if (typeof input !== 'string') return input;
  let text = input;
  let tries = 400;
  for (let size = text.length >> 1; size > 0; size >>= 1)
    for (let at = 0; at < text.length && tries > 0; tries--) {
      const shorter = text.slice(0, at) + text.slice(at + size);
      if (await isFault(shorter)) text = shorter;
      else at += size;
    }
  return text;
}
