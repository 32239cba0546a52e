import { describe, expect, it } from 'vitest';
import { defaultSettings, managedKey, settingsKey, withSite } from '../../src/settings.ts';
import { changeSettings } from '../../src/settings-store.ts';
import { FaultyStore } from './faulty-store.ts';

describe('changing the settings', () => {
  it('changes what is stored now, whoever wrote it', async () => {
    const store = new FaultyStore();
    await changeSettings(store, (settings) => withSite(settings, 'a.example', false));
    await changeSettings(store, (settings) => ({ ...settings, demonyms: false }));
    const changed = await changeSettings(store, (settings) => withSite(settings, 'b.example', false));
    expect(changed).toEqual({ ...defaultSettings, demonyms: false, sitesOff: ['a.example', 'b.example'] });
    // What was never changed is not stored: it goes on following its default.
    expect(store.value(settingsKey)).toEqual({ version: 0, demonyms: false, sitesOff: ['a.example', 'b.example'] });
  });

  it('keeps what was chosen where it comes to the same as a default later', async () => {
    const store = new FaultyStore();
    await changeSettings(store, (settings) => ({ ...settings, enabled: false }));
    await changeSettings(store, (settings) => ({ ...settings, enabled: true }));
    expect(store.value(settingsKey)).toEqual({ version: 0, enabled: true });
  });

  it('begins from what an organisation has set, and stores none of that', async () => {
    const store = new FaultyStore();
    store.spoil(managedKey, { defaults: { enabled: false, patience: 'slow' }, blockedSites: ['bank.example'] });
    const changed = await changeSettings(store, (settings) => withSite(settings, 'a.example', false));
    expect(changed).toMatchObject({ enabled: false, patience: 'slow', sitesOff: ['a.example'], blocked: ['bank.example'] });
    expect(store.value(settingsKey)).toEqual({ version: 0, sitesOff: ['a.example'] });
    await changeSettings(store, (settings) => ({ ...settings, enabled: true }));
    store.spoil(managedKey, undefined);
    expect(await changeSettings(store, (settings) => settings)).toEqual({ ...defaultSettings, sitesOff: ['a.example'] });
  });

  it('begins from the defaults where the store holds rubbish', async () => {
    const store = new FaultyStore();
    store.spoil(settingsKey, 'rubbish');
    expect(await changeSettings(store, (settings) => settings)).toEqual(defaultSettings);
  });

  it('keeps what a newer version stored beside them', async () => {
    const store = new FaultyStore();
    const stored = {
      version: 9,
      enabled: true,
      sitesOff: [],
      demonyms: true,
      patience: 'slow',
      calendar: 'gregory',
      colours: 'warm',
    };
    store.spoil(settingsKey, stored);
    await changeSettings(store, (settings) => ({ ...settings, enabled: false }));
    expect(store.value(settingsKey)).toEqual({ ...stored, enabled: false });
  });

  it('writes nothing where it cannot read, and says so where it cannot write', async () => {
    const store = new FaultyStore();
    await changeSettings(store, (settings) => ({ ...settings, enabled: false }));
    const before = store.value(settingsKey);
    store.failOn(settingsKey);
    await expect(changeSettings(store, (settings) => settings)).rejects.toThrow();
    expect(store.value(settingsKey)).toEqual(before);
    store.heal();
    store.dieAfter(0);
    await expect(changeSettings(store, () => defaultSettings)).rejects.toThrow();
    expect(store.value(settingsKey)).toEqual(before);
  });
});
