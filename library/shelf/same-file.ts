/** The first of earlier files that has the same bytes as another; only those of its size are read for it. One that cannot be read again is none. */
export async function sameFile(bytes: ArrayBuffer, earlier: readonly File[]): Promise<File | undefined> {
  const own = new Uint8Array(bytes);
  for (const file of earlier) {
    if (file.size !== own.length) continue;
    const other = await file.arrayBuffer().then(
      (buffer) => new Uint8Array(buffer),
      () => undefined,
    );
    if (other?.length === own.length && own.every((byte, at) => byte === other[at])) return file;
  }
  return undefined;
}
