import type { ImportedProtocol } from '../../domain/import/structure.ts';
import { importProtocol } from '../../domain/import/import-protocol.ts';
import { decodeText } from './decode-text.ts';

/** Why a file could not be read as a protocol. */
export const UNREADABLE_CODES = [
  'unknown-format',
  'too-large',
  'too-long',
  'empty',
  'encrypted',
  'corrupt',
  'no-text',
  'old-word',
] as const;
export type UnreadableCode = (typeof UNREADABLE_CODES)[number];

export type FileRead =
  | { readonly ok: true; readonly protocol: ImportedProtocol }
  | { readonly ok: false; readonly code: UnreadableCode };

/** A larger file is no protocol; whoever reads the disk asks before reading. */
export const LARGEST_FILE = 60 * 1024 * 1024;
/** Characters of text: some thousand pages. */
export const LONGEST_TEXT = 6_000_000;

/** The structure of a protocol from the bytes of its file. What kind of file it is the bytes tell, never its name. */
export function readProtocolFile(bytes: Uint8Array): Promise<FileRead> {
  return Promise.resolve(read(bytes));
}

function read(bytes: Uint8Array): FileRead {
  if (bytes.length > LARGEST_FILE) return { ok: false, code: 'too-large' };
  const text = decodeText(bytes);
  if (text === undefined) return { ok: false, code: 'unknown-format' };
  if (text.length > LONGEST_TEXT) return { ok: false, code: 'too-long' };
  if (!/[\p{L}\p{N}]/u.test(text)) return { ok: false, code: 'empty' };
  return { ok: true, protocol: importProtocol(text) };
}
