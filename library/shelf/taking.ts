/** Takes in what a reader gives the page: files, a text, a tab. Documents become drafts; files that hold reports are looked into first. */
import { counted } from '../../src/counted.ts';
import { number, t } from '../translate.ts';
import { attempt } from './attempt.ts';
import { kindOf, lookInto, openFile, packOf } from './exchange.ts';
import { hashOf } from './route.ts';
import { sentenceOf } from './sentence-of.ts';
import { backupGiven, entries, previewed, problem, route, said, work } from './state.ts';
import { call, readReport } from './store.ts';
import { type DocumentInput, fromTab, KnownReport, reviewAddress, toDraft } from './ways-in.ts';

/** Larger files are no packs, and need not be read as text to see that. */
const LARGEST_PACK = 64_000_000;

/** A file is compared with those of its reports that are there and with so many others at most: for names that clash, and for texts that are there by another name. */
const MOST_COMPARED = 300;
/** In UTF-16 units: a pack by itself has at most eight million. */
const LARGEST_MESSAGE = 8_000_000;

/** Takes in files one after the other; a single document goes on to its review, several wait as drafts. */
export async function takeFiles(files: readonly File[]): Promise<void> {
  const keys: string[] = [];
  for (const file of files) {
    const key = await takeFile(file);
    if (key === 'stopped') break;
    if (key !== undefined) keys.push(key);
  }
  const [only] = keys;
  if (only !== undefined && files.length === 1) location.assign(reviewAddress(only));
  else if (keys.length > 0) said.value = counted(t, 'library_drafts_made', keys.length, number(keys.length));
}

/** Makes a draft of a text. */
export async function takeText(text: string): Promise<void> {
  const key = await working(t('library_pasted'), (signal, onProgress) => toDraft({ kind: 'text', text }, { signal, onProgress }));
  if (key !== undefined && key !== 'stopped') location.assign(reviewAddress(key));
}

/** Makes a draft of what a tab shows. */
export async function makeFromTab(tab: number, selection: boolean): Promise<void> {
  // Asked for once: loaded again, the page must not take what the tab shows by then.
  history.replaceState(null, '', '#');
  route.value = { at: 'list' };
  const key = await working(t('library_page'), async (signal, onProgress) =>
    toDraft(await fromTab(tab, selection), { signal, onProgress }),
  );
  // Going back leads to the page itself, not to this address, which would make it again.
  if (key !== undefined && key !== 'stopped') location.replace(reviewAddress(key));
}

/** Adds what of a file is wanted. */
export async function addPreviewed(): Promise<void> {
  const { value } = previewed;
  if (!value) return;
  const added = value.contents.reports.filter(({ id }) => value.wanted.has(id));
  const done = await attempt(
    async () => {
      // One message of many reports would be longer than browsers let messages be.
      for (const packs of inParts(added.map((report) => packOf(report, value.contents)))) {
        await call('putReports', ...packs.map((pack) => ({ pack })));
      }
    },
    counted(t, 'library_added', added.length, number(added.length)),
  );
  if (done) previewed.value = undefined;
}

function inParts(packs: readonly string[]): readonly (readonly string[])[] {
  const parts: string[][] = [];
  let room = 0;
  for (const pack of packs) {
    if (room < pack.length) {
      parts.push([]);
      room = LARGEST_MESSAGE;
    }
    parts.at(-1)?.push(pack);
    room -= pack.length;
  }
  return parts;
}

async function takeFile(file: File): Promise<string | 'stopped' | undefined> {
  return working(file.name, async (signal, onProgress) => {
    const bytes = await file.arrayBuffer();
    signal.throwIfAborted();
    const text = (bytes.byteLength <= LARGEST_PACK || isBackup(bytes)) && isText(bytes) ? new TextDecoder().decode(bytes) : undefined;
    const kind = text === undefined ? 'document' : kindOf(file.name, text);
    if (text !== undefined && kind === 'reports') return show(file.name, text);
    if (text !== undefined && kind === 'backup') {
      backupGiven.value = { file: file.name, text };
      return undefined;
    }
    const input: DocumentInput = { kind: 'file', name: file.name, type: file.type, bytes };
    return toDraft(input, { signal, onProgress });
  });
}

/** A backup is of the whole library, and may be as large. */
function isBackup(bytes: ArrayBuffer): boolean {
  return new TextDecoder().decode(new Uint8Array(bytes, 0, Math.min(bytes.byteLength, 64))).startsWith('{"format":"backgrounder-backup"');
}

/** Text has no zero bytes; what has is left to be told apart by its reader. */
function isText(bytes: ArrayBuffer): boolean {
  return !new Uint8Array(bytes, 0, Math.min(bytes.byteLength, 4096)).includes(0);
}

async function show(file: string, text: string): Promise<undefined> {
  const contents = openFile(file, text);
  if (!contents.ok) {
    problem.value = contents;
    return;
  }
  const ids = new Set(contents.reports.map(({ id }) => id));
  const those = entries.value.filter(({ id }) => ids.has(id));
  const others = entries.value.filter(({ id }) => !ids.has(id)).slice(0, MOST_COMPARED);
  const own = await Promise.all([...those, ...others].map(readReport));
  const preview = lookInto(
    contents.reports,
    own.flatMap((each) => (each.ok ? [each.report] : [])),
  );
  const wanted = new Set(preview.reports.filter(({ standing }) => standing === 'new').map(({ id }) => id));
  previewed.value = { file, contents, preview, wanted };
}

type OnProgress = Parameters<typeof toDraft>[1]['onProgress'];

/** Shows something at work, with the way to stop it; tells what went wrong. Undefined where nothing came of it. */
async function working<T>(
  name: string,
  doing: (signal: AbortSignal, onProgress: OnProgress) => Promise<T>,
): Promise<T | 'stopped' | undefined> {
  const stop = new AbortController();
  const cancel = () => stop.abort();
  problem.value = undefined;
  work.value = { name, share: 0, cancel };
  try {
    return await doing(stop.signal, ({ step, share = 0 }) => {
      // Each of the two steps is half of the way.
      if (!stop.signal.aborted) work.value = { name, share: (step === 'reading' ? share : 1 + share) / 2, cancel };
    });
  } catch (error) {
    if (stop.signal.aborted) {
      said.value = t('library_cancelled');
      return 'stopped';
    }
    if (error instanceof KnownReport) {
      location.hash = hashOf({ at: 'report', id: error.id });
      // Once the page is there: going elsewhere takes away what was said.
      setTimeout(() => {
        said.value = t('library_known');
      });
      return 'stopped';
    }
    problem.value = sentenceOf(error, 'library_import_failed');
    return undefined;
  } finally {
    work.value = undefined;
  }
}
