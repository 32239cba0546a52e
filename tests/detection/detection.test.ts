import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type DetectionCase, readCases, readLines } from './cases.ts';
import { faults } from './faults.ts';

const notYet = new Set(readLines(join(import.meta.dirname, 'not-yet.txt')).map(({ line }) => line));

function fileOf({ id }: DetectionCase): string {
  return id.slice(0, id.indexOf(':'));
}

const cases = ['positive', 'negative', 'mixed', 'rule7'].flatMap(readCases);

describe('the tables', () => {
  it('have the cases they promise', () => {
    const count = (folder: string) => cases.filter(({ id }) => id.startsWith(folder)).length;
    expect(count('positive')).toBeGreaterThanOrEqual(400);
    expect(count('negative')).toBeGreaterThanOrEqual(300);
    expect(new Set(cases.map(({ lang }) => lang)).size).toBeGreaterThan(20);
  });

  it('name each line once', () => {
    const lines = cases.map(({ line }) => line);
    expect(lines.filter((line, index) => lines.indexOf(line) !== index)).toEqual([]);
  });

  it('hold every line of not-yet.txt, and few of them', () => {
    const lines = new Set(cases.map(({ line }) => line));
    expect([...notYet].filter((line) => !lines.has(line))).toEqual([]);
    expect(notYet.size / cases.length).toBeLessThan(0.04);
  });
});

const files = [...new Set(cases.map(fileOf))];
describe.each(files)('%s', (file) => {
  const group = cases.filter((each) => fileOf(each) === file);

  it('marks what its lines say, and nothing else', () => {
    const failing = group.filter(({ line }) => !notYet.has(line)).map((each) => ({ id: each.id, faults: faults(each).join(', ') }));
    expect(failing.filter((each) => each.faults !== '')).toEqual([]);
  });

  it('still fails where not-yet.txt says so', () => {
    const mended = group.filter(({ line }) => notYet.has(line)).filter((each) => faults(each).length === 0);
    expect(mended.map(({ id, line }) => `${id} works now: ${line}`)).toEqual([]);
  });
});
