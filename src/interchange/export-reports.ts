import type { Report } from '../model.ts';
import { encodePack } from '../report/pack.ts';
import type { Provenance } from '../report/provenance.ts';
import type { WordingOptions } from '../time/wording.ts';
import { writeAnnotations } from './annotations/write.ts';
import { writeCsv } from './csv/write.ts';
import type { Drop } from './drops.ts';
import { fileName } from './file-name.ts';
import { EXPORT_FORMATS, type ExportFormat } from './formats.ts';
import { markdownDrops, writeMarkdown } from './markdown/write.ts';
import { encodeLibrary } from './packs/library-pack.ts';
import { placesDrops, writePlaces } from './places/write.ts';
import { recordDrops, writeRecords } from './schema-org/write.ts';
import { timelineDrops, writeTimeline } from './timeline/write.ts';

/** For whom files are worded, and what packs tell of themselves. */
export type ExportOptions = WordingOptions & Provenance;

/** A file that is ready to be saved, and what of the reports it does not hold. */
export type ExportedFile = { readonly name: string; readonly type: string; readonly text: string; readonly drops: readonly Drop[] };

/** Reports as a file. Throws `PackError` for a pack that nobody could read: one that is too large, or with a report twice. */
export function exportReports(format: ExportFormat, reports: readonly Report[], options: ExportOptions): ExportedFile {
  const { write, drops } = WRITERS[format];
  const entry = EXPORT_FORMATS.find(({ id }) => id === format);
  const [only] = reports;
  const title = only && reports.length === 1 ? only.title : options.translate('app_name');
  return { name: fileName(title, entry?.extension ?? ''), type: entry?.type ?? '', text: write(reports, options), drops: drops(reports) };
}

type Writer = {
  readonly write: (reports: readonly Report[], options: ExportOptions) => string;
  readonly drops: (reports: readonly Report[]) => readonly Drop[];
};

const WRITERS: Readonly<Record<ExportFormat, Writer>> = {
  pack: { write: writePack, drops: () => [] },
  'web-annotation': { write: writeAnnotations, drops: () => [] },
  csv: { write: writeCsv, drops: () => [] },
  markdown: { write: writeMarkdown, drops: markdownDrops },
  'linked-places': { write: writePlaces, drops: placesDrops },
  timeline: { write: writeTimeline, drops: timelineDrops },
  'schema-org': { write: writeRecords, drops: recordDrops },
};

/** Of one report a pack of its own. */
function writePack(reports: readonly Report[], { maker, licence, made }: ExportOptions): string {
  const told = { ...(maker !== undefined && { maker }), ...(licence !== undefined && { licence }), ...(made !== undefined && { made }) };
  const [only] = reports;
  return only && reports.length === 1 ? encodePack(only, told) : encodeLibrary(reports, told);
}
