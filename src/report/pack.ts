import type { Report } from '../model.ts';
import { checkReport, ReportError } from './check.ts';
import { LIMITS } from './limits.ts';
import { readReport } from './schema.ts';
import { sha256 } from './sha256.ts';
import { count, oneOf, type Reader, record, ShapeError, text } from './shape.ts';

/** The pack format written here; the only one read. */
export const PACK_VERSION = 1;

/** A pack that cannot be taken; the message is a sentence for the person who has it. */
export class PackError extends Error {
  override readonly name = 'PackError';
}

/** A report as a pack: JSON with the format's version and the SHA-256 of the report. Throws `PackError` for a report that would be refused. */
export function encodePack(report: Report): string {
  return explained(() => {
    const checked = readReport(report, 'report');
    checkReport(checked);
    return JSON.stringify({ format: FORMAT, version: PACK_VERSION, hash: sha256(JSON.stringify(checked)), report: checked });
  });
}

/** The report of a pack, built anew from known keys only, its parts agreeing with one another. Throws `PackError`. */
export function decodePack(json: string): Report {
  if (json.length > LIMITS.pack) throw new PackError(`This pack is too large: ${json.length} characters, at most ${LIMITS.pack}.`);
  const value = parse(json);
  return explained(() => {
    readVersion(value);
    const { hash, report } = readPack(value, 'pack');
    if (sha256(JSON.stringify(report)) !== hash)
      throw new PackError('This pack was changed after it was made, or damaged on its way: its checksum does not fit.');
    checkReport(report);
    return report;
  });
}

type Pack = { readonly format: string; readonly version: number; readonly hash: string; readonly report: Report };

const FORMAT = 'backgrounder-pack';
const hash = text(64, { holds: (value) => /^[0-9a-f]{64}$/.test(value), says: 'must be 64 hexadecimal digits' });
const readPack: Reader<Pack> = record<Pack>({ format: oneOf(FORMAT), version: count(PACK_VERSION), hash, report: readReport });

/** Before the shape: a later version may well look otherwise. */
function readVersion(value: unknown): void {
  const { format, version } = (typeof value === 'object' && value !== null ? value : {}) as Partial<Record<keyof Pack, unknown>>;
  if (format !== FORMAT) throw new PackError('This is not a Backgrounder pack.');
  if (typeof version === 'number' && version > PACK_VERSION)
    throw new PackError(`This pack is of version ${version}, made by a newer Backgrounder; this one reads version ${PACK_VERSION}.`);
  if (version !== PACK_VERSION) throw new PackError('This pack has no version that can be read.');
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new PackError('This is not a Backgrounder pack: it is not JSON.');
  }
}

function explained<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof ShapeError || error instanceof ReportError) throw new PackError(`This pack is not in order: ${error.message}`);
    throw error;
  }
}
