/** What a reader has said of marks, and how it is kept: `settings.ts` says what is switched, this file what was wrong. */

import { LONGEST_ADDRESS } from './longest-address.ts';
import { FULL } from './not-saved.ts';
import { siteOf } from './settings.ts';
import { foldString } from './text/fold.ts';

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

/** The corrections may not be changed so: a newer version wrote them, or there are as many as are kept. */
export class CorrectionsError extends Error {
  override readonly name = 'CorrectionsError';
}

const version = 1;

/** More than a reader makes in years; what a page could do harm with is fewer. */
const MOST = 5_000;

/** The longest words a correction may hold, in characters. */
const LONGEST = 200;

/** Reads whatever the store holds, the oldest first; what is no correction is left out. */
export function readCorrections(value: unknown): readonly Correction[] {
  const { list } = asFields(value);
  return Array.isArray(list) ? list.filter(isCorrection) : [];
}

/** How much of what the store holds can be read. */
export type Readability = {
  /** Written by a newer version: read as far as it can be, and never changed. */
  readonly newer: boolean;
  /** It is no list of corrections, and gives way to the next one. */
  readonly damaged: boolean;
  /** Entries that are no corrections, kept as they are. */
  readonly unread: number;
};

/** Tells what of the store's value `readCorrections` had to leave out. */
export function readability(value: unknown): Readability {
  const { list } = asFields(value);
  const damaged = value !== undefined && !Array.isArray(list);
  return { newer: isNewer(value), damaged, unread: Array.isArray(list) ? list.length - readCorrections(value).length : 0 };
}

/**
 * What is to be stored, under `correctionsKey`, once corrections are made: they stand last, and what they contradict is gone.
 * Throws `CorrectionsError` where the store holds what only a newer version understands, and where there would be too many: none gives way
 * to another, or a page that makes thousands could have the reader's own dropped.
 */
export function withCorrections(stored: unknown, made: readonly Correction[]): object {
  const list = together(stored, made);
  if (list.length > MOST && list.length > listIn(stored).length)
    throw new CorrectionsError(`${FULL} Nothing was changed; take some back in the settings, then try again.`);
  return { ...beside(stored), version, list };
}

/** Two lists of corrections as one, in which the later hold: of both the newest, as many as are kept. */
export function newestOf(earlier: readonly Correction[], later: readonly Correction[]): readonly Correction[] {
  return readCorrections({ list: together({ list: earlier }, later) }).slice(-MOST);
}

/** What is to be stored once corrections are taken back. Throws `CorrectionsError`. */
export function withoutCorrections(stored: unknown, undone: readonly Correction[]): object {
  return { ...beside(stored), version, list: without(stored, undone) };
}

/** The corrections that bear on pages of the site that an address belongs to. */
export function correctionsOn(corrections: readonly Correction[], url: string): readonly Correction[] {
  const site = siteOf(url);
  return corrections.filter((each) => {
    if (each.kind === 'never-on-site') return each.site === site;
    return each.kind !== 'not-this' || siteOf(each.page) === site;
  });
}

/** The corrections that have words marked always. */
export function alwaysIn(corrections: readonly Correction[]): readonly Correction[] {
  return corrections.filter(({ kind }) => kind === 'always');
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

/** Text that two corrections have in common only if they say the same. */
export function keyOf(each: Correction): string {
  const { kind, entity, form } = each;
  if (each.kind === 'never-on-site') return JSON.stringify([kind, entity, form, each.site]);
  if (each.kind !== 'not-this') return JSON.stringify([kind, entity, form]);
  return JSON.stringify([kind, entity, form, each.page, each.quote.exact, each.quote.prefix, each.quote.suffix]);
}

/** The later one holds: of words, never and always cannot both be, however they are written. */
function contradicts(made: readonly Correction[]): (earlier: Correction) => boolean {
  const keys = new Set(made.map((each) => wordsKey(OPPOSITE[each.kind], each)));
  return (earlier) => OPPOSITE[earlier.kind] !== undefined && keys.has(wordsKey(earlier.kind, earlier));
}

const OPPOSITE: { readonly [kind in CorrectionKind]?: CorrectionKind } = { never: 'always', always: 'never' };

function wordsKey(kind: CorrectionKind | undefined, { entity, form }: Corrected): string {
  return JSON.stringify([kind, entity, foldString(form)]);
}

function together(stored: unknown, made: readonly Correction[]): readonly unknown[] {
  const isContradicted = contradicts(made);
  return [...without(stored, made).filter((each) => !isCorrection(each) || !isContradicted(each)), ...made];
}

function without(stored: unknown, gone: readonly Correction[]): readonly unknown[] {
  const keys = new Set(gone.map(keyOf));
  return listIn(stored).filter((each) => !isCorrection(each) || !keys.has(keyOf(each)));
}

/** What is kept beside the list: of this version nothing, but a later one may have added to it. */
function beside(stored: unknown): object {
  const { version: _, list: __, ...more } = Array.isArray(stored) ? {} : asFields(stored);
  return more;
}

/** All that is stored, also what this version cannot read: that is kept as it is. */
function listIn(stored: unknown): readonly unknown[] {
  if (isNewer(stored)) throw new CorrectionsError('The corrections were written by a newer version of Backgrounder.');
  const { list } = asFields(stored);
  return Array.isArray(list) ? list : [];
}

function isNewer(stored: unknown): boolean {
  const { version: from } = asFields(stored);
  return typeof from === 'number' && from > version;
}

function isWords(value: unknown, longest = LONGEST): value is string {
  return typeof value === 'string' && value !== '' && value.length <= longest;
}

function asFields(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}
