import { beforeEach, describe, expect, it, vi } from 'vitest';
import { isBlocked, managedKey, settingsIn } from '../../../src/settings.ts';
import { FaultyStore } from '../faulty-store.ts';

const store = new FaultyStore();
const managed = { get: vi.fn<() => Promise<Record<string, unknown>>>() };
vi.mock('webextension-polyfill', () => ({ default: { storage: { local: store, managed } } }));
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
