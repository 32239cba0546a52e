import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Inputs that once did harm, or are good to start from: a file each, in a folder for each target. */
export function corpusBytes(target: string): readonly Uint8Array[] {
  const folder = join(process.cwd(), 'tests/fuzz/corpus', target);
  try {
    return readdirSync(folder)
      .sort()
      .map((name) => new Uint8Array(readFileSync(join(folder, name))));
  } catch {
    return [];
  }
}

/** The same as text, which is UTF-8. */
export function corpusTexts(target: string): readonly string[] {
  return corpusBytes(target).map((bytes) => new TextDecoder().decode(bytes));
}
