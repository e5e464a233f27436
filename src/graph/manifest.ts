import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Filing, StandingPaper } from './archive.port.ts';

/** The manifest's name in the folder of a meeting; no file of a meeting may take it. */
export const MANIFEST_NAME = 'manifest.json';

const fileSchema = z.strictObject({
  name: z.string(),
  size: z.number().int().nonnegative(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  contentType: z.string(),
});
const standingSchema = z.strictObject({
  title: z.string(),
  name: z.string(),
  size: z.number().int().nonnegative(),
  sha256: z.string(),
  version: z.string(),
  libraryId: z.string(),
  fileId: z.string(),
});
/** A manifest as it is written. */
export const manifestSchema = z.strictObject({
  format: z.literal('radslag-manifest/1'),
  groupId: z.string(),
  meetingId: z.string(),
  revision: z.number().int().positive(),
  agreedAt: z.string(),
  heads: z.record(z.string(), z.strictObject({ version: z.number().int().positive(), hash: z.string() })),
  files: z.array(fileSchema),
  /** Papers that stand in the library, and were not copied; absent where there are none. */
  standing: z.array(standingSchema).exactOptional(),
});

/** What an archive holds of one meeting: its files with their sums, and where the log's chains stood (N12). */
export type Manifest = z.infer<typeof manifestSchema>;

/** The manifest of a filing; `names` are the files' names as stored, in the order of the filing's files. */
export function manifestOf(filing: Filing, names: readonly string[]): Manifest {
  const files = filing.files.map((file, index) => ({
    name: names[index] ?? file.name,
    size: file.bytes.byteLength,
    sha256: sha256Of(file.bytes),
    contentType: file.contentType,
  }));
  return {
    format: 'radslag-manifest/1',
    groupId: filing.groupId,
    meetingId: filing.meetingId,
    revision: filing.revision,
    agreedAt: filing.agreedAt,
    heads: Object.fromEntries(
      Object.entries(filing.heads)
        .map(([stream, { version, hash }]) => [stream, { version, hash }] as const)
        .sort(([a], [b]) => compare(a, b)),
    ),
    files: files.sort((a, b) => compare(a.name, b.name)),
    ...(filing.standing && filing.standing.length > 0 ? { standing: filing.standing.map(asWritten) } : {}),
  };
}

/** In one order of its parts, so that the same paper gives the same bytes. */
function asWritten(paper: StandingPaper): z.infer<typeof standingSchema> {
  const { title, name, size, sha256, version, libraryId, fileId } = paper;
  return { title, name, size, sha256, version, libraryId, fileId };
}

/** The manifest as it stands in the folder. The same filing gives the same bytes. */
export function manifestBytes(manifest: Manifest): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(manifest, null, 2)}\n`);
}

/** A manifest read back, or null when the bytes are none. */
export function parseManifest(bytes: Uint8Array): Manifest | null {
  try {
    const parsed = manifestSchema.safeParse(
      JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)),
    );
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** SHA-256 in hexadecimal. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** By code unit, so that the order is the same on every machine. */
function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
