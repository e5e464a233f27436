import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Figures } from './figure.ts';
import { median, rounded } from './figure.ts';

const run = promisify(execFile);
const ROUNDS = 3;

/**
 * The same Word file made a PDF by LibreOffice, where it is on the machine, against our own PDF of the same words. It is
 * no dependency of ours: where there is none the bench says so and goes on.
 */
export async function measureOffice(docx: Uint8Array, own: number): Promise<Figures> {
  try {
    await run('soffice', ['--version']);
  } catch {
    console.error('Q3: soffice is not on this machine, so there is no figure for LibreOffice');
    return {};
  }
  const folder = await mkdtemp(join(tmpdir(), 'radslag-office-'));
  try {
    const file = join(folder, 'protokoll.docx');
    await writeFile(file, docx);
    const times: number[] = [];
    // The first start makes a profile, which no later one does.
    for (let round = 0; round <= ROUNDS; round += 1) {
      const before = performance.now();
      const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
      await run('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file]);
      if (round > 0) times.push(performance.now() - before);
    }
    const value = median(times);
    return {
      'Q3.pdf.libreoffice': {
        value: rounded(value),
        unit: 'ms',
        against: rounded(own),
        ratio: rounded(value / own),
      },
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
