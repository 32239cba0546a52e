import { LibraryError } from './failures.ts';

const MOST = 20;
const LONGEST = 40;

/** Tags as they are kept: trimmed, each once. Throws `LibraryError` where they are too many or too long. */
export function cleanTags(tags: readonly string[]): readonly string[] {
  const clean = [...new Set(tags.map((tag) => tag.trim()))].filter((tag) => tag !== '');
  if (clean.length > MOST || clean.some((tag) => tag.length > LONGEST)) throw new LibraryError('tags');
  return clean;
}
