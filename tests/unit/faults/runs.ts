import { expect, it, vi } from 'vitest';
import { forPages } from '../../../src/library/for-pages.ts';
import { headKeys } from '../../../src/library/head.ts';
import { mend as healRecords } from '../../../src/library/heal.ts';
import { mirror } from '../../../src/library/second-copy.ts';
import { settle } from '../../../src/library/settle.ts';
import { timely } from '../../../src/library/timely.ts';
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
import { smallReport } from '../small-report.ts';
import { BrokenStore } from './broken-store.ts';

/** In each the change, the second copy and the start of the worker may be cut short, and a store may break: four faults at most. */
const RUNS = 250;
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

async function stateOf(store: BrokenStore): Promise<State> {
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

/** How a store may fail while it is written. */
const breaking: readonly (readonly [name: string, fail: (store: BrokenStore, after: number) => void])[] = [
  ['killed', (store, after) => store.dieAfter(after)],
  ['torn', (store, after) => store.fuse.blowAt(after, 'torn')],
  ['unanswered', (store, after) => store.fuse.blowAt(after, 'after')],
  [
    'full',
    (store) => {
      store.isFull = true;
    },
  ],
  ['swallowed', (store) => store.swallowWrites()],
  [
    'silent',
    (store) => {
      store.isSilent = true;
    },
  ],
  [
    'slow',
    (store) => {
      store.isSlow = true;
    },
  ],
];

/** Nobody waits in a test: what is not answered by the next turn is given up. */
const soon = (_ms: number, ring: () => void) => {
  const timer = setTimeout(ring, 1);
  return () => clearTimeout(timer);
};

/** Runs with faults, by these seeds. */
export function faultedRuns(seeds: readonly number[]): void {
  it.each(seeds)(
    `${RUNS} runs of seed %i: no report is lost, each change is made whole or not at all, and whatever breaks comes back`,
    async (seed) => {
      const random = randomOf(seed);
      const pick = <T>(list: readonly T[]): T | undefined => list[random(list.length)];
      const [first, second] = [new BrokenStore(), new BrokenStore()];
      const [own, other] = [timely(first, soon), timely(second, soon)];
      const seen: Record<string, number> = { made: 0, failed: 0, wiped: 0, damaged: 0, unread: 0, emptied: 0, healed: 0 };
      const count = (what: string) => {
        seen[what] = (seen[what] ?? 0) + 1;
      };
      /** One write in so many fails, in some way. */
      const mayBreak = (store: BrokenStore, oneIn: number): string => {
        if (random(oneIn) > 0) return '';
        const [name, fail] = random(2) === 0 ? (breaking[0] as (typeof breaking)[0]) : (pick(breaking) as (typeof breaking)[0]);
        fail(store, random(4));
        count(name);
        return name;
      };
      const mend = (store: BrokenStore) => {
        store.heal();
        store.fuse.mend();
      };
      await putReports(own, [{ pack: encodePack(smallReport('r0')) }], { on: false });
      await mirror(own, other);
      let state = await stateOf(first);

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
          if (!report || (list.reports.length < MOST && what < 40)) await putReports(own, [{ pack: encodePack(fresh) }], { on: false });
          else if (list.reports.length > MOST) await removeReports(own, [report.id]);
          else if (what < 60) await putReports(own, [{ pack: encodePack({ ...fresh, id: report.id }), base: report.rev - random(2) }]);
          else if (what < 75) await tagReport(own, report.id, [`tag${run}`]);
          else if (what < 76 && run % 20 === 0) await switchReports(own, [report.id], !report.on);
          else if (what < 90) await removeReports(own, [report.id]);
          else
            await bringBack(
              own,
              list.bin.slice(0, 1).map(({ id }) => id),
            );
        };
        const broke = mayBreak(first, 3);
        const isDone = await change().then(
          () => true,
          () => false,
        );
        await mend(first);
        const after = await stateOf(first);
        if ([...after.values()].some((value) => value.includes('LOST'))) throw new Error(`Run ${run} lost a report.`);
        // A write that was made but not answered, or made by half, may be told to have failed.
        const mayBeMade = ['torn', 'unanswered', 'slow'].includes(broke);
        if (!isDone && !same(after, state) && !(mayBeMade && isNext(state, after)))
          throw new Error(`Run ${run} said that nothing was changed.`);
        count(isDone ? 'made' : 'failed');
        state = after;
        if (random(100) === 0) {
          await refreshPages(own, { all: false });
          expect(Object.fromEntries(first.copy())).toMatchObject(forPages(await sorted(first), []));
        }

        mayBreak(second, 4);
        await mirror(own, other).catch(() => undefined);
        await mend(second);

        const fault = random(10);
        const isInStep = JSON.stringify(await readList(second).catch(() => undefined)) === JSON.stringify(await readList(first));
        if (fault === 0 && isInStep) {
          first.wipe();
          count('wiped');
        } else if (fault === 1 && isInStep) {
          for (const key of headKeys) first.spoil(key, pick(['x', undefined, { ...(first.value(key) as object), counter: 1e6 }]));
          count('damaged');
        } else if (fault === 2) {
          second.spoil('headA', 'x');
          first.spoil('headA', 'x');
        } else if (fault === 3) {
          for (const key of headKeys) first.failOn(key);
          first.dieAfter(0);
          const failure = await settle(own, other).catch((error: Error) => error.message);
          if (!failure.includes('cannot be read')) throw new Error(`Run ${run} took a store that does not answer for another.`);
          first.heal();
          count('unread');
        } else if (fault === 4) {
          second.wipe();
          count('emptied');
        } else if (fault === 5 && isInStep) {
          const entry = pick((await readList(first))?.reports ?? []);
          if (entry) {
            first.spoil(`r/${entry.id}/${entry.rev}`, pick(['x', undefined, 7, '{"format":"backgrounder-pack"']));
            await healRecords(own, other, [entry.id]);
            count('healed');
          }
        }
        // The start of a worker, which may be cut short as well.
        mayBreak(first, 4);
        await settle(own, other).catch(() => undefined);
        await mend(first);
        await settle(own, other);
        if (!same(await stateOf(first), state)) throw new Error(`After run ${run} the library is not what it was.`);
      }
      vi.useRealTimers();
      expect(Math.min(...Object.values(seen))).toBeGreaterThan(0);
    },
  );
}

/** Whether a state is another by one report alone, and nothing is gone from it. */
function isNext(before: State, after: State): boolean {
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter((id) => before.get(id) !== after.get(id));
  return changed.length === 1 && after.has(changed[0] as string);
}

/** In the order that pages have them. */
async function sorted(store: BrokenStore) {
  const added = new Map((await readList(store))?.reports.map((entry) => [entry.id, entry.added]));
  const of = (id: string) => added.get(id) ?? 0;
  return (await readActiveReports(store)).toSorted((a, b) => of(a.id) - of(b.id) || (a.id < b.id ? -1 : 1));
}
