import { describe, expect, it } from 'vitest';
import { fileAnchors, isFiled } from '../../../src/match/anchor-file.ts';
import { anchorsOf } from '../../../src/match/sieve-of.ts';
import { fromBase64, toBase64 } from '../../../src/report/base64.ts';
import { nameTable } from '../../../src/report/names.ts';
import { decodeSieve, encodeSieve } from '../../../src/report/stored-sieve.ts';
import { fixtureReport } from '../../fixtures/report.ts';
import { smallReport } from '../small-report.ts';

const stamp = '6 abc {}';

describe('a stored sieve', () => {
  it.each([
    ['no report', []],
    ['a small one', [smallReport('one')]],
    ['a report in four scripts', [fixtureReport()]],
  ])('is read as it was filed: of %s', (_what, reports) => {
    const anchors = anchorsOf(nameTable(reports));
    const stored = encodeSieve(anchors, stamp);
    expect(stored.startsWith('6 abc ')).toBe(true);
    expect(decodeSieve(stored)).toEqual(fileAnchors(anchors));
  });

  const anchors = anchorsOf(nameTable([fixtureReport()]));
  const whole = encodeSieve(anchors, stamp);
  it.each([
    ['nothing', ''],
    ['a word', 'x'],
    ['as an earlier version wrote it', `6 abc ${'0123456789'.repeat(50)}`],
    ['half of it', whole.slice(0, whole.length / 2)],
    ['without its sizes', whole.replace(/^(\S+ \S+) \S+ \S+/, '$1')],
    ['more slots than there are', whole.replace(/^(\S+ \S+ \S+) \S+/, '$1 1000000')],
    ['no slots', whole.replace(/^(\S+ \S+ \S+) \S+/, '$1 0')],
    ['full, so that no question would end', `6 abc 22 8 ${toBase64(new Uint8Array(153).fill(255))}`],
    [
      'of a number of slots that its masks do not fit',
      `6 abc 22 12 ${toBase64(Uint8Array.from({ length: 165 }, (_, at) => (at < 150 ? 255 : 0)))}`,
    ],
    ['sizes below nothing', whole.replace(/^(\S+ \S+) \S+ \S+/, '$1 -9 -9')],
  ])('that is %s meets nothing', (_what, stored) => {
    const sieve = decodeSieve(stored);
    expect([...anchors.hashes].some((hash) => isFiled(sieve, hash))).toBe(false);
  });
});

describe('base64', () => {
  const bytes = Uint8Array.from({ length: 60_000 }, (_, at) => (at * 7919) >>> 3);
  const native = Buffer.from(bytes).toString('base64');

  it('is that of the platform', () => {
    expect(toBase64(bytes, undefined)).toBe(native);
    expect(fromBase64(native, undefined)).toEqual(bytes);
  });

  it('is made by the platform where it can', () => {
    expect(toBase64(bytes, () => 'its own')).toBe('its own');
    expect(fromBase64(native, () => bytes)).toBe(bytes);
  });

  it.each([0, 3, 6, 24_576, 24_579])('of %i bytes', (length) => {
    expect(fromBase64(toBase64(bytes.slice(0, length), undefined), undefined)).toEqual(bytes.slice(0, length));
  });
});
