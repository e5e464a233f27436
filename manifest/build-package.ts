import { readFileSync } from 'node:fs';
import type { Installation } from './app-manifest.ts';
import { appManifest, COLOR_ICON, ENGLISH_FILE, OUTLINE_ICON } from './app-manifest.ts';
import { localizationFaults, manifestFaults } from './check-manifest.ts';
import { englishStrings } from './localization.ts';
import { zip } from './zip.ts';

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
  return zip([
    { name: 'manifest.json', bytes: json(manifest) },
    { name: ENGLISH_FILE, bytes: json(english) },
    ...[COLOR_ICON, OUTLINE_ICON].map((name) => ({
      name,
      bytes: readFileSync(new URL(`icons/${name}`, import.meta.url)),
    })),
  ]);
}

function json(value: unknown): Buffer {
  return Buffer.from(`${JSON.stringify(value, undefined, 2)}\n`);
}
