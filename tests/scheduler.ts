/** What Node and its documents do not have of a browser's window: turns by the event loop. */
const postTask = <T>(task: () => T): Promise<T> => new Promise((resolve) => setImmediate(() => resolve(task())));

Object.assign(globalThis, { scheduler: { postTask } });
