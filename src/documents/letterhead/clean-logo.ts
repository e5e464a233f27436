import type { Result } from '../../domain/basics/result.ts';
import { ok, refuse } from '../../domain/basics/result.ts';
import type { Logo } from '../../domain/group/letterhead/letterhead.ts';
import { LETTERHEAD_LIMITS } from '../../domain/group/letterhead/sound.ts';
import type { PngPicture, RgbPicture } from './png-file.ts';
import { packPng, PNG_SAMPLES, unpackPng } from './png-file.ts';

/** The largest side that is unpacked to be told how large it is. */
const LARGEST = 4_000;

/**
 * A picture as every format can carry it, made anew from its pixels alone: opaque on white, with no word of where and
 * with what it was made, and nothing else that a file can hide. The same picture gives the same bytes, also twice over.
 */
export function cleanLogo(png: Uint8Array): Result<Logo> {
  const { logoWidth, logoHeight } = LETTERHEAD_LIMITS;
  const picture = unpackPng(png, LARGEST);
  if (!picture) return refuse('logo-unusable');
  const { width, height } = picture;
  if (width > logoWidth || height > logoHeight)
    return refuse('logo-too-large', { width: logoWidth, height: logoHeight });
  const packed = Buffer.from(packPng(onWhite(picture))).toString('base64');
  return ok({ png: packed, width, height });
}

function onWhite(picture: PngPicture): RgbPicture {
  const { width, height } = picture;
  const pixels = new Uint8Array(width * height * 3);
  const colourAt = colours(picture);
  for (let row = 0; row < height; row += 1)
    for (let column = 0; column < width; column += 1) {
      const [red, green, blue, opacity] = colourAt(row, column);
      [red, green, blue].forEach((value, at) => {
        pixels[(row * width + column) * 3 + at] = Math.round((value * opacity + 255 * (255 - opacity)) / 255);
      });
    }
  return { width, height, pixels };
}

type Colour = readonly [red: number, green: number, blue: number, opacity: number];

/** The colour of each pixel, 0 to 255 each. */
function colours(picture: PngPicture): (row: number, column: number) => Colour {
  const { depth, kind, palette, clear, rows, rowLength } = picture;
  const samples = PNG_SAMPLES[kind];
  const most = 2 ** depth - 1;
  const sample = (row: number, index: number): number => {
    if (depth === 16) {
      const at = row * rowLength + index * 2;
      return ((rows[at] ?? 0) << 8) | (rows[at + 1] ?? 0);
    }
    const perByte = 8 / depth;
    const byte = rows[row * rowLength + Math.floor(index / perByte)] ?? 0;
    return (byte >> (8 - depth * ((index % perByte) + 1))) & most;
  };
  const scaled = (value: number) => Math.round((value * 255) / most);
  // The one colour that tRNS takes away, two bytes a sample.
  const gone = Array.from(
    { length: clear.length >> 1 },
    (_, at) => (clear[at * 2] ?? 0) * 256 + (clear[at * 2 + 1] ?? 0),
  );
  return (row, column) => {
    const values = Array.from({ length: samples }, (_, at) => sample(row, column * samples + at));
    const [first = 0, second = 0, third = 0, fourth = 0] = values;
    if (kind === 3) {
      const [red = 0, green = 0, blue = 0] = palette.subarray(first * 3, first * 3 + 3);
      return [red, green, blue, clear[first] ?? 255];
    }
    const hidden = gone.length > 0 && values.every((value, at) => value === gone[at]);
    switch (kind) {
      case 0:
        return [scaled(first), scaled(first), scaled(first), hidden ? 0 : 255];
      case 4:
        return [scaled(first), scaled(first), scaled(first), scaled(second)];
      case 2:
        return [scaled(first), scaled(second), scaled(third), hidden ? 0 : 255];
      case 6:
        return [scaled(first), scaled(second), scaled(third), scaled(fourth)];
      default:
        return kind satisfies never;
    }
  };
}
