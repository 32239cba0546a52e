import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { patiences } from '../../src/card/delays.ts';
import {
  defaultSettings,
  isBlocked,
  isOn,
  managedKey,
  readSettings,
  type Settings,
  settingsIn,
  settingsKey,
  siteOf,
  storedSettings,
  withSite,
} from '../../src/settings.ts';

describe('reading settings', () => {
  const spoilt: readonly [name: string, stored: unknown][] = [
    ['nothing', undefined],
    ['null', null],
    ['a string', '{"enabled":false}'],
    ['a number', 7],
    ['a list', [false]],
    ['an empty object', {}],
    ['fields of the wrong type', { enabled: 'no', sitesOff: 'example.org', demonyms: 0, calendar: 5 }],
    ['a calendar there is none of', { calendar: 'julian' }],
    ['a mad version', { version: -3.5 }],
  ];
  for (const [name, stored] of spoilt) {
    it(`takes ${name} as the defaults`, () => expect(readSettings(stored)).toEqual(defaultSettings));
  }

  it('keeps the sound fields beside spoilt ones', () => {
    const spoilt = { enabled: false, sitesOff: 5, demonyms: 'x', patience: 'none' };
    expect(readSettings(spoilt)).toEqual({ ...defaultSettings, enabled: false });
    expect(readSettings({ ...spoilt, patience: 'slow' }).patience).toBe('slow');
    expect(readSettings({ sitesOff: ['a.org', 3, '', null, 'a.org', 'b.org'] }).sitesOff).toEqual(['a.org', 'b.org']);
  });

  it('drops what it does not know', () => {
    expect(Object.keys(readSettings({ surprise: 1 })).sort()).toEqual([
      'blocked',
      'calendar',
      'demonyms',
      'enabled',
      'patience',
      'sitesOff',
    ]);
  });

  it('brings an older version up to date, step by step, each step once', () => {
    const steps = [(old: object) => ({ ...old, off: ['a.org'] }), (old: object) => ({ ...old, sitesOff: (old as { off?: unknown }).off })];
    expect(readSettings({ enabled: false }, steps).sitesOff).toEqual(['a.org']);
    expect(readSettings({ version: 1, off: ['b.org'] }, steps).sitesOff).toEqual(['b.org']);
    expect(readSettings({ version: 2, off: ['b.org'] }, steps).sitesOff).toEqual([]);
  });

  it('reads what it stores, and what a newer version stored as far as it knows it', () => {
    const settings: Settings = {
      enabled: false,
      sitesOff: ['a.org'],
      demonyms: false,
      patience: 'quick',
      calendar: 'persian',
      blocked: [],
    };
    expect(readSettings(storedSettings(settings))).toEqual(settings);
    expect(readSettings({ ...storedSettings(settings), version: 99, later: true })).toEqual(settings);
  });

  it('never throws and always gives whole settings', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (value) => {
        const { enabled, sitesOff, demonyms, patience, calendar } = readSettings(value);
        expect([typeof enabled, Array.isArray(sitesOff), typeof demonyms, calendar]).toEqual(['boolean', true, 'boolean', 'auto']);
        expect(patiences).toContain(patience);
      }),
      { seed: 2021, numRuns: 500 },
    );
  });
});

describe('the site of a URL', () => {
  const sites: readonly [url: string, site: string | undefined][] = [
    ['https://www.example.org/a?b#c', 'example.org'],
    ['https://example.org', 'example.org'],
    ['HTTPS://WWW.Example.ORG/', 'example.org'],
    ['http://news.example.org:8080/x', 'news.example.org'],
    ['https://www.com/', 'com'],
    ['https://user:p@ss@example.org/', 'example.org'],
    ['https://wwwhat.example/', 'wwwhat.example'],
    ['http://127.0.0.1:4000/page', '127.0.0.1'],
    ['http://[::1]:4000/page', '[::1]'],
    ['https://xn--mgba3a4f16a.ir/', 'xn--mgba3a4f16a.ir'],
    ['blob:https://example.org/8e0c', 'example.org'],
    ['file:///home/reader/a.html', 'file:'],
    ['file://server/share/a.html', 'file:'],
    ['chrome://version/', undefined],
    ['about:blank', undefined],
    ['about:srcdoc', undefined],
    ['data:text/html,https://example.org', undefined],
    ['moz-extension://5b6e/library/welcome.html', undefined],
    ['blob:null/8e0c', undefined],
    ['https://', undefined],
    ['', undefined],
  ];
  for (const [url, site] of sites) it(`${url || '(empty)'} -> ${site}`, () => expect(siteOf(url)).toBe(site));
});

describe('switching', () => {
  const page = 'https://www.example.org/a';
  it('is on at first, off with everything, off with the site, and on again', () => {
    expect(isOn(defaultSettings, page)).toBe(true);
    expect(isOn({ ...defaultSettings, enabled: false }, page)).toBe(false);
    const off = withSite(defaultSettings, 'example.org', false);
    expect(isOn(off, page)).toBe(false);
    expect(isOn(off, 'https://example.com/')).toBe(true);
    expect(isOn(off, 'about:blank')).toBe(true);
    expect(isOn(withSite(off, 'example.org', true), page)).toBe(true);
  });

  it('lists a site once and touches nothing else', () => {
    const once = withSite(withSite(defaultSettings, 'a.org', false), 'a.org', false);
    expect(once.sitesOff).toEqual(['a.org']);
    expect(withSite(once, 'b.org', true)).toEqual(once);
    expect(defaultSettings.sitesOff).toEqual([]);
  });
});

describe('what an organisation manages', () => {
  const defaults = { enabled: false, demonyms: false, patience: 'slow', calendar: 'persian' };
  const read = (managed: unknown, stored?: unknown) => settingsIn({ [managedKey]: managed, [settingsKey]: stored });

  it('holds for those who have not chosen otherwise, field by field', () => {
    expect(read({ defaults })).toEqual({ ...defaultSettings, ...defaults });
    expect(read({ defaults }, { enabled: true, patience: 'quick' })).toEqual({
      ...defaultSettings,
      ...defaults,
      enabled: true,
      patience: 'quick',
    });
  });

  it.each([
    undefined,
    null,
    'rubbish',
    7,
    [],
    { defaults: 'rubbish' },
    { defaults: { enabled: 'no', patience: 3 } },
    { blockedSites: 'all' },
  ])('%j changes nothing', (managed) => expect(read(managed)).toEqual(defaultSettings));

  it('cannot switch sites off one by one: that list is the reader’s own', () => {
    expect(read({ defaults: { sitesOff: ['a.example'] } }).sitesOff).toEqual([]);
  });

  const blocked = read({ blockedSites: ['bank.example'] }, { enabled: true, sitesOff: [] });
  it.each([
    ['https://bank.example/', true],
    ['https://www.bank.example/a', true],
    ['https://login.bank.example:8443/', true],
    ['blob:https://bank.example/1', true],
    ['https://notbank.example/', false],
    ['https://bank.example.evil.example/', false],
    ['https://evil.example/bank.example', false],
    ['about:blank', false],
  ])('blocks %s: %s', (url, is) => {
    expect(isBlocked(blocked, url)).toBe(is);
    expect(isOn(blocked, url)).toBe(!is);
  });
});
