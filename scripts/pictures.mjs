/** Takes the pictures of the documentation from the real extension, in Chromium: `node scripts/pictures.mjs`. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pictureCard, withDemo } from './demo-pictures.mjs';
import { pictureReview } from './review-picture.mjs';
import { root } from './setup.mjs';
import { picturePopup } from './toolbar-popup.mjs';

const viewport = { width: 820, height: 780, deviceScaleFactor: 1.5 };
const folder = join(root, 'docs/pictures');
await mkdir(folder, { recursive: true });
await withDemo((url, inBrowser) =>
  inBrowser('en', async (session) => {
    for (const scheme of ['light', 'dark']) {
      const page = await pictureCard(session, url, { file: join(folder, `card-${scheme}.png`), viewport, scheme });
      if (scheme === 'light') await picturePopup(session, join(folder, 'popup.png'));
      await page.close();
    }
    await pictureReview(session, join(folder, 'review.png'));
  }),
);
console.log(`The pictures are in ${folder}`);
