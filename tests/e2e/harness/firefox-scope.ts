import type { Session } from './session.ts';

type Connection = { send(method: string, params: object): Promise<{ result: Answer & { contexts: { context: string }[] } }> };
type Answer = {
  readonly type: string;
  readonly result?: { readonly value?: string };
  readonly exceptionDetails?: { readonly text: string };
};

/** Runs a function that stands alone in Firefox's own window, and gives what it gives. */
export async function chromeScope<T>(session: Session, work: (argument: string) => T | Promise<T>, argument = ''): Promise<T> {
  const { connection } = session.browser as unknown as { connection: Connection };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { result } = await connection.send('script.evaluate', {
    expression: `(async () => JSON.stringify(await (${work})(${JSON.stringify(argument)}) ?? null))()`,
    target: { context: tree.result.contexts[0]?.context },
    awaitPromise: true,
  });
  if (result.type === 'exception') throw new Error(result.exceptionDetails?.text);
  return JSON.parse(result.result?.value ?? 'null') as T;
}
