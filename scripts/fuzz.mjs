/**
 * Feeds what others make to everything of ours that takes it, and says where a promise breaks.
 *
 *   npm run fuzz -- --minutes 10 --seed 7 --only html,pdfs
 *
 * Without a seed it takes one by the clock and prints it. Two targets run at a time; all of them share the minutes.
 */
import { parseArgs } from 'node:util';
import { fuzzAll } from './fuzz-all.mjs';

const { values } = parseArgs({ options: { minutes: { type: 'string' }, seed: { type: 'string' }, only: { type: 'string' } } });
const seed = Number(values.seed ?? Date.now() % 1_000_000);
const minutes = Number(values.minutes ?? 1);
console.log(`Seed ${seed}, ${minutes} minutes.`);
const all = await fuzzAll({
  seed,
  forMs: minutes * 60_000,
  only: values.only?.split(','),
  onDone: ({ target, executions, taken, corpus, blocks, faults }) => {
    console.log(
      `${target.padEnd(14)} ${`${executions}`.padStart(8)} run, ${taken} taken, ${corpus} kept, ${blocks} blocks, ${faults.length} faults`,
    );
    for (const { input, error } of faults)
      console.log(`\n${error.slice(0, 1_500)}\nof ${input.length > 2_000 ? `${input.slice(0, 2_000)}…` : input}\n`);
  },
});
const sum = (of) => all.reduce((total, each) => total + of(each), 0);
console.log(`${sum(({ executions }) => executions)} executions, ${sum(({ faults }) => faults.length)} faults, seed ${seed}`);
process.exitCode = sum(({ faults }) => faults.length) > 0 ? 1 : 0;
