import { expect, it } from 'vitest';
import { namesKey } from '../../../content-scripts/names-key.ts';
import { namesKey as libraryNamesKey } from '../../../src/library.ts';

it('pages read the names where the library writes them', () => {
  expect(namesKey).toBe(libraryNamesKey);
});
