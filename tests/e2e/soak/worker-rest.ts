import { pause } from '../harness/page.ts';
import type { Session } from '../harness/session.ts';
import { chromeScope } from './firefox-scope.ts';

/** Both browsers stop a worker that has had nothing to do for 30 s; a busy machine may take longer to see to it. */
const PATIENCE_MS = 60_000;

type Policies = { WebExtensionPolicy: { getByID(id: string): { extension: { backgroundState: string } } } };

/** Leaves the extension alone, its tabs open; resolves with the ms after which its worker has stopped, undefined where it goes on and on. */
export async function workerRest(session: Session): Promise<number | undefined> {
  const isStopped = session.kind === 'chromium' ? await watchInChromium(session) : () => isStoppedInFirefox(session);
  const begun = Date.now();
  while (Date.now() < begun + PATIENCE_MS) {
    if (await isStopped()) return Date.now() - begun;
    await pause(250);
  }
  return undefined;
}

/** Whoever is attached to a worker keeps it going: lets go of it first. */
async function watchInChromium(session: Session): Promise<() => Promise<boolean>> {
  const cdp = await session.browser.target().createCDPSession();
  await (await session.worker()).client.detach();
  return async () => {
    const { targetInfos } = await cdp.send('Target.getTargets');
    return !targetInfos.some(({ type, url }) => type === 'service_worker' && url.includes(session.extensionId));
  };
}

function isStoppedInFirefox(session: Session): Promise<boolean> {
  const ask = (id: string) => (globalThis as unknown as Policies).WebExtensionPolicy.getByID(id).extension.backgroundState === 'stopped';
  return chromeScope(session, ask, session.extensionId);
}
