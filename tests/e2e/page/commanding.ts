import type { Session } from '../harness/session.ts';

type Worker = { readonly chrome: { readonly commands: { readonly onCommand: { dispatch(name: string): void } } } };

type FirefoxConnection = { send(method: string, params: object): Promise<{ result: { contexts: { context: string }[]; type: string } }> };

/** Has the browser tell the extension that a shortcut was pressed: neither browser hears those that a test presses in a page. */
export async function command(session: Session, name: string): Promise<void> {
  if (session.kind === 'firefox') return commandInFirefox(session, name);
  const worker = await session.worker();
  await worker.evaluate((wanted) => (globalThis as unknown as Worker).chrome.commands.onCommand.dispatch(wanted), name);
}

/** What Firefox's own key element calls, in the browser's window. */
async function commandInFirefox({ browser, extensionId }: Session, name: string): Promise<void> {
  const { connection } = browser as unknown as { connection: FirefoxConnection };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { result } = await connection.send('script.evaluate', {
    expression: `WebExtensionPolicy.getByID('${extensionId}').extension.shortcuts.onCommand('${name}')`,
    target: { context: tree.result.contexts[0]?.context },
    awaitPromise: false,
  });
  if (result.type === 'exception') throw new Error(`Firefox knows no command ${name}`);
}
