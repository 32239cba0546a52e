import type { Runtime } from 'webextension-polyfill';
import { atBorder, callerOf } from '../../../background/border.ts';
import { answerCorrections } from '../../../background/corrections.ts';
import { answerFrames } from '../../../background/frame-calls.ts';
import { answerFrameCards } from '../../../background/frame-cards.ts';
import { answerLibrary } from '../../../background/library-calls.ts';
import { answerOpening } from '../../../background/opening.ts';
import { correctionsKey, readCorrections } from '../../../src/corrections.ts';
import { encodePack } from '../../../src/report/pack.ts';
import { smallReport } from '../../unit/small-report.ts';
import { deeds, local, secondStore } from '../fake-extension.ts';
import { promise, type Target, valueTarget } from '../target.ts';

type Case = { readonly sender: Record<string, unknown>; readonly message: unknown };

const own = 'chrome-extension://own-id';
const frame = {
  id: 'own-id',
  origin: 'https://a.example',
  url: 'https://a.example/x',
  frameId: 3,
  tab: { id: 7, url: 'https://a.example/' },
};
const top = { ...frame, frameId: 0 };
const library = { id: 'own-id', origin: own, url: `${own}/library/library.html`, frameId: 0, tab: { id: 8 } };
const popup = { id: 'own-id', origin: own, url: `${own}/popup/popup.html` };
/** Frames of pages, and what a page or another extension might be taken for. */
const strangers = [
  frame,
  top,
  { ...frame, origin: undefined },
  { ...top, url: `${own}/library/library.html` },
  { ...top, origin: own },
  { ...library, frameId: 2 },
  { ...library, id: 'other-id' },
  { ...library, url: 'https://a.example/#chrome-extension://own-id/' },
  { ...library, origin: 'null' },
  { ...library, origin: `${own}.a.example`, url: `${own}.a.example/` },
  {},
];
const ours = [library, popup];

const why = {
  explanation: { form: 'Kabul', lang: 'en', entity: 'kabul', language: 'en', evidence: [{ key: 'x', weight: 1 }] },
  page: 'https://a.example/',
  quote: { exact: 'Kabul', prefix: 'in ', suffix: '.' },
};
const calls: readonly (readonly [call: string, ...args: unknown[]])[] = [
  ['injectCard'],
  ['reportEntities', ['kabul', 'herat']],
  ['askTop', { do: 'show', entity: 'kabul', surface: 'Kabul', boxes: [{ left: 0, top: 0, right: 1, bottom: 1 }], why, focus: true }],
  ['askTop', { do: 'hide' }],
  ['tellFrame', 3, { type: 'close', hadFocus: true }],
  ['correct', { kind: 'not-this', entity: 'kabul', form: 'Kabul', page: 'https://a.example/x', quote: why.quote }],
  ['correct', { kind: 'never', entity: 'kabul', form: 'Kabul' }, { kind: 'always', entity: 'kabul', form: 'Kabul city' }],
  ['undoCorrection', { kind: 'never-on-site', entity: 'kabul', form: 'Kabul', site: 'a.example' }],
  ['openReport', 'small', 3],
  ['openEntity', 'kabul'],
  ['putReports', { pack: encodePack(smallReport('small')), base: 1 }],
  ['switchReports', ['small'], false],
  ['removeReports', 'small'],
  ['bringBack', 'small'],
  ['tagReport', 'small', ['north']],
  ['addTags', ['small'], ['south']],
  ['orderReports', 'small'],
  ['teach', { words: 'Kabul', kind: 'place' }],
  ['restore', '{"format":"backgrounder-backup"}'],
  ['noteBackup', 3],
  ['dismissNotice'],
];
const PRIVILEGED = new Set([
  'putReports',
  'switchReports',
  'removeReports',
  'bringBack',
  'tagReport',
  'addTags',
  'orderReports',
  'teach',
  'restore',
  'noteBackup',
  'dismissNotice',
]);

const answer = atBorder([answerFrames, answerFrameCards, answerCorrections, answerLibrary, answerOpening]);
const values = valueTarget(
  '',
  () => [],
  () => true,
);
let last: Promise<unknown> = Promise.resolve();
Object.defineProperty(globalThis, 'navigator', {
  value: { locks: { request: (_name: string, work: () => Promise<unknown>) => (last = last.then(work, work)) } },
  configurable: true,
});

/** Whatever a page's frame sends to the worker, and as whoever it may be taken for. */
export const messages: Target<Case> = {
  name: 'messages',
  seeds: () => [...strangers, ...ours].flatMap((sender) => calls.map(([call, ...args]) => ({ sender, message: { call, args } }))),
  mutate(random, base, other) {
    const sender = random.once(8)
      ? (values.mutate(random, base.sender, other.sender) as Record<string, unknown>)
      : random.pick([...strangers, ...ours, base.sender]);
    const message = random.once(2)
      ? within(base.message, (args) => values.mutate(random, args, argsOf(other.message)))
      : values.mutate(random, base.message, other.message);
    return { sender: { ...sender }, message };
  },
  async run({ sender, message }) {
    let travelled: unknown;
    try {
      // As browsers do, by copy: what cannot be copied never arrives.
      travelled = structuredClone(message);
    } catch {
      return false;
    }
    deeds.length = 0;
    const before = JSON.stringify([...local.items]);
    const from = sender as unknown as Runtime.MessageSender;
    const answered = answer(travelled, from);
    let taken = false;
    await answered?.then(
      () => {
        taken = true;
      },
      (error: unknown) => promise(isSentence(error), `a refusal is a sentence: ${error instanceof Error ? error.stack : error}`),
    );
    await last.catch(() => undefined);
    const caller = callerOf(from);
    const { call } = (travelled ?? {}) as { call?: unknown };
    promise(
      caller === 'own' || answered === undefined || !PRIVILEGED.has(call as string),
      'what is not for a page to call is not answered',
    );
    const isUntouched = JSON.stringify([...local.items]) === before && deeds.length === 0;
    promise(caller !== undefined || (answered === undefined && isUntouched), 'a stranger has nothing done');
    promise(caller !== 'own' || isOurs(sender), 'ours is only who is');
    for (const { what, args } of deeds)
      promise(allowed(what, args), `${what} is done only as it may be: ${JSON.stringify(args).slice(0, 300)}`);
    const [newest] = readCorrections(local.items.get(correctionsKey)).slice(-1);
    promise(caller !== 'page' || newest === undefined || JSON.stringify(newest).length < 8_000, 'a page has little kept');
    if (local.items.size > 300 || JSON.stringify([...local.items]).length > 300_000) {
      local.items.clear();
      secondStore.items.clear();
    }
    return taken;
  },
};

/** What a person can read, not what the code stumbled over. */
function isSentence(error: unknown): boolean {
  return error instanceof Error && /^[A-Z].*[.]$/s.test(error.message) && !(error instanceof TypeError) && !(error instanceof RangeError);
}

function isOurs({ id, url, origin, frameId }: Record<string, unknown>): boolean {
  return id === 'own-id' && typeof url === 'string' && url.startsWith(`${own}/`) && (origin === undefined || origin === own) && !frameId;
}

/** What a call may have done to the browser: in the tab that asked, with scripts of ours, to pages of ours. */
function allowed(what: string, [first, second]: readonly unknown[]): boolean {
  if (what === 'create' || what === 'update') {
    const { url } = (what === 'create' ? first : second) as { url?: string };
    return url?.startsWith(`${own}/library/library.html#`) === true;
  }
  if (what === 'executeScript') {
    const { files = [] } = first as { files?: readonly string[] };
    return files.every((file) => /^\/content-scripts\/(?:card|frames)\.js$/.test(file));
  }
  return true;
}

function argsOf(message: unknown): unknown {
  return typeof message === 'object' && message !== null ? (message as { args?: unknown }).args : undefined;
}

function within(message: unknown, change: (args: unknown) => unknown): unknown {
  return typeof message === 'object' && message !== null && !Array.isArray(message)
    ? { ...message, args: change(argsOf(message)) }
    : message;
}
