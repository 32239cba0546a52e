import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Runtime } from 'webextension-polyfill';
import { type Correction, correctionsKey, readCorrections } from '../../../src/corrections.ts';
import { FaultyStore } from '../faulty-store.ts';
import { fakeBrowser } from './fake-browser.ts';

let store = new FaultyStore();
const local = {
  get: (keys: string) => store.get(keys),
  set: (items: Record<string, unknown>) => store.set(items),
};
vi.mock('webextension-polyfill', () => ({ default: { ...fakeBrowser, storage: { local } } }));
let last: Promise<unknown> = Promise.resolve();
vi.stubGlobal('navigator', { locks: { request: (_name: string, work: () => Promise<unknown>) => (last = last.then(work, work)) } });
vi.mock('../../../background/second-store.ts', () => ({ secondStore: new FaultyStore() }));
const { answerCorrections } = await import('../../../background/corrections.ts');

const never: Correction = { kind: 'never', entity: 'moscow', form: 'Moscow' };
const always: Correction = { kind: 'always', entity: 'kabul', form: 'Kabool' };
const onSite: Correction = { kind: 'never-on-site', entity: 'moscow', form: 'Moscow', site: 'idaho.example' };
const notThis: Correction = {
  ...never,
  kind: 'not-this',
  page: 'https://idaho.example/',
  quote: { exact: 'Moscow', prefix: '', suffix: '' },
};

type Sender = Partial<Runtime.MessageSender>;
const frame: Sender = {
  id: 'own-id',
  tab: { id: 7, incognito: false } as Runtime.MessageSender['tab'] & object,
  frameId: 0,
  url: 'https://idaho.example/',
};
const hidden: Sender = { ...frame, tab: { id: 8, incognito: true } as Runtime.MessageSender['tab'] & object };
const ask = (call: string, sender: Sender, ...args: readonly unknown[]) =>
  answerCorrections({ call, args }, sender as Runtime.MessageSender);
const kept = () => readCorrections(store.value(correctionsKey));

beforeEach(() => {
  store = new FaultyStore();
});

describe('a correction', () => {
  it('is kept, and taken back', async () => {
    await ask('correct', frame, never);
    await ask('correct', frame, onSite, notThis);
    expect(kept()).toEqual([never, onSite, notThis]);
    await ask('undoCorrection', frame, onSite);
    await ask('undoCorrection', frame, never, notThis);
    expect(kept()).toEqual([]);
  });

  it('is kept beside one made at the same time', async () => {
    await Promise.all([ask('correct', frame, never), ask('correct', frame, always), ask('correct', frame, onSite)]);
    expect(kept()).toHaveLength(3);
  });

  it('is refused, and all made with it, where it is none', async () => {
    await expect(ask('correct', frame, never, { kind: 'never', entity: 'moscow' })).rejects.toThrow('no correction');
    await expect(ask('undoCorrection', frame, null)).rejects.toThrow('no correction');
    expect(store.value(correctionsKey)).toBeUndefined();
  });

  it('says so where it cannot be kept', async () => {
    store.dieAfter(0);
    await expect(ask('correct', frame, never)).rejects.toThrow();
    store.heal();
    store.failOn(correctionsKey);
    await expect(ask('correct', frame, never)).rejects.toThrow();
  });

  it('changes nothing that a newer version wrote', async () => {
    const newer = { version: 2, list: [never] };
    store.spoil(correctionsKey, newer);
    await expect(ask('undoCorrection', frame, never)).rejects.toThrow('newer version');
    expect(store.value(correctionsKey)).toEqual(newer);
  });
});

describe('of a private window', () => {
  it.each([[onSite], [notThis]])('nothing is kept that says where it was: $kind', async (correction) => {
    await expect(ask('correct', hidden, always, correction)).rejects.toThrow('private window');
    expect(store.value(correctionsKey)).toBeUndefined();
  });

  it('what holds everywhere is kept', async () => {
    await ask('correct', hidden, never, always);
    expect(kept()).toEqual([never, always]);
  });

  it('our own page puts back what was kept before', async () => {
    await ask('correct', { ...hidden, url: 'chrome-extension://own-id/library/settings.html' }, onSite, notThis);
    expect(kept()).toEqual([onSite, notThis]);
  });

  it.each(['https://chrome-extension.example/', 'chrome-extension://other-id/library/settings.html'])(
    '%s is no page of ours',
    async (url) => {
      await expect(ask('correct', { ...hidden, url }, onSite)).rejects.toThrow('private window');
    },
  );
});

it.each([
  ['another extension', 'correct', { ...frame, id: 'other-id' }],
  ['nobody', 'correct', {}],
  ['a call that is none of these', 'injectCard', frame],
])('%s gets no answer', (_what, call, sender) => {
  expect(ask(call, sender, never)).toBeUndefined();
  expect(store.value(correctionsKey)).toBeUndefined();
});
