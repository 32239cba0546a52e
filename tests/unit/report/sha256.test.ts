import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../../src/report/sha256.ts';

const node = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

describe('sha256', () => {
  it('gives the standard’s own examples', () => {
    expect(sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });

  it('agrees with the platform at every length round a block', () => {
    for (let length = 0; length < 200; length++) expect(sha256('é'.repeat(length))).toBe(node('é'.repeat(length)));
  });

  it('agrees with the platform on any text, lone surrogates too', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.constantFrom('', '\ud800', '\udfff'), (text, lone) => {
        expect(sha256(text + lone)).toBe(node(text + lone));
      }),
      { seed: 11, numRuns: 100 },
    );
  });
});
