/** Keeps where our scripts run in step with what the browser has granted. Nothing of it is stored: the browser is asked. */
import browser, { type Permissions, type Runtime } from 'webextension-polyfill';
import { addressesOf, everySite, reachOf } from '../src/access.ts';
import { type AccessCalls, createReceiver, createSender, type FrameCalls } from '../src/messages.ts';
import { showCount } from './badge.ts';
import { eachStep } from './each-step.ts';
import { markOpenTabs, markTab } from './open-tabs.ts';
import { registrations } from './page-scripts.ts';

/** A page that was just being entered when access went does not hear yet; by then it does. */
const againMs = 2_000;

/** Keeps the browser's list of our scripts as it should be from now on. */
export function keepAccess(): void {
  browser.permissions.onAdded.addListener((added) => void onAdded(added));
  browser.permissions.onRemoved.addListener((removed) => void onRemoved(removed));
}

/** Has the browser run our scripts on what is granted and nowhere else. Firefox forgets what it was told at an update, Chrome keeps what is no more. */
export function registerScripts(): Promise<void> {
  // One after the other: what is read here is then written.
  return navigator.locks.request('access', async () => {
    const origins = await grantedOrigins();
    const matches = reachOf(origins) === 'everywhere' ? [everySite] : origins;
    const wanted = matches.length > 0 ? registrations(matches) : [];
    const there = await browser.scripting.getRegisteredContentScripts();
    if (isSame(there, wanted)) return;
    if (there.length > 0) await browser.scripting.unregisterContentScripts();
    if (wanted.length > 0) await browser.scripting.registerContentScripts(wanted);
  });
}

/** Access was given: pages of it that are open are read at once. */
export async function onAdded({ origins = [] }: Permissions.Permissions): Promise<void> {
  if (origins.length === 0) return;
  await eachStep(registerScripts, markOpenTabs);
}

/** Access was taken away: pages of it that are open forget at once what was read and marked in them. */
export async function onRemoved({ origins = [] }: Permissions.Permissions): Promise<void> {
  if (origins.length === 0) return;
  setTimeout(() => void forget(origins), againMs);
  await eachStep(registerScripts, () => forget(origins));
}

async function forget(taken: readonly string[]): Promise<void> {
  const [left, tabs] = await Promise.all([grantedOrigins(), browser.tabs.query({})]);
  for (const { id } of tabs) if (id !== undefined) void forgetTab(id, addressesOf(taken), addressesOf(left));
}

async function forgetTab(tabId: number, taken: string, left: string): Promise<void> {
  // To all its frames; one in which nothing of ours lives answers nothing.
  const call = createSender<FrameCalls>((message) => browser.tabs.sendMessage(tabId, message));
  await call('forget', taken, left).catch(() => undefined);
  await showCount(tabId, []);
}

async function grantedOrigins(): Promise<readonly string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

function isSame(there: readonly object[], wanted: readonly object[]): boolean {
  const sorted = (list: readonly object[]) => JSON.stringify(list.map((each) => JSON.stringify(told(each))).sort());
  return sorted(there) === sorted(wanted);
}

/** What tells one registration from another: browsers add fields of their own. */
function told(script: object): unknown {
  const { id, js, css = [], matches = [], runAt, allFrames } = script as ReturnType<typeof registrations>[number];
  return [id, js, css, [...matches].sort(), runAt, allFrames];
}

const receive = createReceiver<AccessCalls, undefined>({ readPage: (_from, tabId) => markTab(tabId) });

/** Answers the popup; gives undefined (no answer) to everything else, our own scripts in pages among it. */
export function answerAccess(message: unknown, { id, url }: Runtime.MessageSender): Promise<unknown> | undefined {
  return id === browser.runtime.id && typeof url === 'string' && url.startsWith(browser.runtime.getURL(''))
    ? receive(message, undefined)
    : undefined;
}
