import { ImportError, type ImportFault } from './import-error.ts';

/** What a worker of ours says to who asked it. */
export type Said<Reply> =
  | { readonly said: 'progress'; readonly share: number }
  | { readonly said: 'done'; readonly reply: Reply }
  | { readonly said: 'fault'; readonly key: ImportFault; readonly args: readonly (string | number)[] };

/** Has this worker answer the one request that it is made for. */
export function answer<Request, Reply>(work: (request: Request, onProgress: (share: number) => void) => Reply | Promise<Reply>): void {
  const say = (said: Said<Reply>) => self.postMessage(said);
  self.onmessage = async ({ data }: MessageEvent<Request>) => {
    try {
      say({ said: 'done', reply: await work(data, (share) => say({ said: 'progress', share })) });
    } catch (error) {
      // What the input is not known to be to blame for is said in general; the console has the rest.
      if (!(error instanceof ImportError)) console.error(error);
      const { key, args } = error instanceof ImportError ? error : new ImportError('import_failed');
      say({ said: 'fault', key, args });
    }
  };
}
