import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { nodeDisk } from '../../graph/disk.ts';
import { speak } from '../../texts/catalogue.ts';
import { cliTexts } from '../../texts/cli.ts';
import type { Command } from '../command.ts';

/** `radslag package`: the app package that an administrator uploads to Teams. Prints the path of what it wrote. */
export const packageCommand: Command = {
  name: 'package',
  about: cliTexts['package-about'],
  options: { out: { about: cliTexts['package-out'], value: cliTexts.file } },
  async run({ locale, out, err, appIds }, given) {
    if (typeof given['out'] !== 'string') {
      err(`${speak(locale, cliTexts['out-missing'], { command: 'package' })}\n`);
      return 2;
    }
    const file = resolve(given['out']);
    const folder = dirname(file);
    if ((await nodeDisk.kindOf(`${folder}/.`)) !== 'folder') {
      err(`${speak(locale, cliTexts['no-folder-for'], { command: 'package', folder })}\n`);
      return 2;
    }
    const ids = appIds();
    // Only this command needs the schemas.
    const { buildPackage } = await import('../../../manifest/build-package.ts');
    await writeFile(file, buildPackage({ ...ids, version: productVersion() }));
    if (ids.demo) err(`${speak(locale, cliTexts['package-demo'])}\n`);
    out(`${file}\n`);
    return 0;
  },
};

function productVersion(): string {
  const text = readFileSync(new URL('../../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { readonly version: string }).version;
}
