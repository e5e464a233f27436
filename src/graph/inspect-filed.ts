import type { ArchiveFinding } from '../domain/meeting/vocabulary.ts';
import type { FiledMeeting } from './archive-watch.port.ts';
import type { ChannelFiles } from './channel-files.port.ts';
import { mendFileName } from './file-names.ts';
import { OWN_PREFIX } from './folder-owner.ts';
import type { ArchiveReader, LibraryReader } from './library-reader.ts';
import type { Manifest } from './manifest.ts';
import { MANIFEST_NAME, parseManifest, sha256Of } from './manifest.ts';
import { becameOf } from './standing-papers.ts';

/**
 * What somebody has done by hand to what is filed of a meeting: its folder or a file renamed, a file changed, checked
 * out or away.
 * Null while it is being filed: nothing is known then.
 */
export async function inspectFiled(
  reader: ArchiveReader & Partial<LibraryReader>,
  channelFiles: ChannelFiles,
  filed: FiledMeeting,
): Promise<readonly ArchiveFinding[] | null> {
  const year = `${filed.groupId}/${filed.year}`;
  const base = mendFileName(filed.folder);
  const found = await folderOf(reader, year, base, filed);
  if (!found) return [{ what: 'missing', file: base }];
  const { name, manifest } = found;
  const path = `${year}/${name}`;
  const names = await reader.list(path);
  if (names.some((each) => each.startsWith(OWN_PREFIX))) return null;
  const findings: ArchiveFinding[] = [];
  if (name !== base && !/ \(\d+\)$/.test(name)) findings.push({ what: 'moved', file: base, to: name });
  const strangers = names.filter((each) => each !== MANIFEST_NAME && !isFiled(filed, each));
  for (const { name: file, sha256 } of filed.files) {
    if (names.includes(file)) {
      if ((await sumAt(reader, `${path}/${file}`)) !== sha256) findings.push({ what: 'changed', file });
      if (await reader.isCheckedOut?.(`${path}/${file}`)) findings.push({ what: 'checked-out', file });
      continue;
    }
    const to = await named(reader, path, strangers, sha256);
    findings.push(to === undefined ? { what: 'missing', file } : { what: 'moved', file, to });
  }
  const agrees = filed.files.every(({ name: file, sha256 }) =>
    manifest.files.some((each) => each.name === file && each.sha256 === sha256),
  );
  if (!agrees) findings.push({ what: 'changed', file: MANIFEST_NAME });
  for (const paper of manifest.standing ?? []) {
    const became = await becameOf(channelFiles, filed.groupId, paper);
    const file = paper.name;
    if (became?.what === 'renamed') findings.push({ what: 'moved', file, to: became.to });
    else if (became) findings.push({ what: became.what === 'changed' ? 'changed' : 'missing', file });
  }
  return findings;
}

/** The folder that says it holds this meeting: the one of its name first, for most are where they were put. */
async function folderOf(
  reader: ArchiveReader,
  year: string,
  base: string,
  { groupId, meetingId }: FiledMeeting,
): Promise<{ readonly name: string; readonly manifest: Manifest } | undefined> {
  const names = await reader.list(year);
  const likely = names.filter((name) => name.startsWith(base));
  for (const name of [...likely, ...names.filter((each) => !likely.includes(each))]) {
    const path = `${year}/${name}/${MANIFEST_NAME}`;
    if ((await reader.kindOf(path)) !== 'file') continue;
    const manifest = parseManifest(await reader.read(path));
    if (manifest?.meetingId === meetingId && manifest.groupId === groupId) return { name, manifest };
  }
  return undefined;
}

/** Which of the strangers holds these bytes. */
async function named(
  reader: ArchiveReader,
  path: string,
  strangers: readonly string[],
  sha256: string,
): Promise<string | undefined> {
  for (const name of strangers) if ((await sumAt(reader, `${path}/${name}`)) === sha256) return name;
  return undefined;
}

async function sumAt(reader: ArchiveReader, path: string): Promise<string | undefined> {
  return (await reader.kindOf(path)) === 'file' ? sha256Of(await reader.read(path)) : undefined;
}

function isFiled({ files }: FiledMeeting, name: string): boolean {
  return files.some((file) => file.name === name);
}
