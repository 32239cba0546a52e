/** The worker that reads pages, text, and files other than PDFs. */
import { answer } from './answer.ts';
import type { Article, DocumentInput } from './article.ts';
import { readInput } from './read-input.ts';

/** What it is asked: the document, and the day today where the reader is. */
export type ReadRequest = { readonly input: DocumentInput; readonly today: string };

answer<ReadRequest, Article>(({ input, today }) => readInput(input, { today }));
