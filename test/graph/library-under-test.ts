import type { Drive, DriveItem } from '../../src/graph/drive.ts';
import { driveOf } from '../../src/graph/drive.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { parseManifest, sha256Of } from '../../src/graph/manifest.ts';
import { createSharePointArchive } from '../../src/graph/sharepoint-archive.ts';
import type { LibraryPlace } from '../../src/graph/sharepoint-place.ts';
import { filesFolderOf } from '../../src/graph/sharepoint-place.ts';
import { CHANNEL, TEAM } from '../support/graph-double.ts';
import type { ArchiveUnderTest } from './archive-contract.ts';
import { FOLDER } from './archive-contract.ts';

const IN_CHANNEL = { conversationId: CHANNEL, entraGroupId: TEAM };

/** The archive in the folder of a channel, and its library as people see it. */
export async function libraryOn(graph: Graph): Promise<ArchiveUnderTest & { readonly place: LibraryPlace }> {
  const place = await filesFolderOf(graph, IN_CHANNEL);
  const drive = driveOf(graph, place.driveId);
  return {
    place,
    archive: createSharePointArchive({ graph, placeOf: async () => place }),
    contents: async () => new Map(await filesIn(drive, place.folderId, 'exempel')),
    async plant(path, bytes) {
      const { folderId, name } = await folderOf(drive, place, path);
      const there = await drive.find(folderId, name);
      const file = { name, bytes, contentType: 'text/plain' };
      await (there ? drive.replace(there, file) : drive.create(folderId, file));
    },
    async take(path) {
      const { folderId, name } = await folderOf(drive, place, path);
      const item = await drive.find(folderId, name);
      await graph.ask({ method: 'DELETE', path: `/drives/${place.driveId}/items/${item?.id}` });
    },
    earlier: (revision) => earlierRevision(graph, drive, place, revision),
  };
}

async function filesIn(drive: Drive, folderId: string, path: string): Promise<[string, Uint8Array][]> {
  const found: [string, Uint8Array][] = [];
  for (const item of await drive.children(folderId))
    if (item.folder) found.push(...(await filesIn(drive, item.id, `${path}/${item.name}`)));
    else found.push([`${path}/${item.name}`, await drive.read(item.id)]);
  return found;
}

/** A path of the contract, whose first part is the group: its channel's folder. */
async function folderOf(drive: Drive, place: LibraryPlace, path: string) {
  const parts = path.split('/').slice(1);
  const name = parts.pop() ?? '';
  let { folderId } = place;
  for (const part of parts) folderId = (await drive.openFolder(folderId, part))?.id ?? '';
  return { folderId, name };
}

/** The manifest of that revision among the versions of the manifest, and the version of each of its files. */
async function earlierRevision(
  graph: Graph,
  drive: Drive,
  place: LibraryPlace,
  revision: number,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const { folderId } = await folderOf(drive, place, `${FOLDER}/x`);
  const children = await drive.children(folderId);
  const aside = children.find(({ name }) => name === `Revision ${revision}`);
  const items = [...children, ...(aside ? await drive.children(aside.id) : [])];
  const versionsOf = async (name: string): Promise<readonly Uint8Array[]> => {
    const item = items.find((each) => each.name === name);
    return item ? versionsIn(graph, place.driveId, item) : [];
  };
  const manifest = (await versionsOf('manifest.json')).find(
    (bytes) => parseManifest(bytes)?.revision === revision,
  );
  const kept = new Map<string, Uint8Array>();
  if (!manifest) return kept;
  kept.set('manifest.json', manifest);
  for (const { name, sha256 } of parseManifest(manifest)?.files ?? []) {
    const bytes = (await versionsOf(name)).find((version) => sha256Of(version) === sha256);
    if (bytes) kept.set(name, bytes);
  }
  return kept;
}

/** Every version of a file, its newest first. */
async function versionsIn(graph: Graph, driveId: string, { id }: DriveItem): Promise<readonly Uint8Array[]> {
  const path = `/drives/${driveId}/items/${id}`;
  const { value } = (await graph.ask({ method: 'GET', path: `${path}/versions` })) as {
    readonly value: readonly { readonly id: string }[];
  };
  const all: Uint8Array[] = [];
  // Of the newest version Graph gives the bytes as the file's own alone.
  for (const [index, version] of value.entries())
    all.push(await graph.bytes(index === 0 ? `${path}/content` : `${path}/versions/${version.id}/content`));
  return all;
}
