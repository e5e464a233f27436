import { inflateSync } from 'node:zlib';

/** A picture as its pixels: red, green, blue and alpha of each, row by row. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

/** Reads a PNG with eight bits a channel, red, green, blue and alpha, not interlaced; throws on any other. */
export function readPng(png: Buffer): Picture {
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const form = [...png.subarray(24, 29)];
  if (form.join() !== '8,6,0,0,0') throw new Error(`not a plain RGBA picture: ${form.join()}`);
  const parts: Buffer[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at))
    if (png.toString('ascii', at + 4, at + 8) === 'IDAT')
      parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  return { width, height, pixels: unfiltered(inflateSync(Buffer.concat(parts)), width * CHANNELS, height) };
}

const CHANNELS = 4;

/** Undoes what PNG does to each row before it is compressed: the difference to the left, above, both. */
function unfiltered(raw: Buffer, rowLength: number, height: number): Uint8Array {
  const pixels = new Uint8Array(rowLength * height);
  for (let row = 0; row < height; row += 1) {
    const filter = raw[row * (rowLength + 1)] ?? 0;
    for (let column = 0; column < rowLength; column += 1) {
      const at = row * rowLength + column;
      const left = column < CHANNELS ? 0 : (pixels[at - CHANNELS] ?? 0);
      const above = row === 0 ? 0 : (pixels[at - rowLength] ?? 0);
      const corner = row === 0 || column < CHANNELS ? 0 : (pixels[at - rowLength - CHANNELS] ?? 0);
      const guess = [0, left, above, (left + above) >> 1, paeth(left, above, corner)][filter] ?? 0;
      pixels[at] = (raw[row * (rowLength + 1) + 1 + column] ?? 0) + guess;
    }
  }
  return pixels;
}

function paeth(left: number, above: number, corner: number): number {
  const near = (value: number) => Math.abs(left + above - corner - value);
  if (near(left) <= near(above) && near(left) <= near(corner)) return left;
  return near(above) <= near(corner) ? above : corner;
}
