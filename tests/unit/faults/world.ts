/** The worker of the extension, all of its own code, over two stores that break. */
import { vi } from 'vitest';
import type { Runtime } from 'webextension-polyfill';
import type { Correction } from '../../../src/corrections.ts';
import { appendEdit, createDraft, readDraft } from '../../../src/library/drafts.ts';
import { forgetAll } from '../../../src/library/memory.ts';
import type { Draft } from '../../../src/report/draft/draft.ts';
import { encodePack } from '../../../src/report/pack.ts';
import { settingsKey } from '../../../src/settings.ts';
import { resetBrowser } from '../background/fake-browser.ts';
import { smallReport } from '../small-report.ts';
import { first, fuse, second } from './stores.ts';

/** Lets whoever waits for a store that is silent or slow go on waiting until it has given up: a day passes in no time. */
export async function patiently<T>(work: Promise<T>): Promise<T> {
  let isOver = false;
  const over = work.finally(() => {
    isOver = true;
  });
  over.catch(() => undefined);
  for (let turn = 0; turn < 4_000 && !isOver; turn++) await vi.advanceTimersByTimeAsync(turn < 50 ? 0 : 5_000);
  if (!isOver) throw new Error('This never ends.');
  return over;
}

export const pack = (id: string, title = id) => encodePack(smallReport(id, title));
const shipped = pack('own', 'The report that came along');

let last: Promise<unknown> = Promise.resolve();
vi.stubGlobal('navigator', { locks: { request: (_name: string, work: () => Promise<unknown>) => (last = last.then(work, work)) } });

const worker = await import('../../../background/install.ts');
const { answerLibrary } = await import('../../../background/library-calls.ts');
const { answerCorrections } = await import('../../../background/corrections.ts');
export const { ownStore } = await import('../../../background/own-store.ts');

const page = { id: 'own-id', url: 'chrome-extension://own-id/library/library.html', frameId: 0 } as Runtime.MessageSender;

/** What a page of ours asks of the worker. */
export function say(call: string, ...args: readonly unknown[]): Promise<unknown> {
  return (answerLibrary({ call, args }, page) ?? answerCorrections({ call, args }, page)) as Promise<unknown>;
}

/** Waits until all that was begun is done: the second copy follows each change. */
export async function idle(): Promise<void> {
  for (let before: unknown; before !== last; ) {
    before = last;
    await last.catch(() => undefined);
  }
}

/** The browser starts: the worker does, and knows nothing of what was before. */
export async function startBrowser(): Promise<void> {
  forgetAll(ownStore);
  await worker.onWorker(shipped);
  await worker.onStartup(shipped);
  await idle();
}

export async function install(reason: Runtime.OnInstalledReason, own = shipped): Promise<void> {
  forgetAll(ownStore);
  await worker.onInstalled(reason, own);
  await idle();
}

export const corrections: readonly Correction[] = [
  { kind: 'never', entity: 'velm', form: 'Velm' },
  { kind: 'always', entity: 'velm', form: 'Old Velm' },
];

export const draft: Draft = {
  report: smallReport('draft', 'A draft'),
  left: { entities: [], mentions: [], events: [] },
  unsure: { entities: [], mentions: [], events: [] },
  origins: {},
  setByHand: [],
};

/** A library that holds something of everything that is ever stored; gives what was stored when it was half as far. */
export async function fillLibrary(more = 0): Promise<ReadonlyMap<string, unknown>[]> {
  resetBrowser();
  for (const store of [first, second]) {
    store.heal();
    store.wipe();
  }
  fuse.mend();
  await install('install');
  await say('putReports', { pack: pack('one') }, { pack: pack('two') }, { pack: pack('three') });
  await say('putReports', ...Array.from({ length: more }, (_, at) => ({ pack: pack(`more-${at}`) })), { pack: pack('four') });
  await say('teach', { name: 'velm', is: 'nothing' });
  await say('correct', corrections[0]);
  await first.set({ [settingsKey]: { version: 0, enabled: true, sitesOff: ['wine.example'] } });
  const key = await createDraft(first, draft);
  await say('noteBackup', 1);
  await idle();
  const before = [first.copy(), second.copy()];
  await say('putReports', { pack: pack('one', 'revised'), base: 1 });
  await say('tagReport', 'two', ['north']);
  await say('switchReports', ['three'], false);
  await say('removeReports', 'four');
  await say('correct', corrections[1]);
  await say('teach', { name: 'gap', is: 'place' });
  await first.set({ [settingsKey]: { version: 0, enabled: true, sitesOff: ['wine.example', 'port.example'] } });
  const read = await readDraft(first, key);
  if (!read.ok) throw new Error('The draft cannot be read.');
  let { end } = read;
  for (const label of ['A', 'B']) end = await appendEdit(first, key, end, { do: 'rename', entity: 'velm', label, lang: 'en' });
  await say('noteBackup', 3);
  await idle();
  return before;
}
