import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { launchBrowser } from './browser.ts';

/** Draws the app's icons anew from their SVG: `node test/support/make-icons.browser.ts`. They are PNG, as Teams wants them. */
const FOLDER = new URL('../../manifest/icons/', import.meta.url);

const browser = await launchBrowser();
const page = await browser.newPage();
for (const [name, size] of [
  ['color', 192],
  ['outline', 32],
] as const) {
  const svg = readFileSync(new URL(`${name}.svg`, FOLDER), 'utf8');
  writeFileSync(new URL(`${name}.png`, FOLDER), await png(page, svg, size));
}
await browser.close();
console.log(`2 icons in ${fileURLToPath(FOLDER)}`);

/** The drawing as a PNG of that many pixels a side, transparent where nothing is drawn. */
async function png(on: Page, svg: string, size: number): Promise<Buffer> {
  const url = await on.evaluate(
    async ([source, side]) => {
      const image = new Image();
      image.src = `data:image/svg+xml,${encodeURIComponent(source)}`;
      await image.decode();
      const canvas = Object.assign(document.createElement('canvas'), { width: side, height: side });
      canvas.getContext('2d')?.drawImage(image, 0, 0, side, side);
      return canvas.toDataURL('image/png');
    },
    [svg, size] as const,
  );
  return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
}
