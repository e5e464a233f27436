import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * The folder of real protocols and conformance tools that may lie beside the checkout (or where RADSLAG_SHARED says).
 * It is not part of the project; tests that need it say that they skip without it.
 */
export function sharedFolder(): string | null {
  const folder = process.env['RADSLAG_SHARED'] ?? fileURLToPath(new URL('../../../shared', import.meta.url));
  return existsSync(folder) ? folder : null;
}

/** As sharedFolder; says on the terminal what is skipped when it is not there. */
export function sharedFolderOr(skipped: string): string | null {
  const folder = sharedFolder();
  if (!folder) console.log(`skipped: ${skipped} (no shared folder; set RADSLAG_SHARED to run it)`);
  return folder;
}
