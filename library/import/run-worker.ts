import type { Said } from './answer.ts';
import { ImportError } from './import-error.ts';

/** How a worker is run: given up when `signal` is aborted, what it says of how far it is told to `onProgress`. */
export type Running = {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: (share: number) => void;
  readonly transfer?: readonly Transferable[];
  /** How much it has to work through, in characters or bytes: it may be silent the longer. */
  readonly size?: number;
};

/** How long a worker may be silent, in ms, for each thousand characters more, and at most: one that is for longer, hangs. */
const SILENCE = { least: 60_000, perThousand: 200, most: 600_000 };

/**
 * Asks one of our own workers one thing, and ends it: with its answer, with the `ImportError` that it gives or, where the signal is aborted,
 * with the signal's reason. One that is silent for a minute, or for longer where it has much to do, is ended as well. Nothing of it stays behind.
 */
export function runWorker<Request, Reply>(
  script: string,
  request: Request,
  { signal, onProgress, transfer = [], size = 0 }: Running,
): Promise<Reply> {
  return new Promise<Reply>((resolve, reject) => {
    if (signal?.aborted) {
      reject(signal.reason);
      return;
    }
    const worker = new Worker(script);
    const end = () => {
      clearTimeout(deadline);
      worker.terminate();
      signal?.removeEventListener('abort', stop);
    };
    const stop = () => {
      end();
      reject(signal?.reason);
    };
    const fail = () => {
      end();
      reject(new ImportError('import_failed'));
    };
    const silence = Math.min(SILENCE.most, SILENCE.least + SILENCE.perThousand * Math.floor(size / 1000));
    let deadline = setTimeout(fail, silence);
    signal?.addEventListener('abort', stop, { once: true });
    worker.onerror = fail;
    worker.onmessageerror = fail;
    worker.onmessage = ({ data }: MessageEvent<Said<Reply>>) => {
      if (data.said === 'progress') {
        clearTimeout(deadline);
        deadline = setTimeout(fail, silence);
        onProgress?.(data.share);
        return;
      }
      end();
      if (data.said === 'done') resolve(data.reply);
      else reject(new ImportError(data.key, ...data.args));
    };
    worker.postMessage(request, [...transfer]);
  });
}
