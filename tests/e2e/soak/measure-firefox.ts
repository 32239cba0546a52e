import type { Session } from '../harness/session.ts';
import { chromeScope } from './firefox-scope.ts';
import type { Held } from './held.ts';

/** What Firefox reports of everything: windows that nobody can reach any more, and worlds of the extension's scripts. */
export type Worlds = { readonly ghosts: number; readonly realms: number };

/** What is held for the documents whose address ends so; nodes are in bytes, as Firefox counts them. */
export function heldInFirefox(session: Session, address: string): Promise<Held & Worlds> {
  return chromeScope(session, measure, address);
}

type Reporters = {
  minimizeMemoryUsage(done: () => void): void;
  getReports(
    report: (process: string, path: string, kind: number, units: number, amount: number) => void,
    data: null,
    done: () => void,
    doneData: null,
    anonymize: boolean,
  ): void;
};
type Chrome = { Cc: Record<string, { getService(type: unknown): Reporters }>; Ci: Record<string, unknown> };

/** In Firefox's own window: has it let go of all that it can, and reads its reports. */
async function measure(address: string): Promise<Held & Worlds> {
  const { Cc, Ci } = globalThis as unknown as Chrome;
  const manager = Cc['@mozilla.org/memory-reporter-manager;1']?.getService(Ci['nsIMemoryReporterManager']);
  if (!manager) throw new Error('Firefox has no memory reports');
  await new Promise<void>((done) => manager.minimizeMemoryUsage(done));
  const held = { listeners: 0, nodes: 0, documents: 0, heap: 0, ghosts: 0, realms: 0 };
  // Addresses are written with strokes the other way round.
  const end = `${address.replaceAll('/', '\\')})`;
  const report = (_process: string, path: string, _kind: number, _units: number, amount: number) => {
    if (path === 'ghost-windows') held.ghosts += amount;
    if (path.includes('js-main-runtime-realms') && path.includes('Content Script')) held.realms += amount;
    if (/^event-counts.*\(http.*event-targets$/.test(path)) held.documents++;
    if (!path.includes(end) && !path.includes(`${address.replaceAll('/', '\\')},`)) return;
    if (path.endsWith('/dom/event-listeners')) held.listeners += amount;
    if (/\/dom\/(element|text|orphan)-nodes$/.test(path)) held.nodes += amount;
    if (path.startsWith('explicit/') && !path.includes('unused-gc-things')) held.heap += amount;
  };
  await new Promise<void>((done) => manager.getReports(report, null, done, null, false));
  return held;
}
