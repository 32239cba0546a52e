/** The worker that reads PDFs: apart from the other, since few need what is by far the largest part of it. */
import { answer } from './answer.ts';
import type { Article, DocumentInput } from './article.ts';
import { finishArticle } from './finish-article.ts';
import { readPdfFile } from './pdf/read-pdf-file.ts';

/** What it is asked: the file, and the day today where the reader is. */
export type ReadPdfRequest = { readonly input: Extract<DocumentInput, { kind: 'file' }>; readonly today: string };

answer<ReadPdfRequest, Article>(async ({ input, today }, onProgress) =>
  finishArticle(await readPdfFile(new Uint8Array(input.bytes), { today }, onProgress), { today }, input.name),
);
