/** The worker's border: who may make which call, and of what shape. What is not in the table is never answered. */
import browser, { type Runtime } from 'webextension-polyfill';
import { isFrameAsk, isFrameCardEvent } from '../src/card/frame-card.ts';
import { isCorrection } from '../src/corrections.ts';
import type { AccessCalls, CallName, CorrectionCalls, FrameCardCalls, LibraryCalls, OpeningCalls, WorkerCalls } from '../src/messages.ts';
import { LIMITS } from '../src/report/limits.ts';
import { isPlain } from './plain-value.ts';

/** A page's frame (or what may be taken for one), or a page of ours on top of its tab or window. */
export type Caller = 'page' | 'own';

type Answer = (message: unknown, sender: Runtime.MessageSender) => Promise<unknown> | undefined;
type Takes = (...args: readonly unknown[]) => boolean;
type Rule = {
  readonly fromPage: boolean;
  /** Whether these are arguments of the call; where it is not said, who answers it looks at each. */
  readonly takes?: Takes;
  /** So often in a minute a tab may make it. */
  readonly perMinute?: number;
};

/** So many things a page's frame may name, and so many corrections it may make or take back in one call. */
const MOST_ENTITIES = 20_000;
const MOST_CORRECTIONS = 4;

const isId = (value: unknown) => typeof value === 'string' && value.length <= LIMITS.id;
const isCount = (value: unknown) => Number.isSafeInteger(value) && (value as number) >= 0;
const corrections: Rule = {
  fromPage: true,
  takes: (...args) => args.length > 0 && args.every(isCorrection),
  perMinute: 60,
};

const RULES: {
  readonly [name in CallName<AccessCalls & WorkerCalls & CorrectionCalls & LibraryCalls & OpeningCalls & FrameCardCalls>]: Rule;
} = {
  mayRead: { fromPage: true, takes: (...args) => args.length === 0 },
  injectCard: { fromPage: true, takes: (...args) => args.length === 0 },
  reportEntities: {
    fromPage: true,
    takes: (entities, ...more) => Array.isArray(entities) && entities.length <= MOST_ENTITIES && entities.every(isId) && more.length === 0,
  },
  askTop: { fromPage: true, takes: (ask, ...more) => isFrameAsk(ask) && more.length === 0 },
  tellFrame: { fromPage: true, takes: (frameId, event, ...more) => isCount(frameId) && isFrameCardEvent(event) && more.length === 0 },
  correct: corrections,
  undoCorrection: corrections,
  openReport: { fromPage: true, takes: (id, at, ...more) => isId(id) && (at === undefined || isCount(at)) && more.length === 0 },
  openEntity: { fromPage: true, takes: (id, ...more) => isId(id) && more.length === 0 },
  readPage: { fromPage: false, takes: (tabId, ...more) => isCount(tabId) && more.length === 0 },
  putReports: { fromPage: false },
  switchReports: { fromPage: false },
  removeReports: { fromPage: false },
  bringBack: { fromPage: false },
  tagReport: { fromPage: false },
  addTags: { fromPage: false },
  orderReports: { fromPage: false },
  teach: { fromPage: false },
  restore: { fromPage: false },
  mendReports: { fromPage: false },
  rebuild: { fromPage: false },
  backupSecond: { fromPage: false },
  part: { fromPage: false },
  noteBackup: { fromPage: false },
  dismissNotice: { fromPage: false },
};
const rules = new Map<unknown, Rule>(Object.entries(RULES));

/** Listens for all that `answers` answer, and lets through to them only what may come from who sends it. */
export function atBorder(answers: readonly Answer[]): Answer {
  return (message, sender) => {
    const caller = callerOf(sender);
    const call = caller && callIn(message);
    const rule = rules.get(call?.name);
    if (!call || !rule || (caller === 'page' && !rule.fromPage)) return undefined;
    const isFit = isPlain(call.args, caller) && (rule.takes?.(...call.args) ?? true) && (caller === 'own' || isModest(call.args, rule));
    if (!isFit) return Promise.reject(new Error('This is no call of Backgrounder.'));
    if (caller === 'page' && rule.perMinute !== undefined && isTooOften(sender.tab?.id ?? -1, rule.perMinute))
      return Promise.reject(new Error('This is too often.'));
    for (const answer of answers) {
      const answered = answer({ call: call.name, args: call.args }, sender);
      if (answered) return answered;
    }
    return undefined;
  };
}

/** Who sends a message, by what the browser says of it and never by the message; undefined for whoever is not of this extension. */
export function callerOf({ id, url, frameId, ...rest }: Runtime.MessageSender): Caller | undefined {
  if (id !== browser.runtime.id) return undefined;
  const own = browser.runtime.getURL('');
  // Chromium says it, and says it right also where a renderer is not to be trusted.
  const { origin } = rest as { readonly origin?: unknown };
  const isOwn = typeof url === 'string' && url.startsWith(own) && (origin === undefined || origin === own.slice(0, -1));
  return isOwn && !frameId ? 'own' : 'page';
}

/** A message as it travels, and nothing beside it. */
function callIn(message: unknown): { readonly name: string; readonly args: readonly unknown[] } | undefined {
  if (typeof message !== 'object' || message === null || Object.keys(message).length !== 2) return undefined;
  const { call, args } = message as { readonly call?: unknown; readonly args?: unknown };
  return typeof call === 'string' && Array.isArray(args) ? { name: call, args } : undefined;
}

/** What is kept of a page's frame is what a correction has, and few of them. */
function isModest(args: readonly unknown[], rule: Rule): boolean {
  const known = ['kind', 'entity', 'form', 'page', 'site', 'quote', 'exact', 'prefix', 'suffix'];
  const isKnown = (value: unknown): boolean =>
    typeof value !== 'object' || value === null || Object.entries(value).every(([key, each]) => known.includes(key) && isKnown(each));
  return rule !== corrections || (args.length <= MOST_CORRECTIONS && args.every(isKnown));
}

/** When each tab made its last calls of this kind; of no use once the worker has stopped, which takes longer. */
const made = new Map<number, readonly number[]>();

function isTooOften(tabId: number, most: number): boolean {
  const now = Date.now();
  const recent = (made.get(tabId) ?? []).filter((at) => at > now - 60_000 && at <= now);
  const isFull = recent.length >= most;
  made.set(tabId, isFull ? recent : [...recent, now]);
  return isFull;
}
