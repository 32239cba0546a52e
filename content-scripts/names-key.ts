/** Where the worker writes the names: `namesKey` of `src/library.ts`, which would bring the whole library along. A test keeps them equal. */
export const namesKey = 'names';
