import { describe, expect, it, vi } from 'vitest';
import { forPages } from '../../../src/library/for-pages.ts';
import { headKeys } from '../../../src/library/head.ts';
import { mirror } from '../../../src/library/second-copy.ts';
import { settle } from '../../../src/library/settle.ts';
import {
  bringBack,
  putReports,
  readActiveReports,
  readList,
  refreshPages,
  removeReports,
  switchReports,
  tagReport,
} from '../../../src/library.ts';
import { encodePack } from '../../../src/report/pack.ts';
import { FaultyStore } from '../faulty-store.ts';
import { smallReport } from '../small-report.ts';

/** In each the change, the second copy and the start of the worker may be cut short, and a store may break. */
const RUNS = 250;
const SEEDS = Array.from({ length: 10 }, (_, at) => at + 1);
/** So many reports at most, so that each run is short. */
const MOST = 6;

/** Numbers from 0 on, below `end`, always the same ones. */
function randomOf(seed: number): (end: number) => number {
  let state = seed;
  return (end) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * end);
  };
}

/** What the library holds: each report's title and tags, and whether it lies in the bin. */
type State = ReadonlyMap<string, string>;

async function stateOf(store: FaultyStore): Promise<State> {
  const { reports = [], bin = [] } = (await readList(store)) ?? {};
  const seen = new Map<string, string>();
  for (const { id, rev, title, tags = [], on } of [...reports, ...bin]) {
    const isThere = String(store.value(`r/${id}/${rev}`)).includes(`"id":"${id}","title":"${title}"`);
    seen.set(id, `${isThere ? title : 'LOST'} ${tags} ${on}`);
  }
  for (const { id } of bin) seen.set(id, `${seen.get(id)} in the bin`);
  return seen;
}

const same = (a: State, b: State) => JSON.stringify([...a].sort()) === JSON.stringify([...b].sort());

describe(`${RUNS} runs of four faults`, () => {
  it.each(SEEDS)('seed %i: no report is lost, each change is made whole or not at all, and whatever breaks comes back', async (seed) => {
    const random = randomOf(seed);
    const pick = <T>(list: readonly T[]): T | undefined => list[random(list.length)];
    const first = new FaultyStore();
    const second = new FaultyStore();
    await putReports(first, [{ pack: encodePack(smallReport('r0')) }], { on: false });
    await mirror(first, second);
    let state = await stateOf(first);
    const seen = { made: 0, failed: 0, wiped: 0, damaged: 0, silent: 0 };

    vi.useFakeTimers({ now: 0, toFake: ['Date'] });
    for (let run = 0; run < RUNS; run++) {
      // So the bin is emptied as well.
      vi.setSystemTime(run * 3_600_000);
      state = await stateOf(first);
      const list = (await readList(first)) ?? { reports: [], bin: [] };
      const report = pick(list.reports);
      const fresh = smallReport(`r${run}`, `t${run}`);
      const change = async () => {
        const what = random(100);
        if (!report || (list.reports.length < MOST && what < 40)) await putReports(first, [{ pack: encodePack(fresh) }], { on: false });
        else if (list.reports.length > MOST) await removeReports(first, [report.id]);
        else if (what < 60) await putReports(first, [{ pack: encodePack({ ...fresh, id: report.id }), base: report.rev - random(2) }]);
        else if (what < 75) await tagReport(first, report.id, [`tag${run}`]);
        else if (what < 76 && run % 20 === 0) await switchReports(first, [report.id], !report.on);
        else if (what < 90) await removeReports(first, [report.id]);
        else
          await bringBack(
            first,
            list.bin.slice(0, 1).map(({ id }) => id),
          );
      };

      first.dieAfter(random(3) === 0 ? random(4) : Number.POSITIVE_INFINITY);
      const isDone = await change().then(
        () => true,
        () => false,
      );
      first.heal();
      const after = await stateOf(first);
      if ([...after.values()].some((value) => value.includes('LOST'))) throw new Error(`Run ${run} lost a report.`);
      if (!isDone && !same(after, state)) throw new Error(`Run ${run} said that nothing was changed.`);
      seen[isDone ? 'made' : 'failed']++;
      state = after;
      if (random(100) === 0) {
        await refreshPages(first, { all: false });
        expect(Object.fromEntries(first.copy())).toMatchObject(forPages(await sorted(first), []));
      }

      second.dieAfter(random(4) === 0 ? random(4) : Number.POSITIVE_INFINITY);
      await mirror(first, second).catch(() => undefined);
      second.heal();

      const fault = random(8);
      const isInStep = JSON.stringify(await readList(second).catch(() => undefined)) === JSON.stringify(await readList(first));
      if (fault === 0 && isInStep) {
        for (const key of first.keys('')) first.spoil(key, undefined);
        seen.wiped++;
      } else if (fault === 1 && isInStep) {
        for (const key of headKeys) first.spoil(key, pick(['x', undefined, { ...(first.value(key) as object), counter: 1e6 }]));
        seen.damaged++;
      } else if (fault === 2) {
        second.spoil('headA', 'x');
        first.spoil('headA', 'x');
      } else if (fault === 3) {
        for (const key of headKeys) first.failOn(key);
        first.dieAfter(0);
        const failure = await settle(first, second).catch((error: Error) => error.message);
        if (!failure.includes('cannot be read')) throw new Error(`Run ${run} took a store that does not answer for another.`);
        first.heal();
        seen.silent++;
      }
      // The start of a worker, which may die as well.
      first.dieAfter(random(4) === 0 ? random(3) : Number.POSITIVE_INFINITY);
      await settle(first, second).catch(() => undefined);
      first.heal();
      await settle(first, second);
      if (!same(await stateOf(first), state)) throw new Error(`After run ${run} the library is not what it was.`);
    }
    vi.useRealTimers();
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(RUNS / 20);
  });
});

/** In the order that pages have them. */
async function sorted(store: FaultyStore) {
  const added = new Map((await readList(store))?.reports.map((entry) => [entry.id, entry.added]));
  const of = (id: string) => added.get(id) ?? 0;
  return (await readActiveReports(store)).toSorted((a, b) => of(a.id) - of(b.id) || (a.id < b.id ? -1 : 1));
}
