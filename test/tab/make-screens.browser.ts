import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser.ts';
import { SCREENS } from './screens.ts';
import type { TabSetting } from './tab-in-teams.ts';
import { openTab } from './tab-in-teams.ts';

/**
 * Pictures of every screen of the tab, in every look, with a page to leaf through them: `npm run pictures`, or some of
 * them by `node test/tab/make-screens.browser.ts WORDS OF A NAME`. They are WebP, made by the browser itself.
 */
const FOLDER = fileURLToPath(new URL('../../docs/screens', import.meta.url));

interface Look {
  readonly name: string;
  readonly theme: NonNullable<TabSetting['theme']>;
  readonly width: number;
}

const LOOKS: readonly Look[] = [
  { name: 'light', theme: 'default', width: 1100 },
  { name: 'dark', theme: 'dark', width: 1100 },
  { name: 'contrast', theme: 'contrast', width: 1100 },
  { name: 'phone', theme: 'default', width: 390 },
];

/** A picture is at most this tall, px: below it a long page only repeats itself. */
const TALLEST = 2_600;

const wanted = process.argv.slice(2).join(' ');
const screens = Object.entries(SCREENS).filter(([name]) => name.includes(wanted));
if (wanted === '') rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
const browser = await launchBrowser();
const press = await browser.newPage();
for (const [name, setting] of screens)
  for (const look of LOOKS)
    writeFileSync(
      join(FOLDER, fileOf(name, look)),
      await webp(press, await pictureOf(browser, setting, look)),
    );
await browser.close();
writeFileSync(join(FOLDER, 'README.md'), pageOf(Object.keys(SCREENS)));
console.log(`${screens.length} screens, ${LOOKS.length} looks each, in ${FOLDER}`);

async function pictureOf(from: Browser, setting: TabSetting, look: Look): Promise<Buffer> {
  const tab = await openTab(from, { ...setting, theme: look.theme, width: look.width, height: 900 });
  await tab.settled();
  const height = await tab.frame.evaluate(() => document.documentElement.scrollHeight);
  await tab.page.setViewportSize({ width: look.width, height: Math.min(Math.max(height, 400), TALLEST) });
  await tab.settled();
  const picture = await tab.page.screenshot();
  await tab.close();
  return picture;
}

/** A PNG as WebP, a fifth of its size. */
async function webp(page: Page, png: Buffer): Promise<Buffer> {
  const encoded = await page.evaluate(
    async (source) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const canvas = Object.assign(document.createElement('canvas'), {
        width: image.naturalWidth,
        height: image.naturalHeight,
      });
      canvas.getContext('2d')?.drawImage(image, 0, 0);
      return canvas.toDataURL('image/webp', 0.6);
    },
    `data:image/png;base64,${png.toString('base64')}`,
  );
  return Buffer.from(encoded.slice(encoded.indexOf(',') + 1), 'base64');
}

function fileOf(name: string, look: Look): string {
  return `${name.replace(/[^a-z0-9]+/gi, '-')}.${look.name}.webp`;
}

function pageOf(names: readonly string[]): string {
  const sections = names.map((name) => {
    const pictures = LOOKS.map(
      (look) => `<img src="${fileOf(name, look)}" alt="${name}, ${look.name}" width="${look.width / 4}">`,
    );
    return `## ${name[0]?.toUpperCase()}${name.slice(1)}\n${pictures.join('\n')}\n`;
  });
  return `# Every screen of the tab\nLight, dark, high contrast and phone. Made anew by \`node test/tab/make-screens.browser.ts\`.\n\n${sections.join('\n')}`;
}
