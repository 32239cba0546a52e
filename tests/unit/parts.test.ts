import { describe, expect, it } from 'vitest';
import { cut, Parts } from '../../src/parts.ts';

describe('a long call in parts', () => {
  it.each(['', 'x', 'abcdefgh', 'a😀b😀c😀', '😀😀😀😀'])('is put together again: %j', (text) => {
    for (const longest of [2, 3, 5, 100]) {
      const parts = cut(text, longest);
      expect(parts.join('')).toBe(text);
      // None ends within a character: that would throw.
      for (const part of parts) encodeURIComponent(part);
      const all = new Parts();
      const taken = parts.map((part, at) => all.take('call', at, parts.length, part));
      if (parts.length > 0) expect(taken).toEqual([...Array(parts.length - 1).fill(undefined), text]);
    }
  });

  it('of which one is missing is refused, and can be made again', () => {
    const parts = new Parts();
    parts.take('one', 0, 3, 'a');
    // The worker was stopped meanwhile, or another window has begun.
    expect(() => new Parts().take('one', 1, 3, 'b')).toThrow('part is missing');
    parts.take('two', 0, 2, 'x');
    expect(() => parts.take('one', 1, 3, 'b')).toThrow('part is missing');
    expect(() => parts.take('two', 0, 2_000, 'x')).toThrow('no such part');
    expect(parts.take('two', 0, 1, 'x')).toBe('x');
  });
});
