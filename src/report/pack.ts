import type { MessageKey } from '../i18n.ts';
import type { Report } from '../model.ts';
import { badPart } from './bad-part.ts';
import { checkReport, ReportError } from './check.ts';
import { LIMITS } from './limits.ts';
import { PROVENANCE, type Provenance, readProvenance } from './provenance.ts';
import { readReport } from './schema.ts';
import { sha256 } from './sha256.ts';
import { count, oneOf, type Reader, record, ShapeError, text } from './shape.ts';

/** The version of a pack that holds a report alone, as the library keeps it. */
export const PACK_VERSION = 1;
/** The version of one that also tells where it comes from; the newest that is read. */
const TOLD_VERSION = 2;

/** A pack, or another file, that cannot be taken; the message is a sentence for the person who has it. */
export class PackError extends Error {
  override readonly name = 'PackError';
  /** The same in the reader's language, with less of the detail. */
  readonly key: MessageKey;
  readonly args: readonly (string | number)[];

  constructor(message: string, key: MessageKey = 'pack_bad_parts', ...args: readonly (string | number)[]) {
    super(message);
    this.key = key;
    this.args = args;
  }
}

/**
 * A report as a pack: JSON with the format's version and the SHA-256 of the report, or of the report and where the pack comes from, where
 * that is told. Throws `PackError` for a report that would be refused.
 */
export function encodePack(report: Report, provenance?: Provenance): string {
  return explained(() => {
    const checked = readReport(report, 'report');
    checkReport(checked);
    if (!provenance)
      return JSON.stringify({ format: FORMAT, version: PACK_VERSION, hash: sha256(JSON.stringify(checked)), report: checked });
    const told = { ...readProvenance(provenance, 'pack'), report: checked };
    return JSON.stringify({ format: FORMAT, version: TOLD_VERSION, hash: sha256(JSON.stringify(told)), ...told });
  });
}

/** The report of a pack, built anew from known keys only, its parts agreeing with one another. Throws `PackError`. */
export function decodePack(json: string): Report {
  return openPack(json).report;
}

/** A pack's report, and where the pack says it comes from. */
export type OpenedPack = { readonly report: Report; readonly provenance: Provenance };

/** The same with where the pack comes from. Throws `PackError`. */
export function openPack(json: string): OpenedPack {
  if (json.length > LIMITS.pack)
    throw new PackError(
      `This pack is too large: ${json.length} characters, at most ${LIMITS.pack}.`,
      ...tooLarge(json.length, LIMITS.pack),
    );
  const value = parse(json);
  return explained(() => {
    const {
      format: _,
      version,
      hash,
      report,
      ...told
    } = readVersion(value) === PACK_VERSION ? readBare(value, 'pack') : readTold(value, 'pack');
    requireHash(hash, version === PACK_VERSION ? report : { ...told, report });
    checkReport(report, 'pack.report');
    return { report, provenance: told };
  }, value);
}

/** Throws `PackError` where a checksum is not that of the value, as JSON in the order of its keys. */
export function requireHash(hash: string, value: object): void {
  if (sha256(JSON.stringify(value)) === hash) return;
  const message = 'This pack was changed after it was made, or damaged on its way: its checksum does not fit.';
  throw new PackError(message, 'pack_bad_hash');
}

/** Throws `PackError` for a version that is not read here, saying whether a newer Backgrounder would. */
export function requireVersion(version: unknown, newest: number): number {
  if (typeof version === 'number' && version > newest)
    throw new PackError(
      `This pack is of version ${version}, made by a newer Backgrounder; this one reads version ${newest}.`,
      'pack_bad_newer',
    );
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    throw new PackError('This pack has no version that can be read.');
  return version;
}

/** A key and its arguments: what a file has and the most it may have, in millions. */
export function tooLarge(size: number, most: number): ['pack_bad_large', number, number] {
  return ['pack_bad_large', Math.ceil(size / 1e6), Math.floor(most / 1e6)];
}

type Bare = { readonly format: string; readonly version: number; readonly hash: string; readonly report: Report };
type Told = Bare & Provenance;

const FORMAT = 'backgrounder-pack';
/** A SHA-256 as it is written. */
export const hash: Reader<string> = text(64, { holds: (value) => /^[0-9a-f]{64}$/.test(value), says: 'must be 64 hexadecimal digits' });
const bare = { format: oneOf(FORMAT), version: count(TOLD_VERSION), hash };
const readBare: Reader<Told> = record<Bare>({ ...bare, report: readReport });
const readTold = record<Told>({ ...bare, ...PROVENANCE, report: readReport }, 'maker', 'licence', 'made');

/** Before the shape: a later version may well look otherwise. */
function readVersion(value: unknown): number {
  const { format, version } = (typeof value === 'object' && value !== null ? value : {}) as Partial<Record<keyof Bare, unknown>>;
  if (format !== FORMAT) throw new PackError('This is not a Backgrounder pack.', 'pack_bad_unknown');
  return requireVersion(version, TOLD_VERSION);
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new PackError('This is not a Backgrounder pack: it is not JSON.', 'pack_bad_json');
  }
}

/** Runs what reads the parts of a pack, parsed as this file, and throws `PackError`, which names the part, where they are not in order. */
export function explained<T>(read: () => T, file?: unknown): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof ShapeError || error instanceof ReportError)) throw error;
    // The message of a `ShapeError` begins with the place.
    const place = error instanceof ReportError ? error.place : error.message;
    throw new PackError(`This pack is not in order: ${error.message}`, ...badPart(file, place));
  }
}
