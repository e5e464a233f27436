import { packPng } from '../../src/documents/letterhead/png-file.ts';

/** A picture of bars on white, as a PNG that every format carries. */
export function aLogoPng(width = 240, height = 60): Uint8Array {
  const pixels = new Uint8Array(width * height * 3).fill(255);
  for (let row = 0; row < height; row += 1)
    for (let column = 0; column < width; column += 1)
      if (column % 24 < 14) pixels.set([122, 31, 61], (row * width + column) * 3);
  return packPng({ width, height, pixels });
}

/** The same as a group keeps it. */
export function aLogo(width = 240, height = 60): { png: string; width: number; height: number } {
  return { png: Buffer.from(aLogoPng(width, height)).toString('base64'), width, height };
}
