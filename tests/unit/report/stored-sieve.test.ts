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

/** Slots that count how often one is looked at. */
function counted(slots: Uint16Array): { readonly slots: Uint16Array; looks(): number } {
  let looks = 0;
  const get = (target: Uint16Array, key: string | symbol) => {
    if (typeof key === 'string' && /^\d+$/.test(key)) looks++;
    return Reflect.get(target, key, target) as unknown;
  };
  return { slots: new Proxy(slots, { get }), looks: () => looks };
}

describe('a sieve that is not of our making', () => {
  const size = 2 ** 16;
  // No hash is taken for what is in these slots, or hardly any.
  const taken = counted(Uint16Array.from({ length: size }, (_, at) => (at === 0 ? 0 : 1)));
  const sieve = { bits: new Uint32Array(32).fill(-1), shift: 22, slots: taken.slots, nexts: new Uint8Array(size) };

  it('answers after few looks however many slots are taken', () => {
    const questions = 100;
    const filed = Array.from({ length: questions }, (_, at) => Math.imul(at + 1, 0x9e3779b1)).filter((hash) => isFiled(sieve, hash));
    expect(filed.length).toBeLessThan(3);
    expect(taken.looks()).toBeLessThanOrEqual(1024 * questions);
  });

  it('of our making is found in whole, and in fewer looks than half of that', () => {
    const hashes = Int32Array.from({ length: 39_000 }, (_, at) => Math.imul(at + 1, 0x9e3779b1));
    const made = fileAnchors({ hashes, marks: new Uint8Array(hashes.length).fill(1), nexts: new Uint8Array(hashes.length) });
    let most = 0;
    for (const hash of hashes) {
      const { slots, looks } = counted(made.slots);
      expect(isFiled({ ...made, slots }, hash)).toBe(true);
      most = Math.max(most, looks());
    }
    expect(most).toBeLessThan(512);
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
