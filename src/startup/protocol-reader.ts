import { createApartReader } from '../documents/import/read-apart.ts';
import type { UnreadableCode } from '../documents/import/read-protocol-file.ts';
import type { RefusalCode } from '../domain/basics/result.ts';
import { ok, refuse } from '../domain/basics/result.ts';
import type { ProtocolReader } from '../usecases/imports/protocol-reader.port.ts';

/** The reader of old protocols, in a thread of its own. */
export function createProtocolReader(): ProtocolReader {
  const apart = createApartReader();
  return {
    async read(bytes) {
      const read = await apart.read(bytes);
      if (!read.ok) return refuse(REFUSED[read.code]);
      const { kind, text, protocol } = read;
      return ok({ kind, text, protocol });
    },
  };
}

const REFUSED: Readonly<Record<UnreadableCode, RefusalCode>> = {
  'unknown-format': 'import-of-unknown-kind',
  'too-large': 'import-too-large',
  'too-long': 'import-too-long',
  empty: 'import-empty',
  encrypted: 'import-encrypted',
  corrupt: 'import-corrupt',
  'no-text': 'import-without-text',
  'old-word': 'import-of-old-word',
};
