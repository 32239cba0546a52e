/** Files that reports come in and go out as: the one file of this page that knows the forms. */

import { type ExportedFile, exportReports } from '../../src/interchange/export-reports.ts';
import { EXPORT_FORMATS, type ExportFormat } from '../../src/interchange/formats.ts';
import { type Preview, preview } from '../../src/interchange/preview/preview.ts';
import { RISK_MESSAGES } from '../../src/interchange/preview/risky-names.ts';
import { type FileReading, readFile } from '../../src/interchange/read-file.ts';
import { sniff } from '../../src/interchange/sniff.ts';
import type { Report } from '../../src/model.ts';
import { encodePack } from '../../src/report/pack.ts';
import { calendarOf } from '../../src/time/calendar.ts';
import { number, t } from '../translate.ts';

/** What of a file with reports was read. */
export type FileContents = Extract<FileReading, { readonly ok: true }>;
export type { Preview };
export type Format = ExportFormat;

/** The forms that reports can be saved in, and what each is called. */
export const formats: readonly { readonly id: Format; readonly words: string }[] = EXPORT_FORMATS.map(({ id, label }) => ({
  id,
  words: t(label),
}));

/** What a file is: reports in any form, a backup, or else a document of which a report can be made. */
export function kindOf(name: string, text: string): 'reports' | 'backup' | 'document' {
  const kind = sniff(name, text);
  return kind === undefined ? 'document' : kind === 'backup' ? 'backup' : 'reports';
}

/** Reads a file with reports; what is wrong with it is a result. */
export function openFile(name: string, text: string): FileReading {
  return readFile(name, text);
}

/** What reports would bring to the library, of which those that may be the same are given whole. */
export function lookInto(reports: readonly Report[], own: readonly Report[]): Preview {
  return preview(
    reports,
    own.map((report) => ({ id: report.id, title: report.title, report })),
  );
}

/** Why a name may mark what is not meant, in words. */
export function riskWords({ risks }: Preview['names'][number]): readonly string[] {
  return risks.map((risk) => t(RISK_MESSAGES[risk]));
}

/** What a form has no room for, in words. */
export function dropWords({ drops }: Pick<ExportedFile, 'drops'>): readonly string[] {
  return drops.map(({ what, count }) => t(what, number(count)));
}

/** Writes reports in a form, dates in the reader's words. May throw, with a message for the reader. */
export function writeFile(format: Format, reports: readonly Report[], locale: string): ExportedFile {
  return exportReports(format, reports, { locale, translate: t, calendar: calendarOf(locale) });
}

/** The pack of a report from a file, which goes on telling who made it. */
export function packOf(report: Report, { maker, licence, made }: FileContents): string {
  const told = { ...(maker !== undefined && { maker }), ...(licence !== undefined && { licence }), ...(made !== undefined && { made }) };
  return encodePack(report, Object.keys(told).length > 0 ? told : undefined);
}
