import { createHash } from 'node:crypto';
import type { LibraryFile } from '../../src/domain/meeting/vocabulary.ts';
import { ArchiveFault } from '../../src/graph/archive.port.ts';
import type { ChannelFiles, FoundFile } from '../../src/graph/channel-files.port.ts';

interface Facts {
  readonly name?: string;
  readonly version?: string;
  readonly inChannel?: boolean;
  readonly url?: string;
}

/** The files of a channel in memory, without folders; put and taken away by hand. */
export interface FakeChannelFiles extends ChannelFiles {
  /** Whether nothing of it can be read. */
  away: boolean;
  put(fileId: string, bytes: Uint8Array, facts?: Facts): void;
  remove(fileId: string): void;
  /** The file as an event tells of it. */
  chosen(fileId: string): LibraryFile;
}

const LIBRARY = 'library-1';

export function fakeChannelFiles(): FakeChannelFiles {
  const files = new Map<string, FoundFile & { readonly sha256: string }>();
  const entries = () =>
    [...files.values()]
      .filter(({ inChannel }) => inChannel)
      .map(({ fileId, name, size }) => ({ id: fileId, name, kind: 'file' as const, size }));
  const fake: FakeChannelFiles = {
    away: false,
    put(fileId, bytes, facts = {}) {
      const { inChannel = true, url, ...rest } = facts;
      const file = { ...inLibrary(fileId, bytes, rest), inChannel, bytes: async () => bytes };
      files.set(fileId, url === undefined ? file : { ...file, url });
    },
    remove: (fileId) => void files.delete(fileId),
    chosen(fileId) {
      const file = files.get(fileId);
      if (!file) throw new Error(`${fileId} does not stand there`);
      const { libraryId, name, version, size, sha256 } = file;
      return { libraryId, fileId, name, version, size, sha256 };
    },
    async list(_group, folderId) {
      if (fake.away) throw new ArchiveFault('archive-unreachable', 'away');
      return folderId === undefined ? { trail: [], entries: entries() } : null;
    },
    search: async (_group, words) => ({
      entries: entries().filter(({ name }) => name.toLowerCase().includes(words.toLowerCase())),
    }),
    async find(_group, { fileId }) {
      if (fake.away) throw new ArchiveFault('archive-unreachable', 'away');
      return files.get(fileId) ?? null;
    },
  };
  return fake;
}

/** A file of the library as an event or a manifest tells of it. */
export function inLibrary(
  fileId: string,
  bytes: Uint8Array,
  { name = `${fileId}.pdf`, version = 'v1' }: Pick<Facts, 'name' | 'version'> = {},
): LibraryFile {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { libraryId: LIBRARY, fileId, name, version, size: bytes.length, sha256 };
}
