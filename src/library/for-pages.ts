import { alwaysIn, type Correction } from '../corrections.ts';
import { withAlways } from '../match/corrected.ts';
import { anchorHashes, anchorsOf } from '../match/sieve-of.ts';
import type { Report } from '../model.ts';
import { encodeNames } from '../report/encode-names.ts';
import type { NamedReport } from '../report/identity.ts';
import { nameTable } from '../report/names.ts';
import { checksum } from '../report/stored-names.ts';
import { encodeSieve } from '../report/stored-sieve.ts';
import { cardText, encodeCards } from './card-texts.ts';
import { drawerKey, namesKey, sieveKey } from './keys.ts';

/** What pages need, by its keys in the store. */
export type ForPages = Readonly<Record<string, string>>;

/**
 * What pages need of these reports: all names and the words to be marked always in drawers, the sieve that tells which of them to fetch,
 * and what the card shows.
 */
export function forPages(reports: readonly Report[], corrections: readonly Correction[]): ForPages {
  const texts = new Map(reports.map((report) => [report.id, cardText(report)]));
  return { ...namesForPages(reports, corrections), ...encodeCards(reports.map(carded), texts) };
}

/** The part of it that marks are found by. */
export function namesForPages(reports: readonly NamedReport[], corrections: readonly Correction[]): ForPages {
  const table = withAlways(nameTable(reports), corrections);
  const { head, drawers } = encodeNames(table, anchorHashes(table));
  return {
    [namesKey]: head,
    ...Object.fromEntries([...drawers].map(([drawer, names]) => [drawerKey(drawer), names])),
    [sieveKey]: encodeSieve(anchorsOf(table), head),
  };
}

/** The checksum of the words to be marked always, as they go into it. */
export function alwaysSum(corrections: readonly Correction[]): number {
  return checksum(JSON.stringify(alwaysIn(corrections)));
}

function carded({ id, source, entities }: Report) {
  return { id, date: source.date.edtf, entities };
}
