import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Filing } from './archive.port.ts';

/** The manifest's name in the folder of a meeting; no file of a meeting may take it. */
export const MANIFEST_NAME = 'manifest.json';

const fileSchema = z.strictObject({
  name: z.string(),
  size: z.number().int().nonnegative(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  contentType: z.string(),
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
  };
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
