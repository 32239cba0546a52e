import { describe, expect, it } from 'vitest';
import { failureOf } from '../../../src/library/failures.ts';
import { putReports, readList, switchReports } from '../../../src/library.ts';
import { encodePack } from '../../../src/report/pack.ts';
import { FaultyStore } from '../faulty-store.ts';
import { smallReport } from '../small-report.ts';

/** A store on a full disk, which says so as browsers do. */
class FullStore extends FaultyStore {
  says: string | undefined;

  override async set(items: Record<string, unknown>): Promise<void> {
    if (this.says !== undefined) throw new Error(this.says);
    await super.set(items);
  }
}

describe('a write that fails', () => {
  it.each([
    ['Resource::kQuotaBytes quota exceeded', 'full'],
    ['QuotaExceededError: storage.local API call exceeded its quota limitations.', 'full'],
    ['IO error: .../000003.log: No space left on device', 'full'],
    ['Write error: FILE_ERROR_NO_SPACE', 'full'],
    ['An unexpected error occurred', 'not-saved'],
  ])('says what to do, and leaves all as it was: %s', async (says, failure) => {
    const store = new FullStore();
    await putReports(store, [{ pack: encodePack(smallReport('one')) }]);
    const before = store.copy();
    store.says = says;
    for (const change of [putReports(store, [{ pack: encodePack(smallReport('two')) }]), switchReports(store, ['one'], false)]) {
      const error: unknown = await change.then(
        () => undefined,
        (reason: unknown) => reason,
      );
      expect(failureOf(error)).toBe(failure);
      expect(String(error)).toContain('Nothing was changed');
      expect(store.copy()).toEqual(before);
    }
    store.says = undefined;
    await putReports(store, [{ pack: encodePack(smallReport('two')) }]);
    expect((await readList(store))?.reports).toHaveLength(2);
  });

  it('at its second step takes back what the first wrote', async () => {
    const store = new FaultyStore();
    await putReports(store, [{ pack: encodePack(smallReport('one')) }]);
    const before = store.copy();
    const set = store.set.bind(store);
    store.set = async (items) => {
      if ('headA' in items) throw new Error('quota');
      await set(items);
    };
    await expect(putReports(store, [{ pack: encodePack(smallReport('two')) }])).rejects.toThrow('no room');
    expect(store.copy()).toEqual(before);
  });
});

it.each([new Error('Could not establish connection.'), 'x', undefined, null, 7])('%s is none of these', (error) => {
  expect(failureOf(error)).toBeUndefined();
});
