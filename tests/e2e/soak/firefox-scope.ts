import type { Session } from '../harness/session.ts';

/** Runs a function that stands alone in Firefox's own window, and gives what it gives. */
export async function chromeScope<T>(session: Session, work: (argument: string) => T | Promise<T>, argument = ''): Promise<T> {
  const answer = await session.inFirefox(`(async () => JSON.stringify(await (${work})(${JSON.stringify(argument)}) ?? null))()`);
  return JSON.parse(String(answer ?? 'null')) as T;
}
