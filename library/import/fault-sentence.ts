import { number, t } from '../translate.ts';
import { ImportError } from './import-error.ts';

/** What is wrong and what to do, in the reader's language; of an error that is none of ours, that reading failed. */
export function faultSentence(error: unknown): string {
  const { key, args } = error instanceof ImportError ? error : new ImportError('import_failed');
  return t(key, ...args.map((arg) => (typeof arg === 'number' ? number(arg) : arg)));
}
