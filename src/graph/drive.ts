import { z } from 'zod';
import type { FileToStore } from './archive.port.ts';
import { fileNameKey } from './file-names.ts';
import type { Graph } from './graph.ts';
import { GraphFault } from './graph-fault.ts';
import { uploadInParts } from './upload-session.ts';

/** A file or folder of a library. */
export type DriveItem = z.infer<typeof itemSchema>;

/** One document library, addressed by ids: what people rename or move is still found. */
export interface Drive {
  readonly driveId: string;
  /** What stands under a name in a folder, or null. */
  find(folderId: string, name: string): Promise<DriveItem | null>;
  /** The item of an id wherever it lies by now, or null where it was deleted. */
  byId(itemId: string): Promise<DriveItem | null>;
  children(folderId: string): Promise<readonly DriveItem[]>;
  /** The folder of that name, made where there is none. Null where something that is no folder has the name. */
  openFolder(parentId: string, name: string): Promise<DriveItem | null>;
  read(itemId: string): Promise<Uint8Array>;
  /** Once, and only where nothing of that name stands; whoever asks looks first, and again when it fails. */
  create(folderId: string, file: FileToStore): Promise<void>;
  /** Once, as a new version of what is known by its eTag. */
  replace(item: DriveItem, file: FileToStore): Promise<void>;
  /** Moves a file into another folder, with its versions. */
  move(item: DriveItem, folderId: string): Promise<void>;
}

const itemSchema = z.object({
  id: z.string(),
  name: z.string(),
  eTag: z.string().optional(),
  /** Another one after each change of the bytes, where the eTag follows names and columns too. */
  cTag: z.string().optional(),
  size: z.number().optional(),
  webUrl: z.string().optional(),
  folder: z.object({}).optional(),
  parentReference: z.object({ id: z.string().optional(), driveId: z.string().optional() }).optional(),
  /** Given only where it is asked for. That somebody has a file open in Word is nowhere in Graph. */
  publication: z.object({ level: z.string().nullish() }).nullish(),
});
const pageSchema = z.object({ value: z.array(itemSchema), '@odata.nextLink': z.string().optional() });

const FIELDS = 'id,name,eTag,cTag,size,webUrl,folder,file,parentReference,publication';
/** Above this a file goes in parts, so that a lost answer costs a part and not the whole. */
const WHOLE_UP_TO = 4 * 1024 * 1024;

export function driveOf(graph: Graph, driveId: string): Drive {
  const items = `/drives/${encodeURIComponent(driveId)}/items`;
  const item = (id: string) => `${items}/${encodeURIComponent(id)}`;
  const inside = (folderId: string, name: string) => `${item(folderId)}:/${encodeURIComponent(name)}`;
  const get = (path: string) =>
    graph.steadily(async () => itemSchema.parse(await graph.ask({ method: 'GET', path })));
  const find = (folderId: string, name: string) =>
    orNull(() => get(`${inside(folderId, name)}:?$select=${FIELDS}`));

  return {
    driveId,
    find,
    byId: (itemId) => orNull(() => get(`${item(itemId)}?$select=${FIELDS}`)),
    async children(folderId) {
      const found: DriveItem[] = [];
      let path: string | undefined = `${item(folderId)}/children?$select=${FIELDS}&$top=200`;
      while (path !== undefined) {
        const next: string = path;
        const page = await graph.steadily(async () =>
          pageSchema.parse(await graph.ask({ method: 'GET', path: next })),
        );
        found.push(...page.value);
        path = page['@odata.nextLink'];
      }
      return found;
    },
    openFolder: (parentId, name) =>
      graph.alone(`${parentId}/${name}`, () =>
        graph.steadily(async () => {
          const there = await find(parentId, name);
          if (there) return there.folder ? there : null;
          const body = { name, folder: {}, '@microsoft.graph.conflictBehavior': 'fail' };
          return itemSchema.parse(
            await graph.ask({ method: 'POST', path: `${item(parentId)}/children`, body }),
          );
        }),
      ),
    read: (itemId) => graph.steadily(() => graph.bytes(`${item(itemId)}/content`)),
    async create(folderId, file) {
      if (file.bytes.byteLength > WHOLE_UP_TO)
        return uploadInParts(graph, { path: inside(folderId, file.name), existing: 'fail' }, file);
      const path = `${inside(folderId, file.name)}:/content?@microsoft.graph.conflictBehavior=fail`;
      await graph.ask({ method: 'PUT', path, body: file.bytes });
    },
    async replace(known, file) {
      const ifMatch = known.eTag === undefined ? {} : { ifMatch: known.eTag };
      if (file.bytes.byteLength > WHOLE_UP_TO)
        return uploadInParts(graph, { path: item(known.id), existing: 'replace', ...ifMatch }, file);
      await graph.ask({ method: 'PUT', path: `${item(known.id)}/content`, body: file.bytes, ...ifMatch });
    },
    async move(known, folderId) {
      await graph.steadily(async () => {
        const now = await orNull(() => get(`${item(known.id)}?$select=${FIELDS}`));
        if (!now || now.parentReference?.id === folderId) return;
        const ifMatch = now.eTag === undefined ? {} : { ifMatch: now.eTag };
        const body = { parentReference: { id: folderId } };
        await graph.ask({ method: 'PATCH', path: item(known.id), body, ...ifMatch });
      });
    },
  };
}

/** The item of a name, as a library tells names apart. */
export function itemNamed(items: readonly DriveItem[], name: string): DriveItem | undefined {
  const key = fileNameKey(name);
  return items.find((each) => fileNameKey(each.name) === key);
}

async function orNull<T>(find: () => Promise<T>): Promise<T | null> {
  try {
    return await find();
  } catch (fault) {
    if (fault instanceof GraphFault && fault.what === 'gone') return null;
    throw fault;
  }
}
