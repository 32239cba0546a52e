import type { DocumentInput } from '../../../library/shelf/ways-in.ts';

/** Documents and drafts in memory, in place of `library/shelf/ways-in.ts`. */
export const ways = {
  taken: [] as unknown[],
  kept: [] as string[],
  /** The drafts cannot be read. */
  unread: false,
  /** What reading a document comes to. */
  read: async (_signal: AbortSignal, _tell: (progress: object) => void): Promise<string> => 'key',
};

/** Begins anew. */
export function forget(): void {
  Object.assign(ways, { taken: [], kept: [], unread: false, read: async () => 'key' });
}

export class KnownReport extends Error {
  readonly id: string;

  constructor(id: string) {
    super(id);
    this.id = id;
  }
}

type Running = { readonly signal: AbortSignal; readonly onProgress: (progress: object) => void };

export async function toDraft(input: DocumentInput, { signal, onProgress }: Running): Promise<string> {
  ways.taken.push(input);
  const key = await ways.read(signal, onProgress);
  ways.kept.push(key);
  return key;
}

export const fromTab = async (tab: number): Promise<DocumentInput> => ({ kind: 'page', html: '', url: `https://tab-${tab}.example/` });

export async function unfinished() {
  if (ways.unread) throw new Error('An unexpected error occurred');
  return ways.kept.map((key) => ({ key, title: `Draft ${key}`, at: 1 }));
}

/** What takes drafts out is tried over a store, in `drafts.test.tsx`. */
export const discardDraft = async () => undefined;
export const putDraftBack = async () => undefined;

export const isOfDrafts = (key: string) => key === 'dA';
export const reviewAddress = (key: string) => `#review-${key}`;

/** A file as a reader drops it. */
export const file = (text: string, name = 'news.txt', type = 'text/plain') => new File([text], name, { type });

/** jsdom has no `File.prototype.arrayBuffer`. */
File.prototype.arrayBuffer = async function () {
  const reader = new FileReader();
  const read = new Promise<ArrayBuffer>((resolve) => {
    reader.onload = () => resolve(reader.result as ArrayBuffer);
  });
  reader.readAsArrayBuffer(this);
  return read;
};
