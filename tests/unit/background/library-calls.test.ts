import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Runtime } from 'webextension-polyfill';
import { makeBackup, readBackup } from '../../../src/library/backup.ts';
import { failureOf } from '../../../src/library/failures.ts';
import { changeKeeping, keepingKey, readKeeping } from '../../../src/library/keeping.ts';
import { readTaught, taughtKey } from '../../../src/library/taught.ts';
import { readList } from '../../../src/library.ts';
import { encodePack } from '../../../src/report/pack.ts';
import { FaultyStore } from '../faulty-store.ts';
import { smallReport } from '../small-report.ts';
import { fakeBrowser } from './fake-browser.ts';

const store = new FaultyStore();
const second = new FaultyStore();
vi.mock('webextension-polyfill', () => ({ default: { ...fakeBrowser, storage: { local: store } } }));
vi.mock('../../../background/second-store.ts', () => ({ secondStore: second }));
let last: Promise<unknown> = Promise.resolve();
vi.stubGlobal('navigator', { locks: { request: (_name: string, work: () => Promise<unknown>) => (last = last.then(work, work)) } });
const { answerLibrary } = await import('../../../background/library-calls.ts');

type Sender = Partial<Runtime.MessageSender> & { origin?: string };
const page: Sender = {
  id: 'own-id',
  url: 'chrome-extension://own-id/library/library.html',
  origin: 'chrome-extension://own-id',
  frameId: 0,
};
const ask = (call: string, sender: Sender, ...args: readonly unknown[]) => answerLibrary({ call, args }, sender as Runtime.MessageSender);
const say = (call: string, ...args: readonly unknown[]) => ask(call, page, ...args);
const pack = (id: string, title = id) => encodePack(smallReport(id, title));
const ids = async () => (await readList(store))?.reports.map(({ id }) => id);
const idle = async () => {
  for (let before: unknown; before !== last; ) {
    before = last;
    await last.catch(() => undefined);
  }
};

beforeEach(async () => {
  await idle();
  store.heal();
  for (const each of [store, second]) for (const key of each.keys('')) each.spoil(key, undefined);
  await say('putReports', { pack: pack('one') }, { pack: pack('two') });
  await idle();
});

describe('a page of ours', () => {
  it('puts, switches, tags, orders, removes and brings back', async () => {
    expect(await say('putReports', { pack: pack('one', 'revised'), base: 1 }, { pack: pack('one', 'other') })).toEqual(['one', 'one-2']);
    await say('switchReports', ['two'], false);
    await say('tagReport', 'two', [' north ']);
    await say('addTags', ['two', 'none'], ['South', 'North']);
    await say('orderReports', 'two');
    await say('removeReports', 'one', 'none');
    expect(await readList(store)).toMatchObject({
      reports: [{ id: 'two', on: false, tags: ['north', 'South'] }, { id: 'one-2' }],
      bin: [{ id: 'one', rev: 2 }],
    });
    expect(await say('bringBack', 'one', 'none')).toEqual(['one']);
    expect(await ids()).toEqual(['two', 'one', 'one-2']);
  });

  it('teaches', async () => {
    await say('teach', { name: 'velm', is: 'place' }, { name: 'velm', is: 'nothing' });
    expect(readTaught(store.value(taughtKey))).toEqual([{ name: 'velm', is: 'nothing' }]);
  });

  it('puts a backup back', async () => {
    const backup = await makeBackup(store);
    await say('removeReports', 'one');
    await say('putReports', { pack: pack('two', 'revised'), base: 1 });
    expect(await say('restore', backup)).toBe(2);
    expect(await ids()).toEqual(['one', 'two', 'two-2']);
  });

  it('notes a backup, of no later state than there is, and has a notice gone', async () => {
    await say('noteBackup', 99);
    expect(readKeeping(store.value(keepingKey)).backup).toMatchObject({ counter: 1 });
    await changeKeeping(store, (keeping) => ({ ...keeping, notice: { kind: 'erased', count: 0, at: 1 } }));
    await say('dismissNotice');
    expect(readKeeping(store.value(keepingKey))).toEqual({ backup: expect.anything() });
  });

  it('two at once lose nothing', async () => {
    await Promise.all([
      say('putReports', { pack: pack('one', 'first'), base: 1 }),
      say('tagReport', 'one', ['x']),
      say('putReports', { pack: pack('one', 'second'), base: 1 }),
      say('switchReports', ['two'], false),
      say('putReports', { pack: pack('three') }),
    ]);
    expect(await readList(store)).toMatchObject({
      reports: [{ title: 'first', tags: ['x'] }, { title: 'two', on: false }, { title: 'second', id: 'one-2' }, { title: 'three' }],
    });
  });

  it('is answered once the library is saved; the second copy follows', async () => {
    await say('putReports', { pack: pack('three') });
    expect(await ids()).toEqual(['one', 'two', 'three']);
    await idle();
    expect(await readList(second)).toEqual(await readList(store));
  });

  it('hears why it was not saved, in a sentence that says what it is', async () => {
    store.dieAfter(1);
    const error: unknown = await (say('putReports', { pack: pack('three') }) as Promise<unknown>).catch((reason: unknown) => reason);
    expect(failureOf(error)).toBe('not-saved');
    // As it comes over a message.
    expect(failureOf(new Error(String(error)))).toBe('not-saved');
    store.heal();
    expect(await ids()).toEqual(['one', 'two']);
  });
});

describe('a backup of the second copy', () => {
  type Part = { readonly text: string; readonly count: number };
  const part = (name: string, at: number) => say('backupSecond', name, at) as Promise<Part>;

  it('comes whole in one part, or in more where it is longer than a message', async () => {
    const { text, count } = await part('a', 0);
    expect(count).toBe(1);
    expect(readBackup(text).reports.map(({ entry }) => entry.id)).toEqual(['one', 'two']);
    second.spoil('r/one/1', 'x'.repeat(9_000_000));
    const long = await part('b', 0);
    expect(long.count).toBe(2);
    expect(long.text.length).toBeLessThan(9_000_000);
    const backup = readBackup(long.text + (await part('b', 1)).text);
    expect(backup.damaged[0]?.text).toHaveLength(9_000_000);
  });

  it('is never put together of two, nor of one that the worker has forgotten', async () => {
    second.spoil('r/one/1', 'x'.repeat(9_000_000));
    await part('a', 0);
    await part('b', 0);
    await expect(part('a', 1)).rejects.toThrow('missing');
    await part('b', 1);
    await expect(part('b', 1)).rejects.toThrow('missing');
  });
});

describe('a library that is gone from the store', () => {
  const headKeys = ['headA', 'headB'];

  it.each<[string, () => unknown]>([
    ['still holds it', () => undefined],
    ['does not answer', () => headKeys.map((key) => second.failOn(key))],
    ['is damaged', () => headKeys.map((key) => second.spoil(key, 'x'))],
  ])('is not begun anew where the second copy %s', async (_how, make) => {
    for (const key of store.keys('')) store.spoil(key, undefined);
    make();
    const calls: readonly [string, ...unknown[]][] = [
      ['putReports', { pack: pack('three') }],
      ['teach', { name: 'velm', is: 'place' }],
      ['dismissNotice'],
    ];
    for (const [call, ...args] of calls) await expect(say(call, ...args)).rejects.toThrow('cannot be read');
    await idle();
    second.heal();
    expect(store.keys('r/')).toEqual([]);
    expect(store.value('headA')).toBeUndefined();
  });

  it('is begun anew, empty, once the reader has seen that it is gone from both', async () => {
    for (const each of [store, second]) for (const key of each.keys('')) each.spoil(key, undefined);
    await changeKeeping(store, (keeping) => ({ ...keeping, notice: { kind: 'erased', count: 0, at: 1 } }));
    await say('dismissNotice');
    expect(await readList(store)).toMatchObject({ counter: 1, reports: [], bin: [] });
    await idle();
    expect(await readList(second)).toEqual(await readList(store));
  });
});

describe('refused, and nothing changed', () => {
  it.each([
    ['putReports'],
    ['putReports', null],
    ['putReports', 'pack'],
    ['putReports', { pack: 7 }],
    ['putReports', { pack: '{}' }],
    ['putReports', { pack: pack('three'), base: 'x' }],
    ['putReports', { pack: pack('three'), shipped: true }],
    ['putReports', { pack: pack('three') }, { pack: 'x' }],
    ['switchReports', 'one', false],
    ['switchReports', ['one']],
    ['switchReports', ['one'], 'off'],
    ['switchReports', [{ toString: () => 'one' }], false],
    ['removeReports', ['one']],
    ['removeReports', 'x'.repeat(81)],
    ['removeReports', ...Array.from({ length: 20_001 }, () => 'one')],
    ['bringBack', 7],
    ['tagReport', 'one'],
    ['tagReport', 'one', 'north'],
    ['tagReport', 'one', [7]],
    ['tagReport', 'one', ['x'.repeat(41)]],
    ['addTags', 'one', ['north']],
    ['addTags', ['one'], 'north'],
    ['addTags', ['one', 'two'], ['x'.repeat(41)]],
    ['orderReports', null],
    ['teach', { name: 'velm', is: 'person' }],
    ['teach', 'velm'],
    ['restore', 7],
    ['restore', '{}'],
    ['noteBackup', Number.NaN],
    ['backupSecond'],
    ['backupSecond', 'a', -1],
    ['backupSecond', 7, 0],
  ] as [string, ...unknown[]][])('%s %j', async (call, ...args) => {
    const before = store.copy();
    await expect(say(call, ...args)).rejects.toThrow();
    await idle();
    expect(store.copy()).toEqual(before);
  });
});

describe('no answer', () => {
  const tab = { id: 7 } as Runtime.MessageSender['tab'] & object;
  it.each<[string, Sender]>([
    ['a content script', { id: 'own-id', url: 'https://news.example/', origin: 'https://news.example', tab, frameId: 0 }],
    ['a content script, where the origin is not said', { id: 'own-id', url: 'https://news.example/', tab, frameId: 0 }],
    ['a page that claims our address', { ...page, origin: 'https://news.example' }],
    ['our page in a frame', { ...page, tab, frameId: 3 }],
    ['another extension', { ...page, id: 'other-id' }],
    ['a page of another extension', { ...page, url: 'chrome-extension://other-id/library/library.html' }],
    ['an address that begins like ours', { ...page, url: 'chrome-extension://own-id.example/' }],
    ['nobody', {}],
  ])('to %s', (_who, sender) => {
    for (const call of ['putReports', 'removeReports', 'restore', 'dismissNotice']) expect(ask(call, sender)).toBeUndefined();
  });

  it.each([
    null,
    'x',
    {},
    { call: 'putReports' },
    { call: 'toString', args: [] },
    { call: '__proto__', args: [] },
    { call: 'injectCard', args: [] },
  ])('to %j', (message) => {
    expect(answerLibrary(message, page as Runtime.MessageSender)).toBeUndefined();
  });

  it('our page in a tab of its own gets one', async () => {
    await expect(ask('orderReports', { ...page, tab })).resolves.toBeUndefined();
  });
});
