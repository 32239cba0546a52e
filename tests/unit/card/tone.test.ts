import { describe, expect, test } from 'vitest';
import { inversionOf, isDark } from '../../../src/card/tone.ts';

describe('isDark', () => {
  test.each([
    ['rgb(0, 0, 0)', true],
    ['rgb(24, 26, 27)', true],
    ['rgb(0, 0, 139)', true],
    ['rgb(255, 255, 255)', false],
    ['rgb(250, 243, 225)', false],
    ['rgb(255, 214, 0)', false],
    ['rgba(20, 20, 20, 0.9)', true],
    ['rgba(0, 0, 0, 0)', undefined],
    ['rgba(20, 20, 20, 0.2)', undefined],
    ['color(srgb 0.1 0.1 0.12)', true],
    ['color(srgb 0.9 0.9 0.9 / 0.3)', undefined],
    ['color(display-p3 0.1 0.1 0.1)', undefined],
    ['oklch(0.21 0.03 264.7)', true],
    ['oklch(0.98 0.01 106)', false],
    ['oklab(0.2 0 0 / 0)', undefined],
    ['lab(15 2 -3)', true],
    ['lab(92 2 -3)', false],
    ['transparent', undefined],
  ])('%s: %s', (colour, dark) => expect(isDark(colour)).toBe(dark));
});

describe('inversionOf', () => {
  test.each([
    ['invert(1) hue-rotate(180deg)', 'invert(1) hue-rotate(180deg)'],
    ['invert(100%) hue-rotate(180deg) contrast(90%)', 'invert(100%) hue-rotate(180deg)'],
    ['brightness(0.9) invert(0.9)', 'invert(0.9)'],
    ['invert(0.1)', undefined],
    ['hue-rotate(180deg)', undefined],
    ['grayscale(1)', undefined],
    ['none', undefined],
  ])('%s: %s', (filter, inversion) => expect(inversionOf(filter)).toBe(inversion));
});
