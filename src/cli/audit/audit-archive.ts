import { join } from 'node:path';
import type { ChannelFiles } from '../../graph/channel-files.port.ts';
import type { ArchiveReader } from '../../graph/library-reader.ts';
import { OWN_PREFIX } from '../../graph/folder-owner.ts';
import type { Manifest } from '../../graph/manifest.ts';
import { MANIFEST_NAME, parseManifest, sha256Of } from '../../graph/manifest.ts';
import { becameOf } from '../../graph/standing-papers.ts';
import type { EventStore } from '../../store/event-store.port.ts';
import type { ArchivedProtocol } from './audit-store.ts';
import type { AuditFault } from './fault.ts';

/** What an audit of an archive folder found. */
export interface ArchiveAudit {
  readonly manifests: number;
  readonly files: number;
  readonly faults: readonly AuditFault[];
}

interface FoundManifest {
  /** Of its folder, relative to the archive, with `/`. */
  readonly folder: string;
  readonly manifest: Manifest;
}

/**
 * Holds an archive, a folder or SharePoint's libraries read as one, against itself (every file and paper as its manifest
 * says, none besides) and against the log: the heads in the manifests are on the chains, and what the log says is archived
 * is there with the very same sums.
 */
export async function auditArchive(
  disk: ArchiveReader,
  root: string,
  events: Pick<EventStore, 'verify'>,
  archived: readonly ArchivedProtocol[],
  channelFiles: ChannelFiles,
): Promise<ArchiveAudit> {
  const walked: AuditFault[] = [];
  const found: FoundManifest[] = [];
  await auditFolder(disk, root, '', found, walked);
  const faults = [
    ...(await withMoved(disk, root, walked, found)),
    ...(await auditStanding(channelFiles, found)),
  ];
  for (const { folder, manifest } of found) {
    const path = within(folder, MANIFEST_NAME);
    if (folder.split('/')[0] !== manifest.groupId)
      faults.push({ code: 'manifest-misplaced', params: { path, group: manifest.groupId } });
    for (const [stream, { version, hash }] of Object.entries(manifest.heads)) {
      const chain = await events.verify(stream, version);
      if (chain.events !== version || chain.head !== hash)
        faults.push({ code: 'head-not-on-chain', params: { path, stream, version } });
    }
  }
  for (const protocol of archived) faults.push(...againstTheLog(protocol, found));
  const files = found.reduce((sum, { manifest }) => sum + manifest.files.length, 0);
  return { manifests: found.length, files, faults };
}

async function auditFolder(
  disk: ArchiveReader,
  root: string,
  folder: string,
  found: FoundManifest[],
  faults: AuditFault[],
): Promise<void> {
  const names = await disk.list(join(root, folder));
  const manifest = names.includes(MANIFEST_NAME) ? await readManifest(disk, join(root, folder)) : undefined;
  if (manifest) found.push({ folder, manifest });
  if (manifest === null)
    faults.push({ code: 'manifest-unreadable', params: { path: within(folder, MANIFEST_NAME) } });
  const unfinished = names.some((name) => name.startsWith(OWN_PREFIX));
  if (unfinished) faults.push({ code: 'filing-unfinished', params: { path: folder } });
  const listed = new Map(manifest?.files.map((file) => [file.name, file]));
  for (const name of names) {
    const path = within(folder, name);
    const kind = await disk.kindOf(join(root, path));
    if (kind === 'folder') await auditFolder(disk, root, path, found, faults);
    else if (!unfinished && name !== MANIFEST_NAME && !listed.has(name))
      faults.push({ code: 'file-extra', params: { path } });
  }
  // In the middle of a filing old and new stand side by side; the server brings it to its end.
  if (unfinished) return;
  for (const { name, sha256, size } of listed.values()) {
    const path = within(folder, name);
    // A manifest is data: a name in it that leads elsewhere is not followed.
    const bytes = names.includes(name) ? await readFile(disk, join(root, path)) : undefined;
    if (!bytes) faults.push({ code: 'file-missing', params: { path } });
    else if (bytes.byteLength !== size || sha256Of(bytes) !== sha256)
      faults.push({ code: 'file-changed', params: { path } });
  }
}

/**
 * A file that is missing, and whose bytes lie in a file that no manifest names, was moved or renamed. Papers that stand
 * there by their own right are no strangers.
 */
async function withMoved(
  disk: ArchiveReader,
  root: string,
  faults: readonly AuditFault[],
  found: readonly FoundManifest[],
): Promise<readonly AuditFault[]> {
  const standing = new Set(
    found.flatMap(({ manifest }) =>
      (manifest.standing ?? []).map(({ fileId }) => within(manifest.groupId, fileId)),
    ),
  );
  const sums = new Map(
    found.flatMap(({ folder, manifest }) =>
      manifest.files
        .filter(({ name }) => !/[/\\]/.test(name))
        .map(({ name, sha256 }) => [within(folder, name), sha256] as const),
    ),
  );
  const missing = faults.filter(({ code }) => code === 'file-missing');
  const extra = faults.filter(({ code, params }) => code === 'file-extra' && !standing.has(pathIn(params)));
  const strangers = new Map<string, string>();
  if (missing.length > 0)
    for (const { params } of extra) {
      const bytes = await readFile(disk, join(root, pathIn(params)));
      if (bytes) strangers.set(sha256Of(bytes), pathIn(params));
    }
  const moved = new Map<string, string>();
  for (const { params } of missing) {
    const to = strangers.get(sums.get(pathIn(params)) ?? '');
    if (to !== undefined) moved.set(pathIn(params), to);
  }
  const taken = new Set(moved.values());
  return faults.flatMap((fault): readonly AuditFault[] => {
    const path = pathIn(fault.params);
    const to = fault.code === 'file-missing' ? moved.get(path) : undefined;
    if (to !== undefined) return [{ code: 'file-moved', params: { path, to } }];
    const known = fault.code === 'file-extra' && (taken.has(path) || standing.has(path));
    return known ? [] : [fault];
  });
}

function pathIn(params: AuditFault['params']): string {
  return String(params['path']);
}

/** Papers that stand in the library and were not copied: each by its id, held against its version and its sum. */
async function auditStanding(
  channelFiles: ChannelFiles,
  found: readonly FoundManifest[],
): Promise<readonly AuditFault[]> {
  const faults: AuditFault[] = [];
  for (const { folder, manifest } of found)
    for (const paper of manifest.standing ?? []) {
      const became = await becameOf(channelFiles, manifest.groupId, paper);
      const params = { path: within(folder, MANIFEST_NAME), paper: paper.name };
      if (became?.what === 'renamed')
        faults.push({ code: 'paper-renamed', params: { ...params, to: became.to } });
      else if (became) faults.push({ code: `paper-${became.what}`, params });
    }
  return faults;
}

/** What the log recorded about an archived protocol against the manifests that were found. */
function againstTheLog(protocol: ArchivedProtocol, found: readonly FoundManifest[]): readonly AuditFault[] {
  const { stream, groupId, meetingId, revision, files } = protocol;
  const there = found.find(
    ({ manifest }) =>
      manifest.groupId === groupId && manifest.meetingId === meetingId && manifest.revision === revision,
  );
  if (!there) return [{ code: 'not-in-archive', params: { stream, revision } }];
  return files
    .filter(
      ({ name, sha256 }) =>
        !there.manifest.files.some((file) => file.name === name && file.sha256 === sha256),
    )
    .map(({ name }) => ({ code: 'not-as-recorded', params: { stream, path: within(there.folder, name) } }));
}

async function readManifest(disk: ArchiveReader, folder: string): Promise<Manifest | null> {
  const bytes = await readFile(disk, join(folder, MANIFEST_NAME));
  return bytes ? parseManifest(bytes) : null;
}

async function readFile(disk: ArchiveReader, path: string): Promise<Uint8Array | undefined> {
  return (await disk.kindOf(path)) === 'file' ? disk.read(path) : undefined;
}

function within(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}
