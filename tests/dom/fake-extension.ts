import { vi } from 'vitest';
import { translator } from '../../gallery/translate.ts';
import { type Correction, correctionsKey, withCorrections, withoutCorrections } from '../../src/corrections.ts';
import type { MessageKey } from '../../src/i18n.ts';

const items = new Map<string, unknown>();
const listeners: ((changes: object) => void)[] = [];
const failing = new Set<'read' | 'write'>();

/** What the frames of the page in front give to each function run in them, by its name. */
export const frameAnswers = new Map<string, readonly unknown[]>();

/** What the page in front answers to each call, by its name. */
export const pageAnswers = new Map<string, unknown>();

/** The tab in front. */
export const frontTab = { id: 7, url: 'https://news.example/story', incognito: false };

/** What the browser has granted, and how it answers when it is asked for more or given something back; false: no, and an error where that is thrown. */
export const access: { origins: string[]; answer: boolean | Error } = { origins: ['<all_urls>'], answer: true };
const accessListeners: (() => void)[] = [];

/** Gives or takes access, as a person may in the browser's own settings. */
export function grant(...origins: string[]): void {
  access.origins = origins;
  for (const listener of accessListeners) listener();
}

async function changeAccess(origins: string[]): Promise<boolean> {
  if (access.answer instanceof Error) throw access.answer;
  if (access.answer) grant(...origins);
  return access.answer;
}

const onAccess = { addListener: (listener: () => void) => void accessListeners.push(listener) };

/** Puts values into the store, as another part of the extension would; undefined takes a key away. */
export function put(values: Readonly<Record<string, unknown>>): void {
  for (const [key, value] of Object.entries(values)) {
    if (value === undefined) items.delete(key);
    else items.set(key, structuredClone(value));
  }
  for (const listener of listeners) listener(Object.fromEntries(Object.keys(values).map((key) => [key, {}])));
}

/** What the store holds under a key. */
export const kept = (key: string): unknown => items.get(key);

/** From now on reading or writing the store fails; without a word, nothing does. */
export function fail(...what: readonly ('read' | 'write')[]): void {
  failing.clear();
  for (const each of what) failing.add(each);
}

async function get(keys: string | string[]): Promise<Record<string, unknown>> {
  if (failing.has('read')) throw new Error('An unexpected error occurred');
  return structuredClone(Object.fromEntries([keys].flat().map((key) => [key, items.get(key)])));
}

async function set(values: Record<string, unknown>): Promise<void> {
  if (failing.has('write')) throw new Error('An unexpected error occurred');
  put(values);
}

async function remove(keys: string | string[]): Promise<void> {
  if (failing.has('write')) throw new Error('An unexpected error occurred');
  put(Object.fromEntries([keys].flat().map((key) => [key, undefined])));
}

/** What the worker was asked to open: each call with what it was given. */
export const opened: (readonly [call: string, args: readonly unknown[]])[] = [];

/** What the worker answers to each other call, by its name. */
export const workerAnswers = new Map<string, (...args: readonly unknown[]) => unknown>();

/** The worker as far as it answers corrections, opens pages, and what a test has it answer. */
async function sendMessage({ call, args }: { call: string; args: readonly Correction[] }): Promise<unknown> {
  const answer = workerAnswers.get(call);
  if (answer) return answer(...args);
  if (call.startsWith('open')) return void opened.push([call, args]);
  const how = call === 'correct' ? withCorrections : withoutCorrections;
  await set({ [correctionsKey]: how(items.get(correctionsKey), args) });
  return undefined;
}

/** The shortcuts as the reader has them. */
export const shortcuts: { name: string; description: string; shortcut: string }[] = [];
async function answerCall(_tab: number, { call }: { readonly call: string }, _frame: object): Promise<unknown> {
  return pageAnswers.get(call);
}

const nothing = { addListener: () => undefined };
const translate = translator('en');

/** What popup and library use of the extension's interface, in English, over a store in memory: in place of `webextension-polyfill`. */
export const fakeBrowser = {
  i18n: { getMessage: (key: MessageKey, values: string[]) => translate(key, ...values), getUILanguage: () => 'en-GB' },
  storage: {
    local: { get, set, remove },
    onChanged: { addListener: (listener: (changes: object) => void) => void listeners.push(listener) },
  },
  runtime: {
    sendMessage,
    openOptionsPage: vi.fn(async () => undefined),
    getURL: (path: string) => `own:/${path}`,
    onMessage: nothing,
    getPlatformInfo: async () => ({ os: 'linux' }),
  },
  permissions: {
    getAll: async () => ({ origins: access.origins }),
    request: vi.fn(({ origins }: { origins: string[] }) => changeAccess([...access.origins, ...origins])),
    remove: vi.fn(({ origins }: { origins: string[] }) => changeAccess(access.origins.filter((each) => !origins.includes(each)))),
    onAdded: onAccess,
    onRemoved: onAccess,
  },
  commands: { getAll: async () => shortcuts, openShortcutSettings: vi.fn(async () => undefined) },
  tabs: {
    query: async () => [frontTab],
    get: async () => frontTab,
    onUpdated: nothing,
    sendMessage: answerCall,
    create: vi.fn<(tab: { url: string; openerTabId?: number }) => Promise<void>>(async () => undefined),
  },
  scripting: {
    executeScript: async ({ func }: { func: () => unknown }) =>
      (frameAnswers.get(func.name) ?? []).map((result, frameId) => ({ frameId, result })),
  },
};

// What jsdom lacks, and what the build puts in.
Object.defineProperty(document, 'adoptedStyleSheets', { value: [] });
CSSStyleSheet.prototype.replaceSync = () => undefined;
vi.stubGlobal('TEST_BUILD', true);

/** Locks that another window holds. */
export const lockedElsewhere = new Set<string>();
const running = new Map<string, Promise<unknown>>();
Object.defineProperty(navigator, 'locks', {
  value: {
    request: (name: string, ...rest: readonly [...unknown[], (lock: object | null) => Promise<unknown>]) => {
      const [how, work] = [rest[0] as { steal?: boolean }, rest.at(-1) as (lock: object | null) => Promise<unknown>];
      if (lockedElsewhere.has(name) && !how.steal) return work(null);
      const held = () => work({});
      const before = how.steal ? Promise.resolve() : (running.get(name) ?? Promise.resolve());
      const next = before.then(held, held);
      running.set(name, next);
      return next;
    },
  },
});
