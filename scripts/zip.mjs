/**
 * Writes ZIP files (PKWARE APPNOTE 6.3.10) that are the same, byte for byte, wherever and whenever they are made: names
 * sorted, one fixed date, and contents stored as they are, since compressors differ from one version to the next.
 */
import { crc32 } from 'node:zlib';

/** The first moment that the format can tell: 1 January 1980, 00:00. */
const date = 0x0021;
const time = 0;
/** Version 2.0 of the format, and names in UTF-8 (general purpose bit 11). */
const version = 20;
const flags = 0x0800;
/** A plain file that its owner can write and all can read, as Unix notes it. */
const attributes = (0o100644 << 16) >>> 0;
const madeOnUnix = 3 << 8;

/** The bytes of a ZIP file that holds `files`, a map from path (with `/`) to contents. */
export function zip(files) {
  const names = [...files.keys()].sort();
  const bodies = [];
  const directory = [];
  let offset = 0;
  for (const name of names) {
    const entry = describe(name, files.get(name));
    const local = Buffer.concat([localHeader(entry), entry.path, entry.data]);
    directory.push(Buffer.concat([centralHeader(entry, offset), entry.path]));
    bodies.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  return Buffer.concat([...bodies, central, endRecord(names.length, central.length, offset)]);
}

function describe(name, contents) {
  const data = Buffer.from(contents);
  return { path: Buffer.from(name, 'utf8'), data, sum: crc32(data) };
}

/** The fields that both headers share, from the version needed to the length of the extra field (none). */
function commonFields({ path, data, sum }) {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(version, 0);
  fields.writeUInt16LE(flags, 2);
  // Offset 4: method 0, stored.
  fields.writeUInt16LE(time, 6);
  fields.writeUInt16LE(date, 8);
  fields.writeUInt32LE(sum, 10);
  fields.writeUInt32LE(data.length, 14);
  fields.writeUInt32LE(data.length, 18);
  fields.writeUInt16LE(path.length, 22);
  return fields;
}

const localHeader = (entry) => Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), commonFields(entry)]);

function centralHeader(entry, offset) {
  const start = Buffer.from('PK\x01\x02\0\0', 'latin1');
  start.writeUInt16LE(madeOnUnix | version, 4);
  // Comment length, disk number and internal attributes stay 0.
  const end = Buffer.alloc(14);
  end.writeUInt32LE(attributes, 6);
  end.writeUInt32LE(offset, 10);
  return Buffer.concat([start, commonFields(entry), end]);
}

function endRecord(count, size, offset) {
  const record = Buffer.alloc(22);
  record.write('PK\x05\x06', 0, 'latin1');
  record.writeUInt16LE(count, 8);
  record.writeUInt16LE(count, 10);
  record.writeUInt32LE(size, 12);
  record.writeUInt32LE(offset, 16);
  return record;
}
