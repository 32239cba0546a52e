import type { Article, DocumentInput } from '../../../../library/import/article.ts';
import { finishArticle } from '../../../../library/import/finish-article.ts';
import { ImportError } from '../../../../library/import/import-error.ts';
import { readPdfFile } from '../../../../library/import/pdf/read-pdf-file.ts';
import { readInput } from '../../../../library/import/read-input.ts';
import { isPdf } from '../../../../library/import/sniff.ts';

const now = { today: '2026-11-28' };

/** Reads as the two workers do. */
export async function readAny(input: DocumentInput): Promise<Article> {
  if (input.kind !== 'file' || !isPdf(new Uint8Array(input.bytes))) return readInput(input, now);
  return finishArticle(await readPdfFile(new Uint8Array(input.bytes), now, () => undefined), now, input.name);
}

/** The sentence that reading ends in, its key and what is put into it; `read` where it ends well. Any other error is thrown. */
export async function faultOf(input: DocumentInput): Promise<string> {
  try {
    await readAny(input);
    return 'read';
  } catch (error) {
    if (error instanceof ImportError) return error.message;
    throw error;
  }
}
