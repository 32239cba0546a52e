/**
 * Shows every state of the card on one page, with the default report.
 *
 *   npm run gallery                    builds and serves it on this machine; prints the address
 *   npm run gallery -- --screenshots   also writes pictures of all states to artifacts/gallery, then ends;
 *                                      exit code 1 where axe finds a fault
 */
import { join } from 'node:path';
import { galleryFaults } from './gallery-axe.mjs';
import { buildGallery } from './gallery-build.mjs';
import { takePictures } from './gallery-pictures.mjs';
import { serve } from './serve.mjs';
import { root } from './setup.mjs';

const { url, stop } = await serve(await buildGallery());
console.log(`Gallery: ${url}`);
if (process.argv.includes('--screenshots')) {
  const paths = await takePictures(url, join(root, 'artifacts/gallery'));
  const faults = await galleryFaults(url);
  for (const line of [...paths, ...faults]) console.log(line);
  await stop();
  process.exitCode = faults.length > 0 ? 1 : 0;
}
