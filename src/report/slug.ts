import { LIMITS } from './limits.ts';

const LETTERS: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ł: 'l', ı: 'i' };

/** A name as an id: its letters of the Latin alphabet in small ones, with hyphens between words; undefined where it has other letters. */
export function slugOf(name: string): string | undefined {
  const plain = name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}|['’ʼ.]/gu, '')
    .replace(/[ßæœøđðþłı]/g, (letter) => LETTERS[letter] ?? '');
  if (/[^\P{L}a-z]/u.test(plain)) return undefined;
  const slug = plain.replace(/[^a-z0-9]+/g, '-').slice(0, LIMITS.id + 1);
  // A word that was cut through is left out.
  const whole = slug.length > LIMITS.id ? slug.slice(0, Math.max(slug.lastIndexOf('-'), 0) || LIMITS.id) : slug;
  return whole.replace(/^-+|-+$/g, '') || undefined;
}
