/** Takes in what a reader gives the page: files, a text, a tab. Documents become drafts; files that hold reports are looked into first. */
import { counted } from '../../src/counted.ts';
import { encodePack } from '../../src/report/pack.ts';
import { number, t } from '../translate.ts';
import { attempt } from './actions.ts';
import { preview, readFile, sniff } from './exchange.ts';
import { entries, previewed, problem, said, work } from './state.ts';
import { call, readReport } from './store.ts';
import { fromTab, ImportError, type ImportInput, reviewAddress, toDraft } from './ways-in.ts';

/** Larger files are no packs, and need not be read as text to see that. */
const LARGEST_PACK = 64_000_000;

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
  const key = await working(t('library_page'), async (signal, onProgress) =>
    toDraft(await fromTab(tab, selection), { signal, onProgress }),
  );
  // Going back leads to the page itself, not to this address, which would make it again.
  if (key !== undefined && key !== 'stopped') location.replace(reviewAddress(key));
}

/** Adds what was looked into, with those of the clashing ones that are wanted beside the reader's own. */
export async function addPreviewed(): Promise<void> {
  const { value } = previewed;
  if (!value) return;
  const { adds, clashes } = value.preview;
  const added = [...adds, ...clashes.filter(({ id }) => value.beside.has(id))];
  const done = await attempt(
    () => call('putReports', ...added.map((report) => ({ pack: encodePack(report) }))),
    counted(t, 'library_added', added.length, number(added.length)),
  );
  if (done) previewed.value = undefined;
}

async function takeFile(file: File): Promise<string | 'stopped' | undefined> {
  return working(file.name, async (signal, onProgress) => {
    const bytes = await file.arrayBuffer();
    signal.throwIfAborted();
    const text = bytes.byteLength <= LARGEST_PACK && isText(bytes) ? new TextDecoder().decode(bytes) : undefined;
    if (text !== undefined && sniff(file.name, text)) return lookInto(file.name, text);
    const input: ImportInput = { kind: 'file', name: file.name, type: file.type, bytes };
    return toDraft(input, { signal, onProgress });
  });
}

/** Text has no zero bytes; what has is left to be told apart by its reader. */
function isText(bytes: ArrayBuffer): boolean {
  return !new Uint8Array(bytes, 0, Math.min(bytes.byteLength, 4096)).includes(0);
}

async function lookInto(file: string, text: string): Promise<undefined> {
  const reading = readFile(file, text);
  if ('error' in reading) {
    problem.value = reading.error;
    return;
  }
  const ids = new Set(reading.reports.map(({ id }) => id));
  const own = await Promise.all(entries.value.filter(({ id }) => ids.has(id)).map(readReport));
  previewed.value = {
    file,
    reading,
    preview: preview(
      reading.reports,
      own.flatMap((each) => (each.ok ? [each.report] : [])),
    ),
    beside: new Set(),
  };
}

/** Shows something at work, with the way to stop it; tells what went wrong. Undefined where nothing came of it. */
async function working<T>(
  name: string,
  doing: (signal: AbortSignal, onProgress: (share: number) => void) => Promise<T>,
): Promise<T | 'stopped' | undefined> {
  const stop = new AbortController();
  const cancel = () => stop.abort();
  problem.value = undefined;
  work.value = { name, share: 0, cancel };
  try {
    return await doing(stop.signal, (share) => {
      if (!stop.signal.aborted) work.value = { name, share, cancel };
    });
  } catch (error) {
    if (stop.signal.aborted) {
      said.value = t('library_cancelled');
      return 'stopped';
    }
    problem.value = error instanceof ImportError ? { key: error.key, args: error.args } : { key: 'library_import_failed', args: [] };
    return undefined;
  } finally {
    work.value = undefined;
  }
}
