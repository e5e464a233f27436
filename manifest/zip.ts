import { crc32 } from 'node:zlib';

/** A file of an archive; names are plain ASCII. */
export interface ZipEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * A zip archive of these files in this order. They are stored as they are, dated 1980-01-01 (the format's first day), so
 * that the same files give the same bytes whatever machine, day and version of zlib.
 */
export function zip(entries: readonly ZipEntry[]): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, bytes } of entries) {
    const named = Buffer.from(name, 'ascii');
    const about = aboutFile(bytes, named.length);
    const local = Buffer.concat([LOCAL_FILE, about, named, bytes]);
    directory.push(CENTRAL_FILE, about, tail(offset), named);
    files.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  return Buffer.concat([...files, central, end(entries.length, central.length, offset)]);
}

const LOCAL_FILE = Buffer.from('PK\u0003\u0004');
/** Made by version 2.0 of the format, for any system. */
const CENTRAL_FILE = Buffer.from('PK\u0001\u0002\u0014\u0000');
const FIRST_DAY = (1 << 5) | 1;

/** What both headers of a file say: version, flags, method (stored), time, day, sum, sizes, lengths of name and extra. */
function aboutFile(bytes: Uint8Array, nameLength: number): Buffer {
  const about = Buffer.alloc(26);
  about.writeUInt16LE(20, 0);
  about.writeUInt16LE(FIRST_DAY, 8);
  about.writeUInt32LE(crc32(bytes), 10);
  about.writeUInt32LE(bytes.length, 14);
  about.writeUInt32LE(bytes.length, 18);
  about.writeUInt16LE(nameLength, 22);
  return about;
}

/** The rest of a file's entry in the directory: no comment, no attributes, and where the file begins. */
function tail(offset: number): Buffer {
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(offset, 10);
  return rest;
}

function end(count: number, directoryLength: number, directoryOffset: number): Buffer {
  const record = Buffer.alloc(22);
  record.write('PK\u0005\u0006', 'ascii');
  record.writeUInt16LE(count, 8);
  record.writeUInt16LE(count, 10);
  record.writeUInt32LE(directoryLength, 12);
  record.writeUInt32LE(directoryOffset, 16);
  return record;
}
