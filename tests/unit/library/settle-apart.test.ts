import { beforeEach, describe, expect, it, vi } from 'vitest';
import { keepingKey, readKeeping } from '../../../src/library/keeping.ts';
import { mirror } from '../../../src/library/second-copy.ts';
import { settle } from '../../../src/library/settle.ts';
import { putReports, readList, readReport, removeReports, switchReports, tagReport } from '../../../src/library.ts';
import { encodePack } from '../../../src/report/pack.ts';
import { FaultyStore } from '../faulty-store.ts';
import { smallReport } from '../small-report.ts';

const pack = (id: string, title = id) => encodePack(smallReport(id, title));
const put = (...ids: string[]) =>
  putReports(
    first,
    ids.map((id) => ({ pack: pack(id) })),
  );
const ids = async (store = first) => (await readList(store))?.reports.map(({ id }) => id);
const notice = () => readKeeping(first.value(keepingKey)).notice;

let first: FaultyStore;
let second: FaultyStore;

/** Two reports, one in the bin, and the second copy of it all. */
beforeEach(async () => {
  first = new FaultyStore();
  second = new FaultyStore();
  await put('one', 'two', 'gone');
  await removeReports(first, ['gone']);
  await mirror(first, second);
});

describe('where both count the same, the library was changed in one way here and in another there', () => {
  /** Two changes here, two there, of the same library. */
  const apart = async (here: () => Promise<unknown>, there: () => Promise<unknown>) => {
    const old = first.copy();
    await there();
    await mirror(first, second);
    first.wipe();
    for (const [key, value] of old) first.spoil(key, value);
    await here();
  };
  const putOther = async () => {
    await put('other');
    await switchReports(first, ['other'], false);
    await tagReport(first, 'other', ['north']);
  };

  it('a report that only the second has comes as it was there: off, tagged, and of its day', async () => {
    vi.useFakeTimers({ now: 1_000, toFake: ['Date'] });
    await apart(() => tagThrice('two'), putOther);
    vi.useRealTimers();
    await settle(first, second);
    expect((await readList(first))?.reports.at(-1)).toMatchObject({ id: 'other', on: false, tags: ['north'], added: 1_000 });
  });

  it("the product's own report stays the product's, and does not come twice", async () => {
    const putShipped = () => putReports(first, [{ pack: pack('own') }], { shipped: true });
    await apart(() => put('here'), putShipped);
    await settle(first, second);
    expect((await readList(first))?.reports.at(-1)).toMatchObject({ id: 'own', shipped: true });
    await mirror(first, second);
    await apart(
      () => put('more'),
      () => putReports(first, [{ pack: pack('own', 'revised'), base: 1 }], { shipped: true }),
    );
    await settle(first, second);
    expect(await ids()).toEqual(['one', 'two', 'here', 'own', 'more']);
  });

  it('what only the bin of the second has is in the bin, and stays in both', async () => {
    await apart(
      async () => {
        await tagThrice('one');
        await tagReport(first, 'one', []);
      },
      async () => {
        await putOther();
        await removeReports(first, ['other']);
      },
    );
    await settle(first, second, { now: Date.now() });
    await mirror(first, second);
    for (const store of [first, second]) {
      expect((await readList(store))?.bin.map(({ id }) => id)).toEqual(['other', 'gone']);
      expect(await readReport(store, 'other')).toMatchObject({ ok: true });
    }
    expect(notice()).toMatchObject({ kind: 'differs', count: 1 });
  });

  it('a tag alone is no report: the first holds, nothing is said, and the second follows', async () => {
    await apart(
      () => tagReport(first, 'one', ['here']),
      () => tagReport(first, 'one', ['there']),
    );
    const before = first.copy();
    await settle(first, second);
    expect(first.copy()).toEqual(before);
    await mirror(first, second);
    expect(await readList(second)).toEqual(await readList(first));
  });

  async function tagThrice(id: string): Promise<void> {
    for (const tag of ['a', 'b', 'c']) await tagReport(first, id, [tag]);
  }
});
