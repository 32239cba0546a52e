/** What a reader has said of marks, and how it is kept: `settings.ts` says what is switched, this file what was wrong. */

import { siteOf } from './settings.ts';

/** A stretch of a page's text by its own words and those around it: the fields of a W3C TextQuoteSelector (Web Annotation Data Model, 4.2.4). */
export type TextQuote = { readonly exact: string; readonly prefix: string; readonly suffix: string };

/** `form` is the name as the report lists it, or, where it is always to be marked, the words themselves; `entity` its entity's id. */
type Corrected = { readonly entity: string; readonly form: string };

/** One thing said of marks: not this one, never this name on this site, never this name, always these words. */
export type Correction =
  | (Corrected & { readonly kind: 'not-this' /** See `pageOf`. */; readonly page: string; readonly quote: TextQuote })
  | (Corrected & { readonly kind: 'never-on-site' /** See `siteOf`. */; readonly site: string })
  | (Corrected & { readonly kind: 'never' | 'always' });

export type CorrectionKind = Correction['kind'];

/** The key of the corrections in the store. */
export const correctionsKey = 'corrections';

/** The corrections were written by a newer version, and so may not be changed by this one. */
export class CorrectionsError extends Error {
  override readonly name = 'CorrectionsError';
}

const version = 1;

/** More than a reader makes in years; what a page could do harm with is fewer. */
const MOST = 5_000;

/** The longest words a correction may hold, in characters; a page's address may be longer. */
const LONGEST = 200;
const LONGEST_ADDRESS = 4_000;

/** Reads whatever the store holds, the oldest first; what is no correction is left out. */
export function readCorrections(value: unknown): readonly Correction[] {
  const { list } = asFields(value);
  return Array.isArray(list) ? list.filter(isCorrection) : [];
}

/**
 * What is to be stored, under `correctionsKey`, once a correction is made: it stands last, and what it contradicts is gone.
 * Throws `CorrectionsError` where the store holds what only a newer version understands.
 */
export function withCorrection(stored: unknown, made: Correction): object {
  const rest = listIn(stored).filter((each) => !isCorrection(each) || (!isSame(each, made) && !contradicts(each, made)));
  return { version, list: [...rest, made].slice(-MOST) };
}

/** What is to be stored once a correction is taken back. Throws `CorrectionsError`. */
export function withoutCorrection(stored: unknown, undone: Correction): object {
  return { version, list: listIn(stored).filter((each) => !isCorrection(each) || !isSame(each, undone)) };
}

/** The corrections that bear on pages of the site that an address belongs to. */
export function correctionsOn(corrections: readonly Correction[], url: string): readonly Correction[] {
  const site = siteOf(url);
  return corrections.filter((each) => {
    if (each.kind === 'never-on-site') return each.site === site;
    return each.kind !== 'not-this' || siteOf(each.page) === site;
  });
}

/** A page's address as corrections keep it: without the place in the page. */
export function pageOf(url: string): string {
  return url.replace(/#.*/s, '');
}

/** Whether a value is a correction that may be stored. */
export function isCorrection(value: unknown): value is Correction {
  const { kind, entity, form, page, site, quote } = asFields(value);
  if (!isWords(entity) || !isWords(form)) return false;
  if (kind === 'never-on-site') return isWords(site);
  if (kind !== 'not-this') return kind === 'never' || kind === 'always';
  const { exact, prefix, suffix } = asFields(quote);
  return isWords(page, LONGEST_ADDRESS) && isWords(exact) && [prefix, suffix].every((each) => each === '' || isWords(each));
}

/** Whether two corrections say the same. */
export function isSame(a: Correction, b: Correction): boolean {
  return keyOf(a) === keyOf(b);
}

/** The later one holds: never and always cannot both be. */
function contradicts(a: Correction, b: Correction): boolean {
  if (a.entity !== b.entity || a.form !== b.form) return false;
  return a.kind === 'always' ? b.kind === 'never' : a.kind === 'never' && b.kind === 'always';
}

function keyOf(each: Correction): string {
  const { kind, entity, form } = each;
  if (each.kind === 'never-on-site') return JSON.stringify([kind, entity, form, each.site]);
  if (each.kind !== 'not-this') return JSON.stringify([kind, entity, form]);
  return JSON.stringify([kind, entity, form, each.page, each.quote.exact, each.quote.prefix, each.quote.suffix]);
}

/** All that is stored, also what this version cannot read: that is kept as it is. */
function listIn(stored: unknown): readonly unknown[] {
  const { version: from, list } = asFields(stored);
  if (typeof from === 'number' && from > version)
    throw new CorrectionsError('The corrections were written by a newer version of Backgrounder.');
  return Array.isArray(list) ? list : [];
}

function isWords(value: unknown, longest = LONGEST): value is string {
  return typeof value === 'string' && value !== '' && value.length <= longest;
}

function asFields(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}
