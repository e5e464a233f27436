import { zipSync } from 'fflate';
import type { FileToStore } from '../graph/archive.port.ts';

/** Files in one, each under its own name. The same files give the same bytes. */
export function zippedFiles(files: readonly FileToStore[], name: string): FileToStore {
  const entries = Object.fromEntries(files.map((file) => [file.name, file.bytes]));
  return {
    name: `${name}.zip`,
    bytes: zipSync(entries, { level: 6, mtime: new Date(1980, 0, 1) }),
    contentType: 'application/zip',
  };
}
