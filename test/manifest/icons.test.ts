import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { readPng } from '../support/read-png.ts';

const icon = async (name: string) => readPng(await readFile(`manifest/icons/${name}.png`));

/** The pixels of a picture, each as its four numbers. */
function pixelsOf({ pixels }: { readonly pixels: Uint8Array }): readonly (readonly number[])[] {
  return Array.from({ length: pixels.length / 4 }, (_, at) => [...pixels.subarray(at * 4, at * 4 + 4)]);
}

describe('the icons', () => {
  it('are 192 pixels in colour, filled to the edge in the app’s own colour', async () => {
    const color = await icon('color');
    expect([color.width, color.height]).toEqual([192, 192]);
    const pixels = pixelsOf(color);
    expect(pixels.every(([, , , alpha]) => alpha === 255)).toBe(true);
    expect(pixels[0]).toEqual([0x0f, 0x54, 0x8c, 255]);
  });

  it('are 32 pixels in outline: white, on nothing', async () => {
    const outline = await icon('outline');
    expect([outline.width, outline.height]).toEqual([32, 32]);
    const drawn = pixelsOf(outline).filter(([, , , alpha]) => alpha !== 0);
    expect(drawn.every(([red, green, blue]) => red === 255 && green === 255 && blue === 255)).toBe(true);
    const solid = drawn.filter(([, , , alpha]) => alpha === 255);
    expect(solid.length).toBeGreaterThan(50);
    expect(drawn.length).toBeLessThan((32 * 32) / 2);
  });
});
