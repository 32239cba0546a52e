/** Fuzzes one target in a thread of its own, which may be ended; says each input before it is run, and in the end what came of all. */
import { parentPort, workerData } from 'node:worker_threads';
import { allTargets } from './all-targets.ts';
import { type Fuzzed, fuzzTarget } from './fuzz-target.ts';

/** What a thread is to do; without a target it tells which there are. */
type Work = {
  readonly target?: string;
  readonly seed: number;
  readonly forMs: number;
  readonly most?: number;
  readonly bundle: string;
  /** How many inputs were heard of. */
  readonly heard: Int32Array;
};

/** So many inputs may be unheard of. */
const AHEAD = 200;

/** What came of it, inputs as JSON, or nearly. */
export type Told = Omit<Fuzzed, 'faults'> & { readonly faults: readonly { readonly input: string; readonly error: string }[] };

/** What it says. */
type Said =
  | { readonly say: 'targets'; readonly names: readonly string[] }
  | { readonly say: 'input'; readonly input: unknown }
  | { readonly say: 'done'; readonly fuzzed: Told };

const { target: name, seed, forMs, most, bundle, heard } = workerData as Work;
const say = (said: Said) => parentPort?.postMessage(said);

const target = allTargets.find((each) => each.name === name);
if (!target) say({ say: 'targets', names: allTargets.map((each) => each.name) });
else {
  // What is read complains of what it reads.
  for (const way of ['log', 'error', 'warn', 'info', 'debug'] as const) console[way] = () => undefined;
  let told = 0;
  const onInput = (input: unknown) => {
    for (let known = Atomics.load(heard, 0); told - known > AHEAD; known = Atomics.load(heard, 0)) Atomics.wait(heard, 0, known);
    told++;
    try {
      say({ say: 'input', input });
    } catch {
      say({ say: 'input', input: 'It cannot be copied.' });
    }
  };
  const { faults, ...counts } = await fuzzTarget(target, {
    seed,
    forMs,
    ...(most && { most }),
    onInput,
    isOurs: (url) => url.endsWith(bundle),
  });
  say({ say: 'done', fuzzed: { ...counts, faults: faults.map(({ input, error }) => ({ input: shown(input), error })) } });
}

function shown(input: unknown): string {
  try {
    return JSON.stringify(input);
  } catch {
    return String(input);
  }
}
