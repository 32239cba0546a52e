import type { Page } from 'puppeteer';
import type { Session } from '../harness/session.ts';

/** What went wrong in the extension's own scripts, wherever they ran, by the browser's own records of it. */
export type Complaints = {
  /** All since it was asked last. */
  take(): Promise<readonly string[]>;
};

type Developer = {
  chrome: {
    developerPrivate: {
      updateProfileConfiguration(change: object): Promise<void>;
      updateExtensionConfiguration(change: object): Promise<void>;
      getExtensionInfo(id: string): Promise<{
        manifestErrors: { message: string }[];
        runtimeErrors: { message: string; contextUrl: string; stackTrace: { functionName: string; url: string }[] }[];
      }>;
      deleteExtensionErrors(which: { extensionId: string }): Promise<void>;
    };
  };
};

/** Begins to listen, to pages, frames and the worker alike. */
export function listenToComplaints(session: Session): Promise<Complaints> {
  return session.kind === 'chromium' ? inChromium(session) : inFirefox(session);
}

/** Chromium keeps the errors of extensions that are being developed on a page of its own. */
async function inChromium(session: Session): Promise<Complaints> {
  const desk: Page = await session.open('chrome://extensions/');
  await desk.evaluate(async (extensionId) => {
    const { developerPrivate } = (globalThis as unknown as Developer).chrome;
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await developerPrivate.updateExtensionConfiguration({ extensionId, errorCollection: true });
  }, session.extensionId);
  return {
    take: () =>
      desk.evaluate(async (extensionId) => {
        const { developerPrivate } = (globalThis as unknown as Developer).chrome;
        const { runtimeErrors } = await developerPrivate.getExtensionInfo(extensionId);
        if (runtimeErrors.length > 0) await developerPrivate.deleteExtensionErrors({ extensionId });
        return runtimeErrors.map(({ message, contextUrl }) => `${message} (${contextUrl})`);
      }, session.extensionId),
  };
}

type Firefox = {
  send(method: string, params: object): Promise<{ result: { contexts: { context: string }[]; result: { value: string } } }>;
};

/**
 * What Firefox itself writes down, under the script's name, where a page goes while the browser still answers a question that was put in
 * it, or cuts short what runs as the page goes to another process: no fault of anybody's.
 */
const browsersOwn = /^(Promise (resolved|rejected) (while context is inactive|after context unloaded)|Script terminated by timeout)/;

/** Firefox keeps all messages of all its consoles together. */
async function inFirefox({ browser }: Session): Promise<Complaints> {
  const { connection } = browser as unknown as { connection: Firefox };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const context = tree.result.contexts[0]?.context;
  const expression = `(() => {
    const all = Services.console.getMessageArray().filter((each) => each instanceof Ci.nsIScriptError);
    const isOurs = ({ sourceName }) => sourceName.startsWith('moz-extension:');
    const ours = all.filter(isOurs).map((each) => each.errorMessage.trim() + ' (' + each.sourceName + ':' + each.lineNumber + ')');
    Services.console.reset();
    return ours.join('\\0');
  })()`;
  return {
    async take() {
      const { result } = await connection.send('script.evaluate', { expression, target: { context }, awaitPromise: false });
      return result.result.value.split('\0').filter((line) => line !== '' && !browsersOwn.test(line));
    },
  };
}
