import { z } from 'zod';
import { ArchiveFault } from './archive.port.ts';
import type { Drive, DriveItem } from './drive.ts';
import { itemNamed } from './drive.ts';
import type { Manifest } from './manifest.ts';
import { MANIFEST_NAME, manifestSchema, parseManifest, sha256Of } from './manifest.ts';

/**
 * What the manifest's place holds while a meeting's folder is being filed: whose the folder is, and which sums of which
 * names are this archive's own. The finished manifest takes its place as a newer version of the same file, so nothing of
 * it is left to be tidied, and a manifest is only ever one of whole files.
 */
export type Opening = z.infer<typeof openingSchema>;

/** What a meeting's folder says of itself. */
export interface OwnRecord {
  readonly item: DriveItem;
  readonly sum: string;
  readonly groupId: string;
  readonly meetingId: string;
  /** The last that was finished; null in the midst of the first. */
  readonly manifest: Manifest | null;
  /** Set while a filing is under way, or was cut short. */
  readonly opening: Opening | null;
}

const openingSchema = z.strictObject({
  format: z.literal('radslag-filing/1'),
  groupId: z.string(),
  meetingId: z.string(),
  owned: z.record(z.string(), z.array(z.string())),
  earlier: manifestSchema.nullable(),
});

export function openingBytes(opening: Opening): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(opening, null, 2)}\n`);
}

/** What stands at the manifest's place, or null where nothing does. What cannot be read may be anybody's: a conflict. */
export async function readOwnRecord(drive: Drive, children: readonly DriveItem[]): Promise<OwnRecord | null> {
  const item = itemNamed(children, MANIFEST_NAME);
  if (!item) return null;
  const bytes = item.folder ? new Uint8Array() : await drive.read(item.id);
  const sum = sha256Of(bytes);
  const manifest = parseManifest(bytes);
  if (manifest) return { item, sum, ...ownerIn(manifest), manifest, opening: null };
  const opening = parseOpening(bytes);
  if (opening) return { item, sum, ...ownerIn(opening), manifest: opening.earlier, opening };
  throw new ArchiveFault('archive-conflict', `${MANIFEST_NAME} was not written by this archive`, {
    file: item.name,
  });
}

function ownerIn({ groupId, meetingId }: { readonly groupId: string; readonly meetingId: string }) {
  return { groupId, meetingId };
}

/** What the manifest's place says in the midst of a filing; null of everything else. */
export function parseOpening(bytes: Uint8Array): Opening | null {
  try {
    return openingSchema.safeParse(JSON.parse(new TextDecoder().decode(bytes))).data ?? null;
  } catch {
    return null;
  }
}
