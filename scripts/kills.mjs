/**
 * Kills a real browser at random moments while it imports, reviews and edits, starts it again with the same profile, and looks whether every
 * report that was said to be kept is there whole.
 *
 *   npm run kills -- --runs 60 --seed 1                 Chromium
 *   npm run kills -- --firefox --runs 40 --seed 1       Firefox
 *   npm run kills -- --damage                           closes it, damages files of the profile, and starts it again
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildExtension } from '../build.mjs';
import { adviceFor, getBrowser } from './browsers.mjs';
import { importBundled } from './import-bundled.mjs';
import { Book } from './kills-book.mjs';
import { damageRuns } from './kills-damage.mjs';
import { Victim } from './kills-victim.mjs';
import { root, setUp } from './setup.mjs';

setUp();
const { values: wanted } = parseArgs({
  options: {
    runs: { type: 'string', default: '20' },
    seed: { type: 'string', default: '1' },
    firefox: { type: 'boolean', default: false },
    damage: { type: 'boolean', default: false },
    built: { type: 'string' },
  },
});
const kind = wanted.firefox ? 'firefox' : 'chromium';
const program = getBrowser(kind);
if (!program) throw new Error(adviceFor(kind));
const dist = wanted.built ? join(root, wanted.built) : (await buildExtension({ test: true })).outdir;
const contents = `export { decodePack, encodePack } from './src/report/pack.ts';`;
const core = await importBundled('kills', { stdin: { contents, resolveDir: root } });
const random = randomOf(Number(wanted.seed));
const done = await (wanted.damage ? damageRuns(new Victim(kind, program, dist), new Book(core, random), random) : killRuns());
console.log(done.join('\n'));

/** One profile for all runs, so that what one leaves behind is met by the next. */
async function killRuns() {
  const victim = await new Victim(kind, program, dist).begin();
  const book = new Book(core, random);
  const counts = { survived: 0, lost: 0, cut: 0 };
  try {
    await victim.start();
    for (let run = 1; run <= Number(wanted.runs); run++) {
      const killed = victim.killAfter(random(5_000));
      // What the kill cuts is neither said to be done nor said to have failed.
      for (let step = 0; !killed.isDone && step < 500; step++) await book.doSomething(victim).catch(() => undefined);
      await killed.done;
      if (book.isUnderWay) counts.cut++;
      await victim.start();
      const faults = await book.compare(victim);
      if (faults.length > 0) console.log(`Run ${run}, seed ${wanted.seed}: ${faults.join('; ')}`);
      counts[faults.length > 0 ? 'lost' : 'survived']++;
      if (run % 10 === 0) console.log(`${run} kills: ${JSON.stringify(counts)}; done so far: ${JSON.stringify(book.counts)}`);
    }
  } finally {
    await victim.end();
  }
  if (counts.lost > 0) process.exitCode = 1;
  return [
    `${kind}: ${counts.survived} kills survived, ${counts.lost} with a loss, ${counts.cut} in the middle of a change; done between them: ${JSON.stringify(book.counts)}`,
  ];
}

/** Numbers from 0 on, below `end`, always the same ones. */
function randomOf(seed) {
  let state = seed;
  return (end) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * end);
  };
}
