import { readFileSync } from 'node:fs';
import type { ZipOptions } from 'fflate';
import { zipSync } from 'fflate';
import type { Installation } from './app-manifest.ts';
import { appManifest, COLOR_ICON, ENGLISH_FILE, OUTLINE_ICON } from './app-manifest.ts';
import { localizationFaults, manifestFaults } from './check-manifest.ts';
import { englishStrings } from './localization.ts';

/** The package is not what Teams takes: a fault of the program, not of who runs it. */
export class InvalidPackage extends Error {
  readonly code = 'invalid-package';
}

/**
 * The app package that is uploaded to Teams, as a zip. Checked against Microsoft's schemas; throws InvalidPackage with
 * all that is wrong.
 */
export function buildPackage(installation: Installation): Buffer {
  const manifest = appManifest(installation);
  const english = englishStrings();
  const faults = [...manifestFaults(manifest), ...localizationFaults(english)];
  if (faults.length > 0) throw new InvalidPackage(faults.join('; '));
  const icon = (name: string) => readFileSync(new URL(`icons/${name}`, import.meta.url));
  const files = {
    'manifest.json': json(manifest),
    [ENGLISH_FILE]: json(english),
    [COLOR_ICON]: icon(COLOR_ICON),
    [OUTLINE_ICON]: icon(OUTLINE_ICON),
  };
  return Buffer.from(zipSync(files, SAME_EVERYWHERE));
}

/** Stored as they are and dated by the format's first day: the same files give the same bytes whatever machine and day. */
const SAME_EVERYWHERE: ZipOptions = { level: 0, mtime: new Date(1980, 0, 1) };

function json(value: unknown): Buffer {
  return Buffer.from(`${JSON.stringify(value, undefined, 2)}\n`);
}
