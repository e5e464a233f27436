import type { Result } from '../../domain/basics/result.ts';
import type { ImportedProtocol } from '../../domain/import/structure.ts';
import type { OldFileKind } from '../../domain/imported/vocabulary.ts';

/** Reads the files of old protocols (N16), within bounded time and memory and without holding up anybody else. */
export interface ProtocolReader {
  /** What the file says; refused with an `import-…` code when it cannot be read. */
  read(bytes: Uint8Array): Promise<Result<ReadFile>>;
}

export interface ReadFile {
  readonly kind: OldFileKind;
  /** Its words, as lines. */
  readonly text: string;
  readonly protocol: ImportedProtocol;
}
