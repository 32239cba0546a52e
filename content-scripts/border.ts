import { isExtensionAlive } from './extension-api.ts';
import type { Room } from './room.ts';

/**
 * Wraps what the browser calls: the page's console is not ours, so no error of ours gets there. One that comes from the
 * extension having gone ends the room; in tests any other is thrown all the same.
 */
export function atBorder<A extends unknown[]>(room: Room, work: (...args: A) => unknown): (...args: A) => void {
  const fail = (error: unknown) => {
    if (room.signal.aborted) return;
    if (!isExtensionAlive()) room.end();
    else if (TEST_BUILD && !isAbort(error)) throw error;
  };
  return (...args) => {
    try {
      const result = work(...args);
      if (result instanceof Promise) result.catch(fail);
    } catch (error) {
      fail(error);
    }
  };
}

/** Not by `instanceof`: Firefox may take the reason from the page's window. */
function isAbort(error: unknown): boolean {
  return (error as Error | undefined)?.name === 'AbortError';
}
