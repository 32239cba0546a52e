import type { Report } from '../model.ts';
import type { KeyValueStore } from '../ports.ts';
import { decodePack } from '../report/pack.ts';
import type { LibraryEntry } from './head.ts';

/** A report as read from the store, or why it could not be read. */
export type RecordResult =
  | { readonly ok: true; readonly report: Report; readonly pack: string }
  | { readonly ok: false; readonly reason: string };

type RecordName = Pick<LibraryEntry, 'id' | 'rev'>;

/** The key of one revision of a report: written once, never changed. */
export function recordKey({ id, rev }: RecordName): string {
  return `r/${id}/${rev}`;
}

/** What the library's list shows of a report. */
export function listed({ title, source: { date, publisher, lang } }: Report): Pick<LibraryEntry, 'title' | 'date' | 'publisher' | 'lang'> {
  return { title, date: date.edtf, ...(publisher !== undefined && { publisher }), lang };
}

/** Reads one revision of a report; damage is a result, not an exception, so that one report never hides the others. */
export async function readRecord(store: Pick<KeyValueStore, 'get'>, entry: RecordName): Promise<RecordResult> {
  try {
    const key = recordKey(entry);
    const pack = (await store.get(key))[key];
    if (typeof pack !== 'string') return { ok: false, reason: 'Its text is missing from the store.' };
    const report = decodePack(pack);
    if (report.id !== entry.id) return { ok: false, reason: 'Another report is stored in its place.' };
    return { ok: true, report, pack };
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? error.message : String(error) };
  }
}
