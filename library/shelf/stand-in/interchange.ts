/** STAND-IN, to be replaced by `src/interchange/*`, whose names and types these are. It knows packs alone. */
import type { MessageKey, Translate } from '../../../src/i18n.ts';
import type { Report } from '../../../src/model.ts';
import { decodePack, encodePack } from '../../../src/report/pack.ts';

/** A form that reports can be written in, as it is offered. */
export type FormatEntry = { readonly id: 'pack'; readonly label: MessageKey };

const key: MessageKey = 'library_export';

export const EXPORT_FORMATS: readonly FormatEntry[] = [{ id: 'pack', label: key }];

type Drop = { readonly what: MessageKey; readonly count: number };

/** A file to be saved, and what of the reports its form has no room for. */
export type ExportedFile = { readonly name: string; readonly type: string; readonly text: string; readonly drops: readonly Drop[] };

/** What a file holds, or why nothing was taken from it. */
export type FileReading =
  | {
      readonly ok: true;
      readonly kind: string;
      readonly reports: readonly Report[];
      readonly drops: readonly Drop[];
      readonly maker?: string;
      readonly licence?: string;
      readonly made?: string;
    }
  | { readonly ok: false; readonly key: MessageKey; readonly args: readonly (string | number)[] };

type PreviewedReport = {
  readonly id: string;
  readonly title: string;
  /** `same`: there already; `revision`: another one with its id is there; `alike`: one like it is there under another id. */
  readonly standing: 'new' | 'same' | 'revision' | 'alike';
  readonly other?: { readonly id: string; readonly title: string };
  readonly lacks: readonly MessageKey[];
};

type NameToMark = {
  readonly text: string;
  readonly lang: string;
  readonly entity: { readonly label: string };
  readonly risks: readonly Risk[];
};

type Risk = 'short';
export const RISK_MESSAGES: Readonly<Record<Risk, MessageKey>> = { short: 'library_preview_risky' };

/** What a file would bring, before anything is taken. */
export type Preview = {
  readonly reports: readonly PreviewedReport[];
  readonly names: readonly NameToMark[];
  readonly nameCount: number;
};

/** Writes reports in a form. */
export function exportReports(
  _format: FormatEntry['id'],
  reports: readonly Report[],
  _options: { readonly locale: string; readonly translate: Translate; readonly calendar: string },
): ExportedFile {
  const [only] = reports;
  const text = reports.length === 1 && only ? encodePack(only) : JSON.stringify(reports.map((report) => JSON.parse(encodePack(report))));
  return { name: `${only?.id ?? 'library'}.backgrounder.json`, type: 'application/json', text, drops: [] };
}

/** What a file is; undefined for a document. */
export function sniff(_name: string, text: string): 'report-pack' | 'backup' | undefined {
  if (/^\s*\{\s*"format"\s*:\s*"backgrounder-pack"/.test(text)) return 'report-pack';
  return text.startsWith('[{"format":"backgrounder-pack"') ? 'backup' : undefined;
}

/** Reads what a file holds. */
export function readFile(_name: string, text: string): FileReading {
  try {
    return { ok: true, kind: 'report-pack', reports: [decodePack(text)], drops: [] };
  } catch {
    return { ok: false, key: 'library_import_failed', args: [] };
  }
}

/** Tells what reports would bring to a library. */
export function preview(reports: readonly Report[], known: readonly { readonly id: string; readonly report?: Report }[]): Preview {
  const there = new Map(known.map(({ id, report }) => [id, report && encodePack(report)]));
  const names = reports.flatMap(({ entities }) =>
    entities.flatMap(({ labels, names }) => names.map(({ text, lang }) => ({ text, lang, entity: { label: labels.en }, risks: [] }))),
  );
  return {
    reports: reports.map((report) => {
      const own = there.get(report.id);
      const standing = own === undefined ? 'new' : own === encodePack(report) ? 'same' : 'revision';
      return { id: report.id, title: report.title, standing, lacks: [] };
    }),
    names: names.sort((a, b) => a.text.length - b.text.length).slice(0, 500),
    nameCount: names.length,
  };
}
