import { Inflate } from 'fflate';
import { MOST } from '../article.ts';
import { ImportError } from '../import-error.ts';

/** A ZIP archive, its files read one at a time. */
export type Zip = {
  readonly names: readonly string[];
  /** The bytes of a file, undefined where there is none of that name. Throws `ImportError`. */
  readonly read: (name: string) => Uint8Array | undefined;
};

type Entry = { readonly method: number; readonly locked: boolean; readonly packed: number; readonly at: number };

/** Small pieces, since what one of them unpacks to is in memory before it is counted. */
const PIECE = 4096;
const MOST_ENTRIES = 20_000;

/**
 * Opens an archive (APPNOTE.TXT, 4.3); what it says of the size of its files is not believed: all that is unpacked is counted. `what` it is
 * called in the sentences of `ImportError`, which it throws where it is damaged, locked, or unpacks to more than can be read.
 */
export function openZip(bytes: Uint8Array, what: string): Zip {
  const broken = () => new ImportError('import_broken', what);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = directoryOf(bytes, view, broken);
  let unpacked = 0;
  const count = (length: number) => {
    unpacked += length;
    if (unpacked > MOST.unpacked) throw new ImportError('import_bomb');
  };
  const read = (name: string) => {
    const entry = entries.get(name);
    if (!entry) return undefined;
    if (entry.locked) throw new ImportError('import_locked', what);
    const data = dataOf(bytes, view, entry);
    if (!data) throw broken();
    if (entry.method === 0) count(data.length);
    if (entry.method === 0) return data;
    if (entry.method !== 8) throw broken();
    return inflated(data, count, broken);
  };
  return { names: [...entries.keys()], read };
}

function directoryOf(bytes: Uint8Array, view: DataView, broken: () => ImportError): ReadonlyMap<string, Entry> {
  const end = endRecord(view);
  if (end < 0) throw broken();
  const total = view.getUint16(end + 10, true);
  const entries = new Map<string, Entry>();
  const decoder = new TextDecoder();
  for (let at = view.getUint32(end + 16, true), n = 0; n < Math.min(total, MOST_ENTRIES); n++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== 0x02014b50) throw broken();
    const [name, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true)) as [number, number, number];
    entries.set(decoder.decode(bytes.subarray(at + 46, at + 46 + name)), {
      method: view.getUint16(at + 10, true),
      locked: (view.getUint16(at + 8, true) & 1) === 1,
      packed: view.getUint32(at + 20, true),
      at: view.getUint32(at + 42, true),
    });
    at += 46 + name + extra + comment;
  }
  return entries;
}

/** Where the end of the central directory is told of: before a comment of at most 65,535 bytes. */
function endRecord(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at--)
    if (view.getUint32(at, true) === 0x06054b50) return at;
  return -1;
}

function dataOf(bytes: Uint8Array, view: DataView, { at, packed }: Entry): Uint8Array | undefined {
  if (at + 30 > view.byteLength || view.getUint32(at, true) !== 0x04034b50) return undefined;
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  return start + packed <= bytes.length ? bytes.subarray(start, start + packed) : undefined;
}

function inflated(data: Uint8Array, count: (length: number) => void, broken: () => ImportError): Uint8Array {
  const pieces: Uint8Array[] = [];
  const inflate = new Inflate((piece) => {
    count(piece.length);
    pieces.push(piece);
  });
  try {
    for (let at = 0; at < data.length; at += PIECE) inflate.push(data.subarray(at, at + PIECE), at + PIECE >= data.length);
  } catch (error) {
    throw error instanceof ImportError ? error : broken();
  }
  return joined(pieces);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
