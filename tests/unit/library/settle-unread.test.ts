import { beforeEach, describe, expect, it } from 'vitest';
import { storedHead } from '../../../src/library/head.ts';
import { keepingKey } from '../../../src/library/keeping.ts';
import { mirror } from '../../../src/library/second-copy.ts';
import { settle } from '../../../src/library/settle.ts';
import { putReports } from '../../../src/library.ts';
import { encodePack } from '../../../src/report/pack.ts';
import { FaultyStore } from '../faulty-store.ts';
import { smallReport } from '../small-report.ts';

let first: FaultyStore;
let second: FaultyStore;

/** Two reports, and the second copy of them. */
beforeEach(async () => {
  first = new FaultyStore();
  second = new FaultyStore();
  await putReports(
    first,
    ['one', 'two'].map((id) => ({ pack: encodePack(smallReport(id)) })),
  );
  await mirror(first, second);
});

describe('what cannot be read is never taken for empty', () => {
  const cases: readonly [string, (store: FaultyStore) => void][] = [
    ['absent', (store) => store.wipe()],
    ['damaged', (store) => ['headA', 'headB'].map((key) => store.spoil(key, 'x'))],
    ['failed', (store) => ['headA', 'headB'].map((key) => store.failOn(key))],
    ['newer', (store) => ['headA', 'headB'].map((key) => store.spoil(key, { schema: 3 }))],
    ['half absent', (store) => ['headA', 'headB'].map((key, at) => (at === 0 ? store.spoil(key, undefined) : store.failOn(key)))],
  ];
  const pairs = cases.flatMap(([here, spoil]) => cases.map(([there, spoilToo]) => ({ here, there, spoil, spoilToo })));

  it.each(pairs)('first $here, second $there: no default is written', async ({ here, there, spoil, spoilToo }) => {
    spoil(first);
    spoilToo(second);
    const before = [first.copy(), second.copy()];
    const settled = await settle(first, second, { isInstall: false }).catch((error: Error) => error.name);
    expect(settled).toBe(here === 'absent' && there === 'absent' ? 'erased' : 'LibraryError');
    if (settled !== 'erased') expect([first.copy(), second.copy()]).toEqual(before);
  });

  it.each([
    ['both empty', 'new', () => undefined],
    ['a second that cannot be read', 'new', () => second.failOn('headA')],
    ['a library that has been', 'erased', () => second.spoil(keepingKey, { lived: true })],
    [
      'a library that was not emptied',
      'there',
      () => Object.entries(storedHead({ counter: 1, reports: [], bin: [] })).map(([key, value]) => first.spoil(key, value)),
    ],
  ])('an install over %s: %s', async (_what, settled, make) => {
    first.wipe();
    second.wipe();
    make();
    expect(await settle(first, second, { isInstall: true })).toBe(settled);
  });
});
