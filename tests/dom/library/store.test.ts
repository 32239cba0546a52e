import { expect, test, vi } from 'vitest';
import { putReports } from '../../../src/library.ts';
import { encodePack } from '../../../src/report/pack.ts';
import { FaultyStore } from '../../unit/faulty-store.ts';
import { smallReport } from '../../unit/small-report.ts';

const local = new FaultyStore();
vi.mock('webextension-polyfill', () => ({ default: { storage: { local }, runtime: {} } }));
const { readShelf } = await import('../../../library/shelf/store.ts');

test('a library that is gone is not called an empty one, unless the worker has found that it is gone for good', async () => {
  await expect(readShelf()).rejects.toThrow('cannot be read');
  local.spoil('keeping', { notice: { kind: 'restored', count: 1, at: 1 } });
  await expect(readShelf()).rejects.toThrow('cannot be read');
  local.spoil('keeping', { notice: { kind: 'erased', count: 0, at: 1 } });
  expect(await readShelf()).toMatchObject({ entries: [], notice: { kind: 'erased' } });
  await putReports(local, [{ pack: encodePack(smallReport('one')) }]);
  expect((await readShelf()).entries).toMatchObject([{ id: 'one' }]);
});
