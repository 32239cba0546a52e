import type { MessageKey } from '../i18n.ts';
import type { DateValue, Report } from '../model.ts';
import { openPack, PackError } from '../report/pack.ts';
import type { Provenance } from '../report/provenance.ts';
import { readAnnotations } from './annotations/read.ts';
import { readCsv } from './csv/read.ts';
import type { Drop } from './drops.ts';
import { field } from './fields.ts';
import { plainText } from './file-text.ts';
import { readJson } from './json.ts';
import { FILE_LIMITS } from './limits.ts';
import { UNDATED } from './making/dates.ts';
import { distinctIds } from './making/ids.ts';
import { openLibrary } from './packs/library-pack.ts';
import { readPlaces } from './places/read.ts';
import { readRecords } from './schema-org/read.ts';
import { articlesIn } from './schema-org/record.ts';
import { type FileKind, sniff } from './sniff.ts';

/** What a file holds, or why nothing was taken from it: a message with its arguments, and the detail in English for those who make such files. */
export type FileReading =
  | ({ readonly ok: true; readonly kind: FileKind; readonly reports: readonly Report[]; readonly drops: readonly Drop[] } & Provenance)
  | { readonly ok: false; readonly key: MessageKey; readonly args: readonly (string | number)[]; readonly detail: string };

/**
 * Reads a file of any kind that `sniff` knows. All reports that come out are in order; nothing of the file is run, and nothing is taken where
 * a pack is not whole. `undated` is what is said of the date of a report where the file tells none.
 */
export function readFile(name: string, text: string, undated: DateValue = UNDATED): FileReading {
  try {
    return { ok: true, ...contentsOf(name, plainText(text), undated) };
  } catch (error) {
    if (error instanceof PackError) return { ok: false, key: error.key, args: error.args, detail: error.message };
    throw error;
  }
}

type Contents = { readonly kind: FileKind; readonly reports: readonly Report[]; readonly drops: readonly Drop[] } & Provenance;

function contentsOf(name: string, text: string, undated: DateValue): Contents {
  const sniffed = sniff(name, text);
  if (sniffed === 'csv') return { kind: sniffed, ...foreign(readCsv(text, undated)) };
  if (!/^\s*[{[]/.test(text)) throw new PackError('The file is neither JSON nor a table of ours.', 'pack_bad_unknown');
  const value = readJson(text);
  const kind = sniffed ?? kindOf(value);
  switch (kind) {
    case 'report-pack': {
      const { report, provenance } = openPack(text);
      return { kind, reports: [report], drops: [], ...provenance };
    }
    case 'library-pack': {
      const { reports, provenance } = openLibrary(value);
      return { kind, reports, drops: [], ...provenance };
    }
    case 'backup':
      throw new PackError('The file is a backup of a library.', 'pack_bad_backup');
    case 'web-annotation':
      return { kind, ...foreign(readAnnotations(value, undated)) };
    case 'linked-places':
      return { kind, ...foreign(readPlaces(value, name, undated)) };
    case 'schema-org':
      return { kind, ...foreign(readRecords(value, undated)) };
    default:
      throw new PackError('The file is JSON of a kind that is not known.', 'pack_bad_unknown');
  }
}

/** By what was parsed, where the head did not tell. */
function kindOf(value: unknown): FileKind | undefined {
  const format = field(value, 'format');
  if (format === 'backgrounder-pack') return 'report-pack';
  if (format === 'backgrounder-library') return 'library-pack';
  if (format === 'backgrounder-backup') return 'backup';
  const [first] = Array.isArray(value) ? value : [value];
  const type = field(first, 'type');
  if (typeof type === 'string' && /^Annotation/.test(type)) return 'web-annotation';
  if (typeof type === 'string' && /^Feature/.test(type)) return 'linked-places';
  return articlesIn(value).length > 0 ? 'schema-org' : undefined;
}

/** Reports that were made of a foreign file, no two with one id. */
function foreign({ reports, drops }: { readonly reports: readonly Report[]; readonly drops: readonly Drop[] }) {
  const most = FILE_LIMITS.reports;
  if (reports.length > most)
    throw new PackError(`There are ${reports.length} reports, at most ${most}.`, 'pack_bad_many', reports.length, most);
  return { reports: distinctIds(reports), drops };
}
