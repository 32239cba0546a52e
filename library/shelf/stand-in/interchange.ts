/** STAND-IN, to be replaced by `src/interchange/*`. It knows packs alone. */
import type { MessageKey } from '../../../src/i18n.ts';
import type { Report } from '../../../src/model.ts';
import { decodePack, encodePack } from '../../../src/report/pack.ts';

/** A form that reports can be written in. */
export type Format = 'pack' | 'annotations' | 'csv' | 'markdown' | 'geojson' | 'timelinejs';

/** A file to be saved, and what of the reports its form has no room for. */
export type ExportedFile = { readonly name: string; readonly type: string; readonly text: string; readonly drops: readonly MessageKey[] };

/** What a file holds, or why it cannot be taken. */
export type FileReading =
  | {
      readonly reports: readonly Report[];
      readonly dropped: readonly MessageKey[];
      readonly kind: string;
      readonly maker?: string;
      readonly licence?: string;
      readonly hash?: string;
    }
  | { readonly error: { readonly key: MessageKey; readonly args: readonly string[] } };

/** What adding reports would do. */
export type Preview = {
  readonly adds: readonly Report[];
  /** There already, and the same. */
  readonly same: readonly Report[];
  /** There already under the same id, and different. */
  readonly clashes: readonly Report[];
  readonly marks: { readonly names: number; readonly sample: readonly string[] };
};

/** Writes reports in a form. */
export function exportReports(_format: Format, reports: readonly Report[]): ExportedFile {
  const [only] = reports;
  const text = reports.length === 1 && only ? encodePack(only) : JSON.stringify(reports.map((report) => JSON.parse(encodePack(report))));
  return { name: `${only?.id ?? 'library'}.backgrounder.json`, type: 'application/json', text, drops: [] };
}

/** Whether a file is one of these rather than a document. */
export function sniff(_name: string, text: string): boolean {
  return text.trimStart().startsWith('{"format":"backgrounder-pack"');
}

/** Reads what a file holds. */
export function readFile(_name: string, text: string): FileReading {
  try {
    return { reports: [decodePack(text)], dropped: [], kind: 'pack' };
  } catch (error) {
    return { error: { key: 'library_file_unreadable', args: [error instanceof Error ? error.message : String(error)] } };
  }
}

/** Compares reports with those of the library. */
export function preview(reports: readonly Report[], library: readonly Report[]): Preview {
  const known = new Map(library.map((report) => [report.id, JSON.stringify(report)]));
  const names = [...new Set(reports.flatMap(({ entities }) => entities.flatMap((entity) => entity.names.map(({ text }) => text))))];
  return {
    adds: reports.filter(({ id }) => !known.has(id)),
    same: reports.filter((report) => known.get(report.id) === JSON.stringify(report)),
    clashes: reports.filter((report) => known.has(report.id) && known.get(report.id) !== JSON.stringify(report)),
    marks: { names: names.length, sample: names.sort((a, b) => a.length - b.length).slice(0, 12) },
  };
}
