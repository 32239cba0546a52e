import { describe, expect, test } from 'vitest';
import { isClearFilter } from '../../../src/card/clear-filter.ts';

describe('what a filter is laid on can be read', () => {
  test.each(['none', '', 'grayscale(1)', 'sepia(0.8) saturate(1.4)', 'invert(1) hue-rotate(180deg)', 'invert(90%)', 'invert(0.1)'])(
    '%s',
    (filter) => expect(isClearFilter(filter)).toBe(true),
  );
  test.each(['brightness(0.9) contrast(0.95)', 'brightness(1.2)', 'opacity(1)', 'opacity(95%)'])('%s', (filter) =>
    expect(isClearFilter(filter)).toBe(true),
  );
});

describe('what a filter is laid on cannot be read, or nobody knows', () => {
  test.each(['opacity(0)', 'opacity(50%)', 'brightness(0)', 'contrast(0)', 'brightness(9)', 'invert(0.5)', 'invert(60%)', 'blur(1px)'])(
    '%s',
    (filter) => expect(isClearFilter(filter)).toBe(false),
  );
  test.each(['opacity(0.8) opacity(0.8)', 'brightness(0.8) contrast(0.8)', 'invert(1) opacity(0)', 'brightness(1.4) brightness(0.3)'])(
    '%s',
    (filter) => expect(isClearFilter(filter)).toBe(false),
  );
  test.each(['url("#x")', 'url("data:image/svg+xml,grayscale(1)")', 'drop-shadow(rgb(0, 0, 0) 0px 0px 9px)', 'something(1)', 'nonsense'])(
    '%s',
    (filter) => expect(isClearFilter(filter)).toBe(false),
  );
  test('a picture turned round twice is itself', () => expect(isClearFilter('invert(1) invert(1)')).toBe(true));
  test('one without end', () => expect(isClearFilter('a'.repeat(1_000_000))).toBe(false));
});
