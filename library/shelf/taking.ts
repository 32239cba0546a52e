/** Takes in what a reader gives the page: files, a text, a tab. Documents become drafts; files that hold reports are looked into first. */
import { counted } from '../../src/counted.ts';
import { isolated } from '../../src/text/isolated.ts';
import { oneLine } from '../../src/text/one-line.ts';
import { number, t } from '../translate.ts';
import { attempt } from './attempt.ts';
import { kindOf, lookInto, openFile, packOf } from './exchange.ts';
import { inTurn, type Taken } from './in-turn.ts';
import { hashOf } from './route.ts';
import { sameFile } from './same-file.ts';
import { backupGiven, entries, isBusy, previewed, problem, route, said, titleOf, untaken } from './state.ts';
import { call, readReport } from './store.ts';
import { type DocumentInput, fromTab, reviewAddress, toDraft } from './ways-in.ts';

/** Larger files are no packs, and need not be read as text to see that. */
const LARGEST_PACK = 64_000_000;

/** A file is compared with those of its reports that are there and with so many others at most: for names that clash, and for texts that are there by another name. */
const MOST_COMPARED = 300;

/** Takes in files one after the other; a single document goes on to its review, several wait as drafts. */
export async function takeFiles(files: readonly File[]): Promise<void> {
  forgetNews();
  const taken = await inTurn(
    files.map((file, at) => ({
      name: oneLine(file.name),
      doing: (signal, onProgress) => takeFile(file, files.slice(0, at), signal, onProgress),
    })),
  );
  goOn(taken, (address) => location.assign(address));
}

/** Makes a draft of a text. */
export async function takeText(text: string): Promise<void> {
  forgetNews();
  const doing: Doing = (signal, onProgress) => toDraft({ kind: 'text', text }, { signal, onProgress });
  goOn(await inTurn([{ name: t('library_pasted'), doing }]), (address) => location.assign(address));
}

/** Makes a draft of what a tab shows. */
export async function makeFromTab(tab: number, selection: boolean): Promise<void> {
  // Asked for once: loaded again, the page must not take what the tab shows by then.
  history.replaceState(null, '', '#');
  route.value = { at: 'list' };
  const doing: Doing = async (signal, onProgress) => toDraft(await fromTab(tab, selection), { signal, onProgress });
  // Going back leads to the page itself, not to this address, which would make it again.
  goOn(await inTurn([{ name: t('library_page'), doing }]), (address) => location.replace(address));
}

/** Adds what of a file is wanted, all or none. */
export async function addPreviewed(): Promise<void> {
  const { value } = previewed;
  if (!value) return;
  const added = value.contents.reports.filter(({ id }) => value.wanted.has(id));
  const done = await attempt(
    () => call('putReports', ...added.map((report) => ({ pack: packOf(report, value.contents) }))),
    counted(t, 'library_added', added.length, number(added.length)),
  );
  if (done) previewed.value = undefined;
}

type Doing = Parameters<typeof inTurn>[0][number]['doing'];

/** What was said before is no news any more, unless what it was given with is still being taken. */
function forgetNews(): void {
  problem.value = undefined;
  if (!isBusy.value) [untaken.value, said.value] = [[], ''];
}

/** Goes to what came of one thing given; where it was one of several, or others wait, tells what came of them. */
function goOn(taken: readonly Taken[], go: (address: string) => void): void {
  const some = taken.filter((each) => typeof each === 'object');
  const made = some.flatMap((each) => ('draft' in each ? each.draft : []));
  const known = some.flatMap((each) => ('known' in each ? each.known : []));
  const [draft] = made;
  const [there] = known;
  if (taken.length > 1 || isBusy.value) {
    const words = [
      made.length > 0 && counted(t, 'library_drafts_made', made.length, number(made.length)),
      known.length > 0 && t('library_known_some', known.map((id) => isolated(titleOf(id))).join(' · ')),
    ];
    if (some.length > 0) said.value = words.filter((each) => each !== false).join(' ');
  } else if (draft !== undefined) {
    go(reviewAddress(draft));
  } else if (there !== undefined) {
    location.hash = hashOf({ at: 'report', id: there });
    // Once the page is there: going elsewhere takes away what was said.
    setTimeout(() => {
      said.value = t('library_known');
    });
  }
}

/** One that was chosen twice is taken once. */
async function takeFile(file: File, earlier: readonly File[], ...[signal, onProgress]: Parameters<Doing>): Promise<string | undefined> {
  const bytes = await file.arrayBuffer();
  const same = await sameFile(bytes, earlier);
  signal.throwIfAborted();
  if (same) throw Object.assign(new Error('The same file again.'), { key: 'library_same_file', args: [oneLine(same.name)] });
  const text = (bytes.byteLength <= LARGEST_PACK || isBackup(bytes)) && isText(bytes) ? new TextDecoder().decode(bytes) : undefined;
  const kind = text === undefined ? 'document' : kindOf(file.name, text);
  if (text !== undefined && kind === 'reports') return show(oneLine(file.name), text);
  if (text !== undefined && kind === 'backup') {
    backupGiven.value = { file: oneLine(file.name), text };
    return undefined;
  }
  const input: DocumentInput = { kind: 'file', name: file.name, type: file.type, bytes };
  return toDraft(input, { signal, onProgress });
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
  if (!contents.ok) throw Object.assign(new Error(contents.detail), { key: contents.key, args: contents.args });
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
