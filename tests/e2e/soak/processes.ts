import { readdirSync, readFileSync } from 'node:fs';
import type { Session } from '../harness/session.ts';

/** Counts the browser's processes and the bytes of memory that they have, shared ones by their share (Linux; elsewhere nothing). */
export async function processesOf(session: Session): Promise<{ readonly processes: number; readonly resident: number }> {
  const root = session.browser.process()?.pid;
  const parents = new Map<number, number>();
  for (const name of safely(() => readdirSync('/proc')) ?? []) {
    const stat = /^\d+$/.test(name) ? safely(() => readFileSync(`/proc/${name}/stat`, 'utf8')) : undefined;
    if (stat) parents.set(Number(name), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]));
  }
  const isOurs = (pid: number): boolean => {
    for (let at: number | undefined = pid; at; at = parents.get(at)) if (at === root) return true;
    return false;
  };
  const ours = [...parents.keys()].filter(isOurs);
  return { processes: ours.length, resident: ours.reduce((sum, pid) => sum + sharedBytes(pid), 0) };
}

function sharedBytes(pid: number): number {
  const text = safely(() => readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8')) ?? '';
  return Number(/^Pss:\s+(\d+) kB/m.exec(text)?.[1] ?? 0) * 1024;
}

/** Processes end while they are looked at. */
function safely<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
