import { describe, expect, it } from 'vitest';
import { translator } from '../../gallery/translate.ts';
import { TABLES } from '../../src/interchange/csv/columns.ts';
import { exportReports } from '../../src/interchange/export-reports.ts';
import { EXPORT_FORMATS } from '../../src/interchange/formats.ts';
import { FILE_LIMITS } from '../../src/interchange/limits.ts';
import { readFile } from '../../src/interchange/read-file.ts';
import { sampleReport } from '../unit/report/sample.ts';
import { read } from './project.ts';

const text = read('docs/interchange.md');
const t = translator('en');
const rows = text
  .split('\n')
  .filter((line) => / (?:yes|no) \|$/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()));

/** A report with all that a format may drop. */
const full = (() => {
  const report = sampleReport();
  const [left, cold] = report.events;
  return {
    ...report,
    events: [left, { ...cold, participants: ['army'] }],
    mentions: [...report.mentions, { start: 4, end: 18, entity: 'army', kind: 'head' }],
  };
})() as ReturnType<typeof sampleReport>;

describe('docs/interchange.md', () => {
  it('lists the formats in the order in which they are offered', () => {
    expect(rows.map(([, label]) => label)).toEqual(EXPORT_FORMATS.map(({ label }) => t(label)));
  });

  it.each(EXPORT_FORMATS)(
    'tells how files of $id end, what they drop, and whether they are read back',
    ({ id, label, extension, back }) => {
      const [, , ending, , drops = '', isBack] = rows.find(([, name]) => name === t(label)) ?? [];
      const file = exportReports(id, [full], { locale: 'en', translate: t });
      expect([ending, isBack]).toEqual([`\`.${extension}\``, back ? 'yes' : 'no']);
      const told = drops.split('; ').map((each) => each.replace(/ in which .*/, ''));
      const dropped = file.drops.map(({ what }) => t(what, '').replace(/: $/, '').toLowerCase());
      expect(told.sort()).toEqual(dropped.length === 0 ? ['nothing'] : dropped.sort());
      expect(readFile(file.name, file.text).ok).toBe(back);
    },
  );

  it('tells how many reports a library may have', () => {
    expect(text).toContain(`1 to ${FILE_LIMITS.reports.toLocaleString('en')} reports`);
  });

  it('names every table', () => expect(TABLES.filter((table) => !text.includes(`\`${table}\``))).toEqual([]));
});
