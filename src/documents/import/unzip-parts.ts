import { strFromU8, unzipSync } from 'fflate';

/** Why a package of parts is not opened. */
export class PackageFault extends Error {
  readonly code: 'too-large' | 'corrupt' | 'encrypted';

  constructor(code: 'too-large' | 'corrupt' | 'encrypted') {
    super(code);
    this.code = code;
  }
}

/** A part as large as this is no text of a protocol; nothing larger is ever inflated. */
const LARGEST_PART = 48 * 1024 * 1024;
const MOST_PARTS = 20_000;

/**
 * The parts of an office file that are asked for, as text. Only these are inflated, each into as much memory as the
 * package says and no more; names of parts are compared and never used as paths.
 */
export function unzipParts(
  bytes: Uint8Array,
  wanted: readonly string[] | ((name: string) => boolean),
  largest = LARGEST_PART,
): ReadonlyMap<string, string> {
  const names = new Set(typeof wanted === 'function' ? [] : wanted);
  const isWanted = typeof wanted === 'function' ? wanted : (name: string) => names.has(name);
  let count = 0;
  let unpacked: Record<string, Uint8Array>;
  try {
    unpacked = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        count += 1;
        if (count > MOST_PARTS) throw new PackageFault('too-large');
        if (!isWanted(name)) return false;
        if (originalSize > largest) throw new PackageFault('too-large');
        return true;
      },
    });
  } catch (fault) {
    throw fault instanceof PackageFault ? fault : new PackageFault('corrupt');
  }
  return new Map(Object.entries(unpacked).map(([name, part]) => [name, strFromU8(part)]));
}
