import { afterAll, beforeAll, describe, it } from 'vitest';
import { browsers, Session } from '../harness/session.ts';
import { placesFolder } from './said.ts';
import { expectSoon, marked } from './seen.ts';

describe.each(browsers)('what comes late in %s', (kind) => {
  let session: Session;
  beforeAll(async () => {
    session = await Session.start(kind);
    session.site.folder('/places/', new URL(`../../../${placesFolder}`, import.meta.url).pathname);
  });
  afterAll(() => session.stop());

  it('shadow roots of plain and custom elements that are made without a change to the page', async () => {
    const page = await session.open(session.site.url('/places/late-roots.html'));
    await expectSoon(() => marked(page), 'Kabul | Moscow');
    await expectSoon(() => marked(page), 'Herat | Kabul | Kunduz | Moscow');
  });

  it('frames made of data and of blobs', async () => {
    const page = await session.open(
      session.site.page('/made', '<iframe></iframe><iframe src="data:text/html,<p>Data: Kabul.</p>"></iframe><script></script>'),
    );
    await page.evaluate(() => {
      const frame = document.querySelector('iframe') as HTMLIFrameElement;
      frame.src = URL.createObjectURL(new Blob(['<p>A blob: Herat.</p>'], { type: 'text/html' }));
    });
    const frames = await page.$$('iframe');
    for (const [index, wanted] of ['Herat', 'Kabul'].entries()) {
      await expectSoon(async () => {
        const frame = await frames[index]?.contentFrame();
        return frame ? marked(frame).catch(() => 'gone') : 'no frame';
      }, wanted);
    }
  });
});
