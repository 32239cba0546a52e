import { beforeEach, describe, expect, it, vi } from 'vitest';
import { isBlocked, managedKey, settingsIn } from '../../../src/settings.ts';
import { FaultyStore } from '../faulty-store.ts';

const store = new FaultyStore();
const managed = { get: vi.fn<() => Promise<Record<string, unknown>>>() };
const storage: Record<string, unknown> = { local: store, managed };
vi.mock('webextension-polyfill', () => ({ default: { storage } }));
let last: Promise<unknown> = Promise.resolve();
vi.stubGlobal('navigator', { locks: { request: (_name: string, work: () => Promise<unknown>) => (last = last.then(work, work)) } });
const { copyManaged } = await import('../../../background/managed.ts');

const settings = () => settingsIn({ [managedKey]: store.value(managedKey) });

beforeEach(() => {
  for (const key of store.keys('')) store.spoil(key, undefined);
});

describe('what an organisation manages', () => {
  it('is put where pages read the settings, sites as they are known here', async () => {
    const written = ['bank.example', '*.Staff.example', 'https://www.pay.example/login', ' mail.example ', 7, '', 'about:blank'];
    managed.get.mockResolvedValue({ defaults: { enabled: false }, blockedSites: written });
    await copyManaged();
    expect(settings()).toMatchObject({ enabled: false, blocked: ['bank.example', 'staff.example', 'pay.example', 'mail.example'] });
    expect(isBlocked(settings(), 'https://a.staff.example/')).toBe(true);
  });

  it.each([
    ['nobody manages the browser (Chrome)', () => managed.get.mockResolvedValue({})],
    ['nobody manages the browser (Firefox)', () => managed.get.mockRejectedValue(new Error('Managed storage manifest not found'))],
  ])('is nothing where %s, and leaves nothing behind', async (_what, answer) => {
    store.spoil(managedKey, { blockedSites: ['bank.example'] });
    answer();
    await copyManaged();
    expect(store.keys('')).toEqual([]);
  });

  it('is not written again where nothing has changed', async () => {
    managed.get.mockResolvedValue({ defaults: { enabled: false, demonyms: false }, blockedSites: [] });
    await copyManaged();
    managed.get.mockResolvedValue({ blockedSites: [], defaults: { demonyms: false, enabled: false } });
    store.dieAfter(0);
    await expect(copyManaged()).resolves.toBeUndefined();
    store.heal();
  });
});

describe('what the browser does not tell', () => {
  it('leaves what it told last, and says so', async () => {
    store.spoil(managedKey, { blockedSites: ['bank.example'] });
    managed.get.mockRejectedValue(new Error('An unexpected error occurred'));
    await expect(copyManaged()).rejects.toThrow('unexpected');
    expect(isBlocked(settings(), 'https://bank.example/')).toBe(true);
  });

  it('because it has no such store (Firefox for Android) is nothing', async () => {
    storage['managed'] = undefined;
    await copyManaged();
    storage['managed'] = managed;
    expect(store.keys('')).toEqual([]);
  });
});

it('of two that copy at once the later holds', async () => {
  let answer: (value: Record<string, unknown>) => void = () => undefined;
  managed.get.mockReturnValueOnce(
    new Promise((resolve) => {
      answer = resolve;
    }),
  );
  managed.get.mockResolvedValue({ blockedSites: ['new.example'] });
  const both = [copyManaged(), copyManaged()];
  for (let turn = 0; turn < 50; turn++) await undefined;
  answer({ blockedSites: ['old.example'] });
  await Promise.all(both);
  expect(settings().blocked).toEqual(['new.example']);
});
