import { importProtocol } from '../../domain/import/import-protocol.ts';
import type { ImportedProtocol, ImportWarning } from '../../domain/import/structure.ts';
import { cleanText } from '../../domain/import/text/clean.ts';
import type { LinesAre } from '../../domain/import/text/unwrap.ts';
import type { OldFileKind } from '../../domain/imported/vocabulary.ts';
import { decodeText } from './decode-text.ts';
import { readDocx } from './read-docx.ts';
import { readOdt } from './read-odt.ts';
import { PackageFault } from './unzip-parts.ts';
import { XmlFault } from './xml.ts';

/** Why a file could not be read as a protocol. */
export type UnreadableCode =
  | 'unknown-format'
  | 'too-large'
  | 'too-long'
  | 'empty'
  | 'encrypted'
  | 'corrupt'
  | 'no-text'
  | 'old-word';

export type FileRead =
  | {
      readonly ok: true;
      readonly protocol: ImportedProtocol;
      readonly kind: OldFileKind;
      /** The words of the file; its lines are those that `line` of items and warnings counts. */
      readonly text: string;
    }
  | { readonly ok: false; readonly code: UnreadableCode };

/** A larger file is no protocol; whoever reads the disk asks before reading. */
export const LARGEST_FILE = 60 * 1024 * 1024;

/** The structure of a protocol from the bytes of its file. What kind of file it is the bytes tell, never its name. */
export async function readProtocolFile(bytes: Uint8Array): Promise<FileRead> {
  if (bytes.length > LARGEST_FILE) return { ok: false, code: 'too-large' };
  const words = await wordsOf(bytes);
  if (typeof words === 'string') return { ok: false, code: words };
  if (words.text.length > LONGEST_TEXT) return { ok: false, code: 'too-long' };
  if (!/[\p{L}\p{N}]/u.test(words.text)) return { ok: false, code: 'empty' };
  const protocol = importProtocol(words.text, words.lines);
  return {
    ok: true,
    protocol: { ...protocol, warnings: [...words.warnings, ...protocol.warnings] },
    kind: words.kind,
    text: cleanText(words.text),
  };
}

interface Words {
  readonly kind: OldFileKind;
  readonly text: string;
  readonly warnings: readonly ImportWarning[];
  readonly lines?: LinesAre;
}

/** Characters of text: more than a thousand pages. */
const LONGEST_TEXT = 4_000_000;

async function wordsOf(bytes: Uint8Array): Promise<Words | UnreadableCode> {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  if (head.startsWith('PK\u0003\u0004')) return packaged(bytes);
  if (head.includes('%PDF-')) {
    // What reads PDF is large and loaded when there is one.
    const { readPdf } = await import('./read-pdf.ts');
    const read = await readPdf(bytes);
    return typeof read === 'string' ? read : { ...read, kind: 'pdf', warnings: [], lines: 'whole' };
  }
  if (head.startsWith('\u00d0\u00cf\u0011\u00e0')) return compound(bytes);
  if (/^\s*(?:\{\\rtf|<(?:!doctype|html|\?xml|svg|script))/iu.test(head)) return 'unknown-format';
  const text = decodeText(bytes);
  return text === undefined ? 'unknown-format' : { kind: 'text', text, warnings: [] };
}

function packaged(bytes: Uint8Array): Words | UnreadableCode {
  try {
    const word = readDocx(bytes);
    if (word) return { kind: 'docx', text: word.markdown, warnings: word.warnings };
    const open = readOdt(bytes);
    return open === undefined
      ? 'unknown-format'
      : { kind: 'odt', text: open.markdown, warnings: open.warnings };
  } catch (fault) {
    if (fault instanceof PackageFault) return fault.code;
    if (fault instanceof XmlFault) return 'corrupt';
    throw fault;
  }
}

/** The container of old Word files and of protected new ones. */
function compound(bytes: Uint8Array): UnreadableCode {
  const name = Buffer.from('EncryptedPackage', 'utf16le');
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(name) ? 'encrypted' : 'old-word';
}
