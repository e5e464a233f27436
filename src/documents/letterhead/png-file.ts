import { crc32, deflateSync, inflateSync } from 'node:zlib';

/** A picture as rows of samples, as PNG holds it once it is unpacked. */
export interface PngPicture {
  readonly width: number;
  readonly height: number;
  readonly depth: number;
  readonly kind: PngKind;
  /** Red, green and blue of each colour of the palette. */
  readonly palette: Uint8Array;
  /** What tRNS says: of each colour of the palette how opaque it is, else the one colour that is not there. */
  readonly clear: Uint8Array;
  /** Rows of bytes, unfiltered. */
  readonly rows: Uint8Array;
  readonly rowLength: number;
}

/** How many samples a pixel has, by PNG's number for its kind. */
export const PNG_SAMPLES = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 } as const;
export type PngKind = keyof typeof PNG_SAMPLES;

const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');

/**
 * Unpacks a PNG, or answers undefined where it is none: another file, damaged, interlaced, with more to it than its
 * size says, or larger than `most` pixels a side. Nothing is unpacked beyond what that size takes.
 */
export function unpackPng(png: Uint8Array, most: number): PngPicture | undefined {
  const file = Buffer.from(png.buffer, png.byteOffset, png.byteLength);
  const chunks = chunksOf(file);
  const head = chunks?.[0];
  if (!chunks || head?.name !== 'IHDR' || head.data.length !== 13) return undefined;
  const [width, height] = [head.data.readUInt32BE(0), head.data.readUInt32BE(4)];
  const [depth = 0, kind = 0, packing, filtering, interlaced] = head.data.subarray(8);
  if (width < 1 || height < 1 || width > most || height > most) return undefined;
  if (packing !== 0 || filtering !== 0 || interlaced !== 0 || !isKind(kind, depth)) return undefined;
  const bits = PNG_SAMPLES[kind] * depth;
  const rowLength = Math.ceil((width * bits) / 8);
  const wanted = (rowLength + 1) * height;
  const data = (name: string) => chunks.filter((chunk) => chunk.name === name).map((chunk) => chunk.data);
  const raw = inflated(Buffer.concat(data('IDAT')), wanted);
  const [palette = Buffer.alloc(0)] = data('PLTE');
  if (raw?.length !== wanted || (kind === 3 && (palette.length === 0 || palette.length % 3 !== 0)))
    return undefined;
  const rows = unfiltered(raw, rowLength, height, Math.max(1, bits >> 3));
  const [clear = Buffer.alloc(0)] = data('tRNS');
  return rows && { width, height, depth, kind, palette, clear, rows, rowLength };
}

/** Opaque red, green and blue, eight bits each, as a PNG with nothing else in it. */
export function packPng({ width, height, pixels }: RgbPicture): Uint8Array {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const raw = Buffer.alloc((width * 3 + 1) * height);
  for (let row = 0; row < height; row += 1)
    raw.set(pixels.subarray(row * width * 3, (row + 1) * width * 3), row * (width * 3 + 1) + 1);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(raw, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Red, green and blue of each pixel, row by row. */
export interface RgbPicture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

interface Chunk {
  readonly name: string;
  readonly data: Buffer;
}

function chunksOf(file: Buffer): readonly Chunk[] | undefined {
  if (!file.subarray(0, SIGNATURE.length).equals(SIGNATURE)) return undefined;
  const chunks: Chunk[] = [];
  let at = SIGNATURE.length;
  while (at + 12 <= file.length) {
    const length = file.readUInt32BE(at);
    const end = at + 12 + length;
    if (end > file.length) return undefined;
    const name = file.toString('latin1', at + 4, at + 8);
    if (crc32(file.subarray(at + 4, end - 4)) !== file.readUInt32BE(end - 4)) return undefined;
    chunks.push({ name, data: file.subarray(at + 8, end - 4) });
    at = end;
  }
  return at === file.length && chunks.at(-1)?.name === 'IEND' ? chunks : undefined;
}

function chunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const framed = Buffer.alloc(named.length + 8);
  framed.writeUInt32BE(data.length, 0);
  framed.set(named, 4);
  framed.writeUInt32BE(crc32(named), named.length + 4);
  return framed;
}

function isKind(kind: number, depth: number): kind is PngKind {
  const depths: Readonly<Record<number, readonly number[]>> = {
    0: [1, 2, 4, 8, 16],
    2: [8, 16],
    3: [1, 2, 4, 8],
    4: [8, 16],
    6: [8, 16],
  };
  return depths[kind]?.includes(depth) ?? false;
}

function inflated(data: Buffer, most: number): Buffer | undefined {
  try {
    return inflateSync(data, { maxOutputLength: most });
  } catch {
    return undefined;
  }
}

/** Undoes what PNG does to each row before it is compressed: the difference to the left, above, both. */
function unfiltered(raw: Buffer, rowLength: number, height: number, step: number): Uint8Array | undefined {
  const rows = new Uint8Array(rowLength * height);
  for (let row = 0; row < height; row += 1) {
    const filter = raw[row * (rowLength + 1)] ?? 0;
    if (filter > 4) return undefined;
    for (let column = 0; column < rowLength; column += 1) {
      const at = row * rowLength + column;
      const left = column < step ? 0 : (rows[at - step] ?? 0);
      const above = row === 0 ? 0 : (rows[at - rowLength] ?? 0);
      const corner = row === 0 || column < step ? 0 : (rows[at - rowLength - step] ?? 0);
      const guess = [0, left, above, (left + above) >> 1, paeth(left, above, corner)][filter] ?? 0;
      rows[at] = (raw[row * (rowLength + 1) + 1 + column] ?? 0) + guess;
    }
  }
  return rows;
}

function paeth(left: number, above: number, corner: number): number {
  const near = (value: number) => Math.abs(left + above - corner - value);
  if (near(left) <= near(above) && near(left) <= near(corner)) return left;
  return near(above) <= near(corner) ? above : corner;
}
