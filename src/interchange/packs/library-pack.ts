import type { Report } from '../../model.ts';
import { checkReport } from '../../report/check.ts';
import { explained, hash as hashReader, PackError, requireHash, requireVersion } from '../../report/pack.ts';
import { PROVENANCE, type Provenance, readProvenance } from '../../report/provenance.ts';
import { readReport } from '../../report/schema.ts';
import { sha256 } from '../../report/sha256.ts';
import { count, listOf, oneOf, record } from '../../report/shape.ts';
import { field, listOfField } from '../fields.ts';
import { requireSize } from '../file-text.ts';
import { FILE_LIMITS } from '../limits.ts';

/** The version of library packs written here; the newest that is read. */
const LIBRARY_VERSION = 1;

/** Several reports and where they come from. */
export type LibraryPack = { readonly reports: readonly Report[]; readonly provenance: Provenance };

/** Reports as a library pack: JSON with the SHA-256 of all in it. Throws `PackError` for what would be refused. */
export function encodeLibrary(reports: readonly Report[], provenance: Provenance): string {
  requireCounts(reports);
  return explained(() => {
    const whole = { ...readProvenance(provenance, 'pack'), reports: readReports(reports, 'pack.reports') };
    requireOrder(whole.reports);
    const pack = JSON.stringify({ format: FORMAT, version: LIBRARY_VERSION, hash: sha256(JSON.stringify(whole)), ...whole });
    requireSize(pack.length);
    return pack;
  });
}

/** The reports of a library pack that was parsed: all in order, or none. Throws `PackError`. */
export function openLibrary(value: unknown): LibraryPack {
  requireVersion(field(value, 'version'), LIBRARY_VERSION);
  const reports = field(value, 'reports');
  if (Array.isArray(reports)) requireCounts(reports);
  return explained(() => {
    const { format: _, version: __, hash, ...whole } = readWhole(value, 'pack');
    requireOrder(whole.reports);
    requireHash(hash, whole);
    const { reports, ...provenance } = whole;
    return { reports, provenance };
  }, value);
}

const FORMAT = 'backgrounder-library';
const readReports = listOf(readReport, FILE_LIMITS.reports);
type Whole = Provenance & { readonly format: string; readonly version: number; readonly hash: string; readonly reports: readonly Report[] };
const readWhole = record<Whole>(
  { format: oneOf(FORMAT), version: count(LIBRARY_VERSION), hash: hashReader, ...PROVENANCE, reports: readReports },
  'maker',
  'licence',
  'made',
);

/** Before anything is read: how much there would be to read. */
function requireCounts(reports: readonly unknown[]): void {
  if (reports.length === 0) throw new PackError('The pack holds no report.', 'pack_bad_nothing');
  const entities = reports.reduce((sum: number, report) => sum + listOfField(report, 'entities').length, 0);
  for (const [found, most] of [
    [reports.length, FILE_LIMITS.reports],
    [entities, FILE_LIMITS.entities],
  ] as const)
    if (found > most) throw new PackError(`The pack holds ${found} of a kind, at most ${most}.`, 'pack_bad_many', found, most);
}

function requireOrder(reports: readonly Report[]): void {
  const ids = new Set<string>();
  for (const [at, report] of reports.entries()) {
    if (ids.has(report.id)) throw new PackError(`There are two reports "${report.id}".`);
    ids.add(report.id);
    checkReport(report, `pack.reports[${at}]`);
  }
}
