import { expect, test, vi } from 'vitest';
import { putReports } from '../../../src/library.ts';
import { encodePack } from '../../../src/report/pack.ts';
import { FaultyStore } from '../../unit/faulty-store.ts';
import { smallReport } from '../../unit/small-report.ts';

const local = new FaultyStore();
const sendMessage = vi.fn<(message: object) => Promise<unknown>>();
vi.mock('webextension-polyfill', () => ({ default: { storage: { local }, runtime: { sendMessage } } }));
const { readReport, readShelf } = await import('../../../library/shelf/store.ts');

test('a library that is gone is not called an empty one, unless the worker has found that it is gone for good', async () => {
  await expect(readShelf()).rejects.toThrow('cannot be read');
  local.spoil('keeping', { notice: { kind: 'restored', count: 1, at: 1 } });
  await expect(readShelf()).rejects.toThrow('cannot be read');
  local.spoil('keeping', { notice: { kind: 'erased', count: 0, at: 1 } });
  expect(await readShelf()).toMatchObject({ entries: [], notice: { kind: 'erased' } });
  await putReports(local, [{ pack: encodePack(smallReport('one')) }]);
  expect((await readShelf()).entries).toMatchObject([{ id: 'one' }]);
});

test('a record that another had mended in between is read again, whatever the worker answers; where it does not, the damage is told', async () => {
  await putReports(local, [{ pack: encodePack(smallReport('two')) }]);
  const whole = local.value('r/two/1');
  for (const answer of [[], ['two']]) {
    local.spoil('r/two/1', undefined);
    sendMessage.mockImplementation(async () => {
      local.spoil('r/two/1', whole);
      return answer;
    });
    expect(await readReport({ id: 'two', rev: 1 })).toMatchObject({ ok: true, report: { id: 'two' } });
  }
  local.spoil('r/two/1', undefined);
  sendMessage.mockImplementation(async () => []);
  expect((await readReport({ id: 'two', rev: 1 })).ok).toBe(false);
  sendMessage.mockRejectedValue(new Error('Could not establish connection.'));
  expect((await readReport({ id: 'two', rev: 1 })).ok).toBe(false);
  expect(sendMessage.mock.lastCall).toEqual([{ call: 'mendReports', args: ['two'] }]);
});
