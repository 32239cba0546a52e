import { readdirSync, readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { makeBackup, readBackup } from '../../../src/library/backup.ts';
import { listDrafts, readDraft } from '../../../src/library/drafts.ts';
import { headKeys } from '../../../src/library/head.ts';
import { isSound } from '../../../src/library/is-sound.ts';
import { activeIn, storedCorrections } from '../../../src/library/page-changes.ts';
import { readList, readReport } from '../../../src/library.ts';
import schema1 from '../../fixtures/library-schema-1.json' with { type: 'json' };
import { resetBrowser } from '../background/fake-browser.ts';
import { first, fuse, second } from './stores.ts';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./stores.ts')).browser }));
vi.mock('../../../background/second-store.ts', async () => ({ secondStore: (await import('./stores.ts')).second }));
const { corrections, install, say, startBrowser } = await import('./world.ts');

type Stored = { readonly first: Readonly<Record<string, unknown>>; readonly second: Readonly<Record<string, unknown>> };
const folder = new URL('../../fixtures/stored/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
const stored: readonly (readonly [string, Stored])[] = [
  ['library-1.json', { first: schema1, second: {} }],
  ...files.map((name) => [name, JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Stored] as const),
];

describe.each(stored)('what was stored as %s', (name, { first: here, second: there }) => {
  const ids = Object.keys(here).flatMap((key) => /^r\/([^/]+)\//.exec(key)?.[1] ?? []);
  const fill = () => {
    vi.useFakeTimers({ now: 1_700_000_000_000, toFake: ['Date'] });
    resetBrowser();
    fuse.mend();
    for (const store of [first, second]) store.heal();
    first.fill(new Map(Object.entries(structuredClone(here))));
    second.fill(new Map(Object.entries(structuredClone(there))));
  };
  beforeEach(fill);

  /** Every report but these is there whole, and the pages' part is of them. */
  const expectWhole = async (but: readonly string[] = []) => {
    const head = await readList(first);
    const entries = [...(head?.reports ?? []), ...(head?.bin ?? [])];
    expect(entries.map(({ id }) => id).sort()).toEqual([...ids].sort());
    for (const { id } of entries) expect({ id, ok: (await readReport(first, id))?.ok }).toEqual({ id, ok: !but.includes(id) });
    if (head && but.length === 0) expect(await isSound(first, activeIn(head), await storedCorrections(first))).toBe(true);
  };

  it('is opened by this version, whole, and saved to a file as it was', async () => {
    const packs = Object.entries(here).filter(([key]) => key.startsWith('r/'));
    await install('update');
    await expectWhole();
    const backup = readBackup(await makeBackup(first));
    const bin = (await readList(first))?.bin.map(({ id }) => id) ?? [];
    for (const { entry, pack } of backup.reports) if (!entry.shipped) expect(packs.map(([, text]) => text)).toContain(pack);
    expect(backup.reports).toHaveLength(ids.length - bin.length);
    for (const { key } of await listDrafts(first)) expect(await readDraft(first, key)).toMatchObject({ ok: true, cut: false });
    if (!name.startsWith('library-1'))
      expect(backup.beside).toMatchObject({ corrections: { list: corrections }, settings: here['settings'] });
  });

  it.each(Object.keys(here).filter((key) => !/^(?:c|r)\/more-/.test(key)))('with %s cut off is opened all the same', async (key) => {
    for (const store of [first, second]) {
      const value = store.value(key);
      if (value !== undefined) store.spoil(key, typeof value === 'string' ? value.slice(0, value.length / 2) : { list: 'x' });
    }
    await install('update');
    const [, id] = /^r\/([^/]+)\//.exec(key) ?? [];
    // The product's own comes with the product.
    await expectWhole(id === undefined || id === 'own' ? [] : [id]);
  });

  it('is the old or the new wherever its first start is cut short', async () => {
    fuse.blowAt(Number.POSITIVE_INFINITY, 'before');
    await install('update');
    const { writes } = fuse;
    for (let at = 0; at < writes; at++) {
      fill();
      fuse.blowAt(at, 'before');
      await install('update').catch(() => undefined);
      fuse.mend();
      await startBrowser();
      await expectWhole();
    }
  });

  it('of the next version is not touched, and a change says why', async () => {
    for (const store of [first, second]) {
      for (const key of headKeys) {
        const value = store.value(key) as { schema: number } | undefined;
        if (value) store.spoil(key, { ...value, schema: 3, shelf: 'top' });
      }
    }
    const before = [first.copy(), second.copy()];
    await expect(install('update')).rejects.toThrow('newer version');
    await expect(say('removeReports', ids[0])).rejects.toThrow('newer version');
    await expect(say('rebuild')).rejects.toThrow('newer version');
    await expect(makeBackup(first)).rejects.toThrow('newer version');
    expect([first.copy(), second.copy()]).toEqual(before);
  });
});
