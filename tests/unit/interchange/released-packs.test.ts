import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readFile } from '../../../src/interchange/read-file.ts';
import { decodePack, encodePack, openPack } from '../../../src/report/pack.ts';
import { sampleReport } from '../report/sample.ts';
import { smallReport } from '../small-report.ts';

/** Packs as they were once written: these files never change, and so have no ending that a formatter knows. */
const written = (name: string) => readFileSync(new URL(`../../fixtures/packs/${name}.txt`, import.meta.url), 'utf8');
const told = { maker: 'A. Maker', licence: 'CC BY 4.0', made: '2026-11-28' };

describe('a pack of every version there was is read', () => {
  it.each<[string, object]>([
    ['report-1', { kind: 'report-pack', reports: [sampleReport()] }],
    ['report-2', { kind: 'report-pack', reports: [sampleReport()], ...told }],
    ['library-1', { kind: 'library-pack', reports: [sampleReport(), smallReport('small')], ...told }],
  ])('%s', (name, reading) => expect(readFile('x', written(name))).toEqual({ ok: true, drops: [], ...reading }));
});

describe('a report’s pack', () => {
  it('is of version 1 where nothing is told of it, byte for byte as ever', () => {
    expect(`${encodePack(sampleReport())}\n`).toBe(written('report-1'));
  });

  it('tells who made it, and of version 1 that nothing is known', () => {
    expect(openPack(written('report-2')).provenance).toEqual(told);
    expect(openPack(written('report-1')).provenance).toEqual({});
  });

  it.each([{}, { maker: 'A. Maker' }, { licence: 'CC0' }, { made: '2026-11-28' }])('may tell %j alone', (some) => {
    const pack = encodePack(sampleReport(), some);
    expect(openPack(pack)).toEqual({ report: sampleReport(), provenance: some });
    expect(decodePack(pack)).toEqual(sampleReport());
  });

  it.each([
    { maker: '' },
    { maker: 'a\u202eb' },
    { licence: 'x'.repeat(2_000) },
    { made: 'today' },
    { made: '2026-02-30' },
    { made: '2026-11' },
  ])('is not written with %j', (some) => expect(() => encodePack(sampleReport(), some)).toThrow('This pack is not in order: pack.'));
});
