import { expect, it } from 'vitest';
import { galleryFaults } from '../../../scripts/gallery-axe.mjs';
import { buildGallery } from '../../../scripts/gallery-build.mjs';
import { serve } from '../../../scripts/serve.mjs';

it('the card has no fault that axe can find in any of its states, light and dark', { timeout: 180_000 }, async () => {
  const { url, stop } = await serve(await buildGallery());
  try {
    expect(await galleryFaults(url)).toEqual([]);
  } finally {
    await stop();
  }
});
