import { crc32, deflateSync } from 'node:zlib';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanLogo } from '../../src/documents/letterhead/clean-logo.ts';
import { unpackPng } from '../../src/documents/letterhead/png-file.ts';
import { aLogoPng } from '../support/a-logo.ts';

describe('a logo', () => {
  test('is made anew from its pixels: nothing else that the file held is kept, and twice over nothing changes', () => {
    const told = aPng({ kind: 2, depth: 8, rows: [[255, 0, 0, 0, 0, 255]] }, [
      ['tEXt', Buffer.from('GPS\u0000Rådhuset, chefens rum', 'latin1')],
      ['eXIf', Buffer.from('MM')],
    ]);
    const cleaned = clean(told);
    expect(cleaned).toMatchObject({ width: 2, height: 1 });
    const bytes = Buffer.from(cleaned.png, 'base64');
    expect(bytes.toString('latin1')).not.toMatch(/tEXt|eXIf|GPS/);
    expect(pixelsOf(cleaned.png)).toEqual([255, 0, 0, 0, 0, 255]);
    expect(clean(bytes)).toEqual(cleaned);
  });

  test.each([
    ['grey', { kind: 0, depth: 8, rows: [[0, 128]] }, [0, 0, 0, 128, 128, 128]],
    ['grey of one bit', { kind: 0, depth: 1, rows: [[0b10_000000]] }, [255, 255, 255, 0, 0, 0]],
    ['grey and see-through', { kind: 4, depth: 8, rows: [[0, 255, 0, 0]] }, [0, 0, 0, 255, 255, 255]],
    [
      'half see-through',
      { kind: 6, depth: 8, rows: [[200, 0, 0, 128, 0, 0, 0, 0]] },
      [227, 127, 127, 255, 255, 255],
    ],
    [
      'sixteen bits',
      { kind: 2, depth: 16, rows: [[255, 255, 0, 0, 128, 0, 0, 0, 0, 0, 255, 255]] },
      [255, 0, 128, 0, 0, 255],
    ],
  ] as const)('%s comes out opaque on white', (_name, picture, pixels) => {
    expect(pixelsOf(clean(aPng({ ...picture, width: 2 })).png)).toEqual(pixels);
  });

  test('with a palette of four bits, one colour of it see-through, comes out the same', () => {
    const more: Chunks = [
      ['PLTE', Buffer.from([1, 2, 3, 200, 100, 50])],
      ['tRNS', Buffer.from([0])],
    ];
    const png = aPng({ kind: 3, depth: 4, width: 2, rows: [[0x01]] }, more);
    expect(pixelsOf(clean(png).png)).toEqual([255, 255, 255, 200, 100, 50]);
  });

  test.each([
    ['no picture at all', Buffer.from('<svg onload="alert(1)"/>')],
    ['half a picture', aLogoPng().slice(0, 60)],
    ['a changed picture', changed(aLogoPng())],
    ['something after its end', Buffer.concat([aLogoPng(), Buffer.from('PK\u0003\u0004')])],
    ['an interlaced one', aPng({ kind: 2, depth: 8, rows: [[1, 2, 3]], interlaced: 1 })],
    ['one with too few rows', aPng({ kind: 2, depth: 8, rows: [[1, 2, 3]], height: 9 })],
    [
      'one that unpacks to far more than its size',
      aPng({ kind: 2, depth: 8, rows: Array.from({ length: 5_000 }, () => [1, 2, 3]), height: 1 }),
    ],
    [
      'one of a billion pixels',
      aPng({ kind: 2, depth: 8, rows: [[1, 2, 3]], width: 40_000, height: 40_000 }),
    ],
  ])('%s is refused', (_name, bytes) => {
    expect(cleanLogo(bytes)).toEqual({ ok: false, error: { code: 'logo-unusable' } });
  });

  test('larger than anybody sees is refused with the size that is', () => {
    expect(cleanLogo(aLogoPng(1_300, 10))).toMatchObject({
      error: { code: 'logo-too-large', params: { width: 1_200, height: 600 } },
    });
  });

  test('of any bytes whatever never faults', () => {
    const good = aLogoPng(16, 8);
    fc.assert(
      fc.property(fc.nat(good.length - 1), fc.uint8Array({ maxLength: 8 }), (at, bytes) => {
        const damaged = Buffer.concat([good.slice(0, at), bytes, good.slice(at + bytes.length)]);
        const answer = cleanLogo(damaged);
        expect(
          answer.ok || answer.error.code === 'logo-unusable' || answer.error.code === 'logo-too-large',
        ).toBe(true);
      }),
    );
  });
});

type Chunks = readonly (readonly [string, Buffer])[];

function clean(bytes: Uint8Array): { png: string; width: number; height: number } {
  const answer = cleanLogo(bytes);
  if (!answer.ok) throw new Error(answer.error.code);
  return answer.value;
}

function pixelsOf(png: string): readonly number[] {
  return [...(unpackPng(Buffer.from(png, 'base64'), 100)?.rows ?? [])];
}

function changed(png: Uint8Array): Uint8Array {
  const copy = Uint8Array.from(png);
  copy[20] = (copy[20] ?? 0) ^ 1;
  return copy;
}

/** A PNG of unfiltered rows of bytes. */
function aPng(
  {
    kind,
    depth,
    rows,
    interlaced = 0,
    width = 2,
    height = rows.length,
  }: {
    readonly kind: number;
    readonly depth: number;
    readonly rows: readonly (readonly number[])[];
    readonly interlaced?: number;
    readonly width?: number;
    readonly height?: number;
  },
  more: Chunks = [],
): Uint8Array {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([depth, kind, 0, 0, interlaced], 8);
  const raw = Buffer.from(rows.flatMap((row) => [0, ...row]));
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    ...([['IHDR', head], ...more, ['IDAT', deflateSync(raw)], ['IEND', Buffer.alloc(0)]] as const).map(
      framed,
    ),
  ]);
}

function framed([name, data]: readonly [string, Buffer]): Buffer {
  const chunk = Buffer.alloc(data.length + 12);
  chunk.writeUInt32BE(data.length, 0);
  chunk.write(name, 4, 'latin1');
  chunk.set(data, 8);
  chunk.writeUInt32BE(crc32(chunk.subarray(4, 8 + data.length)), 8 + data.length);
  return chunk;
}
