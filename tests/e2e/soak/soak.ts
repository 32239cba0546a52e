import { writeFileSync } from 'node:fs';
import { type BrowserKind, Session } from '../harness/session.ts';
import { type Action, chosen } from './action.ts';
import { cardActions } from './card-actions.ts';
import { type Checkpoint, checkpoint } from './checkpoint.ts';
import type { Fault } from './faults.ts';
import { compareFifths } from './fifths.ts';
import { snapshotOf } from './measure-chromium.ts';
import { ownActions, restore } from './own-actions.ts';
import { loads, pageActions } from './page-actions.ts';
import { Reader } from './reader.ts';
import { putUpPages } from './site-pages.ts';
import { workerRest } from './worker-rest.ts';

/** How long a soak is and how it is repeated. */
export type SoakOptions = {
  readonly browser: BrowserKind;
  readonly pages: number;
  readonly actions: number;
  readonly seed: number;
  /** The project's folder, and the one with the real pages. */
  readonly root: string;
  readonly shared: string;
  /** How often it is counted what is held. */
  readonly checkpoints: number;
  /** Ends after so many minutes, whatever has been done by then. */
  readonly minutes: number;
  readonly out: string;
  /** Folder of the extension, built for tests. */
  readonly dist: string;
  /** Where to write down what the steady tab holds in the end. */
  readonly snapshot?: string;
};

/** What came of a soak. */
export type Soak = {
  readonly options: SoakOptions;
  /** How often each action was taken, and how often there was anything to do. */
  readonly taken: Readonly<Record<string, readonly [taken: number, done: number]>>;
  readonly faults: readonly Fault[];
  readonly checkpoints: readonly Checkpoint[];
  /** After how many ms with nothing to do the worker had stopped; undefined where it had not. */
  rest?: number | undefined;
};

/** So many steps lie between two counts at least, however slow the machine. */
const LEAST_STEPS = 40;

/** An action that takes longer has failed, in ms. */
const PATIENCE_MS = 30_000;

/** Opens so many pages and takes so many random actions in a real browser; writes down what is held as it goes, and all that goes wrong. */
export async function soak(options: SoakOptions, tell: (line: string) => void): Promise<Soak> {
  const session = await Session.start(options.browser, { allowForeign: true, dist: options.dist });
  const reader = new Reader(session, putUpPages(session.site, options.root, options.shared), options.seed);
  const { faults } = reader;
  const taken: Record<string, [number, number]> = {};
  const checkpoints: Checkpoint[] = [];
  const count = { loads: 0, actions: 0 };
  const result: Soak = { options, taken, faults: faults.list, checkpoints };
  let told = 0;
  let before = 0;
  const all = options.pages + options.actions;
  const take = async (action: Action) => {
    faults.action = action.name;
    const entry = taken[action.name] ?? [0, 0];
    taken[action.name] = entry;
    entry[0]++;
    const done = await inTime(action.run(reader)).catch((error: Error) => {
      // A page may go on to another while the driver is in it.
      if (error.message.startsWith('Execution context was destroyed')) return false;
      faults.note(`the action failed: ${error.message} ${reader.visiting}, in front of ${reader.front.url()}`);
      return false;
    });
    if (done) entry[1]++;
    for (const fault of faults.list.slice(told)) tell(`seed ${options.seed}, step ${fault.step}, ${fault.action}: ${fault.words}`);
    told = faults.list.length;
    return done;
  };
  try {
    await reader.begin();
    await restore(reader);
    const begun = Date.now();
    const past = () => (Date.now() - begun) / 60_000 / options.minutes;
    for (faults.step = 1; count.loads + count.actions < all && past() < 1; faults.step++) {
      const isLoad = reader.random() * (all - count.loads - count.actions) < options.pages - count.loads;
      if (!isLoad) await take(chosen([...pageActions, ...cardActions, ...ownActions], reader.random));
      const done = isLoad && (await take(chosen(loads, reader.random)));
      if (done) count.loads++;
      else if (!isLoad) count.actions++;
      const progress = Math.max((count.loads + count.actions) / all, past());
      const steps = count.loads + count.actions - before;
      if (Math.floor(progress * options.checkpoints) > checkpoints.length && (steps >= LEAST_STEPS || progress >= 1)) {
        before = count.loads + count.actions;
        faults.action = 'checkpoint';
        const at = await checkpoint(reader, { ...count });
        checkpoints.push(at);
        writeFileSync(options.out, JSON.stringify(result, null, 1));
        tell(`${line(at)} · ${faults.list.length} faults · ${Math.round((Date.now() - begun) / 1000)} s`);
      }
    }
    result.rest = await workerRest(session);
    writeFileSync(options.out, JSON.stringify(result, null, 1));
    if (options.snapshot && options.browser === 'chromium') await snapshotOf(reader.steady, options.snapshot);
  } finally {
    await session.stop();
  }
  for (const [name, [times, done]] of Object.entries(taken)) tell(`${name}: ${times}, of which ${done} did something`);
  for (const { measure, second, last, more } of compareFifths(checkpoints))
    tell(`${measure}: second fifth ${second}, last ${last} (${(more * 100).toFixed(1)} %)`);
  tell(`the worker, left alone, ${result.rest === undefined ? 'goes on' : `stopped after ${result.rest} ms`}`);
  tell(`pages ${count.loads}, actions ${count.actions}, faults ${faults.list.length}`);
  return result;
}

function line({ loads, actions, steady, steadyOurs, travelled, own, worker, worlds, resident, processes }: Checkpoint): string {
  const mb = (bytes: number) => (bytes / 1e6).toFixed(2);
  const counts = (each: typeof steady) => `${each.listeners}/${each.nodes}/${each.documents} ${mb(each.heap)}`;
  return `${loads}+${actions}: steady ${counts(steady)} ours ${Object.values(steadyOurs ?? {}).join('/')} · travelled ${counts(travelled)} · own ${counts(own)} · worker ${mb(worker)} · ${processes} processes ${mb(resident)} MB${worlds ? ` · ${JSON.stringify(worlds)}` : ''}`;
}

function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not done after ${PATIENCE_MS} ms`)), PATIENCE_MS);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
