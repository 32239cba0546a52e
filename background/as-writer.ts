/** Runs one change of the library after the other, whoever asks: the library's functions read, then write. */
export function asWriter<T>(change: () => Promise<T>): Promise<T> {
  return navigator.locks.request('library', change);
}
