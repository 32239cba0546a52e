/** Runs the fuzz targets, each in a thread that is ended where it hangs or takes too much memory. */
import { mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { inspect } from 'node:util';
import { Worker } from 'node:worker_threads';
import { build } from 'esbuild';
import { root } from './setup.mjs';

/** A thread that says nothing for so long hangs. */
const SILENCE_MS = 45_000;
/** A file of the largest size that is read needs less. */
const MEMORY_MB = 1_500;
const AT_ONCE = 2;

const bundle = join(root, '.cache/fuzz/fuzz-run.mjs');

/**
 * Fuzzes all targets, or those named, within `forMs` together, each on no more than `most` inputs that are the same each time; gives what came of each, and tells it to `onDone` before.
 * @param {{ seed: number; forMs: number; most?: number | undefined; only?: readonly string[] | undefined; onDone?: (fuzzed: any) => void }} how
 * @returns {Promise<readonly import('../tests/fuzz/run.ts').Told[]>}
 */
export async function fuzzAll({ seed, forMs, most, only, onDone = () => undefined }) {
  await bundled();
  const { names } = await inThread({ seed, forMs: 0, bundle: basename(bundle) });
  const waiting = names.filter((name) => only?.includes(name) ?? true);
  const share = Math.round((forMs * Math.min(AT_ONCE, waiting.length)) / waiting.length);
  const done = [];
  const work = async () => {
    for (let target = waiting.shift(); target; target = waiting.shift()) {
      const { fuzzed } = await inThread({ target, seed, forMs: share, most, bundle: basename(bundle) });
      done.push(fuzzed);
      onDone(fuzzed);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return done;
}

/** What the thread says last; where it ends otherwise, the input of that moment is the fault. */
function inThread(work) {
  const { target, seed } = work;
  // How many inputs were heard of: the thread waits for us, else a slow machine would take what is not heard yet for silence.
  const heard = new Int32Array(new SharedArrayBuffer(4));
  const worker = new Worker(bundle, { workerData: { ...work, heard }, resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB } });
  let last;
  let executions = 0;
  return new Promise((resolve) => {
    const end = (said) => {
      clearTimeout(timer);
      void worker.terminate();
      resolve(said);
    };
    const fail = (error) => {
      const input = typeof last === 'string' ? JSON.stringify(last) : inspect(last, { depth: 20, maxStringLength: 5_000 });
      end({ fuzzed: { target, seed, executions, taken: 0, corpus: 0, blocks: 0, faults: [{ input, error }] } });
    };
    const hung = () => fail(`It said nothing for ${SILENCE_MS / 1_000} s, and was ended.`);
    const timer = setTimeout(hung, SILENCE_MS);
    worker.on('error', (error) => fail(error?.stack ?? `${error}`));
    worker.on('exit', () => fail('It ended without a word.'));
    const hear = (input) => {
      last = input;
      executions++;
      Atomics.add(heard, 0, 1);
      Atomics.notify(heard, 0);
      timer.refresh();
    };
    worker.on('messageerror', () => hear('It is too deep to be told.'));
    worker.on('message', (said) => (said.say === 'input' ? hear(said.input) : end(said)));
  });
}

/** All targets as one script, so that code that ran is told from code that did not. */
async function bundled() {
  mkdirSync(join(root, '.cache/fuzz'), { recursive: true });
  const instead = (filter, path) => ({
    name: path,
    setup: ({ onResolve }) => onResolve({ filter }, () => ({ path: join(root, path) })),
  });
  await build({
    entryPoints: [join(root, 'tests/fuzz/run.ts')],
    outfile: bundle,
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'silent',
    // What was made for CommonJS asks for it.
    banner: { js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);" },
    external: ['canvas'],
    plugins: [
      instead(/^webextension-polyfill$/, 'tests/fuzz/fake-extension.ts'),
      instead(/second-store\.ts$/, 'tests/fuzz/fake-extension.ts'),
    ],
  });
}
