import type { FileToStore, Filing } from './archive.port.ts';
import { ArchiveFault } from './archive.port.ts';
import { fileNameKey, mendFileName } from './file-names.ts';
import type { Manifest } from './manifest.ts';
import { MANIFEST_NAME, sha256Of } from './manifest.ts';

/** A file under the name it gets in the archive. */
export interface FileWithSum {
  readonly name: string;
  readonly sha256: string;
  readonly file: FileToStore;
}

/** How many meetings of one day and one title get folders of their own. */
export const MOST_NAMESAKES = 99;

/** Group and year become folders as they are: mending them could put two groups into one folder. */
export function checkPlace(filing: Filing): void {
  if (!/^[a-z0-9-]+$/.test(filing.groupId) || mendFileName(filing.groupId) !== filing.groupId)
    throw new ArchiveFault(
      'archive-name-refused',
      `the group id ${JSON.stringify(filing.groupId)} names no folder`,
    );
  if (!/^\d{4}$/.test(filing.year))
    throw new ArchiveFault(
      'archive-name-refused',
      `the year ${JSON.stringify(filing.year)} is not four digits`,
    );
}

/** The files under the names they get; throws `archive-name-refused` where two would be one. */
export function namedFiles(filing: Filing): readonly FileWithSum[] {
  const taken = new Set([fileNameKey(MANIFEST_NAME)]);
  return filing.files.map((file) => {
    const name = mendFileName(file.name);
    const key = fileNameKey(name);
    if (taken.has(key) || /^revision \d+$/.test(key))
      throw new ArchiveFault('archive-name-refused', `the file name ${JSON.stringify(file.name)} is taken`);
    taken.add(key);
    return { name, sha256: sha256Of(file.bytes), file };
  });
}

/** Every sum that a file of the meeting may have had by this archive's own hand. */
export function ownedSums(
  manifest: Pick<Manifest, 'files'> | null,
  journal: { readonly owned: Readonly<Record<string, readonly string[]>> } | null,
  files: readonly FileWithSum[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const owned = new Map<string, Set<string>>();
  const add = (name: string, sum: string) => owned.set(name, (owned.get(name) ?? new Set()).add(sum));
  for (const { name, sha256 } of manifest?.files ?? []) add(name, sha256);
  for (const [name, sums] of Object.entries(journal?.owned ?? {})) for (const sum of sums) add(name, sum);
  for (const { name, sha256 } of files) add(name, sha256);
  return owned;
}
