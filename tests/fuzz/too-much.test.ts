/** What is too much, too deep or unpacks to too much is refused by its name, soon, with the library as it was. */
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { ImportError } from '../../library/import/import-error.ts';
import { readFile } from '../../src/interchange/read-file.ts';
import { restore } from '../../src/library/backup.ts';
import { LibraryError } from '../../src/library/failures.ts';
import { putReports } from '../../src/library.ts';
import { encodePack } from '../../src/report/pack.ts';
import { epub, file, zip } from '../unit/library/import/files.ts';
import { readAny } from '../unit/library/import/read-any.ts';
import { smallReport } from '../unit/small-report.ts';
import { MemoryStore } from './memory-store.ts';

const deep = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;
const many = (count: number) => `[${'0,'.repeat(count)}0]`;
const pack = (report: string) => `{"format":"backgrounder-pack","version":1,"hash":"${'0'.repeat(64)}","report":${report}}`;
const backup = (reports: string) =>
  `{"format":"backgrounder-backup","version":1,"hash":"","made":1,"counter":1,"reports":${reports},"damaged":[],"beside":{}}`;

/** Some kilobytes that unpack to 4 GB: a thousand chapters, all of them the same 4 MB. */
function bomb(): Uint8Array {
  const chapters = Array.from({ length: 1_000 }, (_, i) => `<item id="c${i}" href="c.xhtml" media-type="application/xhtml+xml"/>`).join('');
  const spine = Array.from({ length: 1_000 }, (_, i) => `<itemref idref="c${i}"/>`).join('');
  return zip({
    'META-INF/container.xml': '<container><rootfile full-path="b.opf"/></container>',
    'b.opf': `<package><manifest>${chapters}</manifest><spine>${spine}</spine></package>`,
    'c.xhtml': ' '.repeat(4_000_000),
  });
}

/** An archive that says it has 65,535 files, where most of what it says is not there. */
function boast(): Uint8Array {
  const bytes = zip({ 'a.txt': 'x' });
  const end = bytes.length - 22;
  bytes.set([0xff, 0xff, 0xff, 0xff], end + 8);
  return bytes;
}

/** In ms of a processor, far more than any of these takes: so that a busy machine does not count. */
const MOST_MS = 4_000;

async function refusedSoon(refuse: () => Promise<unknown>): Promise<void> {
  const store = new MemoryStore();
  await putReports(store, [{ pack: encodePack(smallReport('there')) }]);
  const before = JSON.stringify([...store.items]);
  const start = process.cpuUsage();
  await refuse();
  const { user, system } = process.cpuUsage(start);
  expect((user + system) / 1_000).toBeLessThan(MOST_MS);
  expect(JSON.stringify([...store.items])).toBe(before);
}

describe('a file of reports', () => {
  it.each<[what: string, text: () => string, key: string]>([
    ['lists 100,000 deep', () => deep(100_000), 'pack_bad_deep'],
    ['a pack 100,000 deep', () => pack(deep(100_000)), 'pack_bad_deep'],
    ['things 100,000 deep', () => '{"a":'.repeat(100_000), 'pack_bad_deep'],
    ['4,100,000 values', () => many(4_100_000), 'pack_bad_many'],
    ['a string of 300 MB', () => `["${'x'.repeat(300_000_000)}"]`, 'pack_bad_large'],
    ['a pack of 9 MB', () => pack(`"${'x'.repeat(9_000_000)}"`), 'pack_bad_large'],
    ['quotation marks without end', () => `{${'"\\\\'.repeat(1_000_000)}`, 'pack_bad_json'],
    ['escapes without end', () => `["${'\\'.repeat(5_000_000)}`, 'pack_bad_json'],
    ['a table of 300,000 rows', () => `table,report,id,text\n${'a,b,c,d\n'.repeat(300_000)}`, 'pack_bad_many'],
    ['a table of a row of 1,000,000 cells', () => `table,report,id,text${','.repeat(1_000_000)}`, 'pack_bad_many'],
  ])('%s', async (_what, text, key) => {
    await refusedSoon(async () => expect(readFile('a.json', text())).toMatchObject({ ok: false, key }));
  });
});

describe('a document', () => {
  it.each<[what: string, bytes: () => Uint8Array, key: string]>([
    ['a book of 4 GB in some kilobytes', bomb, 'import_bomb'],
    ['an archive of more files than it has', boast, 'import_broken'],
    ['a book within itself', () => epub(['<p>x</p>'], '', { 'OEBPS/nav.xhtml': '\0'.repeat(45_000_000) }), 'read'],
    [
      'an archive of 20,000 files',
      () => zipSync(Object.fromEntries(Array.from({ length: 20_000 }, (_, i) => [`${i}`, new Uint8Array(0)]))),
      'import_archive',
    ],
    ['29,000,000 zeros', () => new Uint8Array(29_000_000), 'import_empty'],
    ['200,001 tags', () => new TextEncoder().encode(`<html>${'<p>x'.repeat(200_001)}`), 'import_too_big'],
  ])('%s', async (_what, bytes, key) => {
    const input = file('a.bin', bytes());
    await refusedSoon(async () => {
      const fault = await readAny(input).then(
        () => 'read',
        (error: unknown) => (error instanceof ImportError ? error.key : error),
      );
      expect(fault).toBe(key);
    });
  });
});

describe('a backup', () => {
  it.each<[what: string, text: () => string]>([
    ['100,000 deep', () => backup(deep(100_000))],
    ['of 100,001 reports', () => backup(many(100_001))],
    ['of 100,000 things that are no reports', () => backup(`[${'{},'.repeat(99_999)}{}]`)],
    ['with another prototype', () => backup('[{"__proto__":{"entry":{}},"pack":"{}"}]')],
    ['of packs within packs', () => backup(`[{"entry":{},"pack":${JSON.stringify(pack(deep(100_000)))}}]`)],
  ])('%s', async (_what, text) => {
    const store = new MemoryStore();
    await refusedSoon(async () => expect(restore(store, text())).rejects.toThrow(LibraryError));
    expect(store.items.size).toBe(0);
  });
});
