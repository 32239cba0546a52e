import { LIMITS } from '../../report/limits.ts';
import { ALL_UNSEEN, UNSEEN } from '../../report/schema.ts';

const LANG = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;

/** A foreign value as one line of plain text: nothing unseen in it, cut to a length; undefined where nothing is left of it. */
export function cleanLine(value: unknown, max: number = LIMITS.line): string | undefined {
  if (typeof value !== 'string') return undefined;
  if (value !== '' && value.length <= max && value.trim() === value && !UNSEEN.test(value)) return value;
  // Not all of it where it is far too long: what is cut off need not be cleaned.
  const seen = value
    .slice(0, max * 4)
    .replace(/\s+/g, ' ')
    .replace(ALL_UNSEEN, '')
    .replace(/ {2,}/g, ' ')
    .trim();
  return cut(seen, max).trim() || undefined;
}

/** A foreign value as prose: line breaks stay; undefined where there is none. */
export function cleanProse(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const prose = cut(value, LIMITS.text).replace(/\0|\p{Cs}/gu, '');
  return prose.trim() === '' ? undefined : prose;
}

/** A language tag, `und` where there is none. */
export function cleanLang(value: unknown): string {
  if (typeof value !== 'string') return 'und';
  const tag = value.trim().slice(0, LIMITS.id).replace(/_/g, '-');
  const [primary = '', ...rest] = tag.split('-');
  const lowered = [primary.toLowerCase(), ...rest].join('-');
  return LANG.test(lowered) ? lowered : 'und';
}

/** An address that may be opened, or undefined. */
export function cleanUrl(value: unknown): string | undefined {
  return typeof value === 'string' && value.length <= LIMITS.url && /^https?:\/\/[^\s\p{C}]+$/u.test(value) ? value : undefined;
}

/** The Wikidata item that an address or a short form names. */
export function cleanItem(value: unknown): string | undefined {
  const found =
    typeof value === 'string' && value.length < 200
      ? /^(?:wd:|https?:\/\/(?:www\.)?wikidata\.org\/(?:wiki|entity)\/)?(Q[1-9]\d{0,11})$/.exec(value)
      : null;
  return found?.[1];
}

/** A longitude and a latitude that stand on the earth. */
export function cleanPoint(longitude: unknown, latitude: unknown): readonly [number, number] | undefined {
  const [x, y] = [Number(longitude), Number(latitude)];
  const given = [longitude, latitude].every((each) => typeof each === 'number' || (typeof each === 'string' && each.trim() !== ''));
  return given && Math.abs(x) <= 180 && Math.abs(y) <= 90 ? [x, y] : undefined;
}

/** Never in the middle of a character. */
function cut(text: string, max: number): string {
  if (text.length <= max) return text;
  const splits = /[\ud800-\udbff]/.test(text.charAt(max - 1)) && /[\udc00-\udfff]/.test(text.charAt(max));
  return text.slice(0, splits ? max - 1 : max);
}
