import type { RefusalCode } from '../../domain/basics/result.ts';
import { LARGEST_WORD_FILE } from '../../domain/from-word/word-file.ts';
import { PackageFault, unzipParts } from '../import/unzip-parts.ts';

/** Why a file cannot be read, apart from what it is a protocol of. */
export type WordTrouble = Extract<
  RefusalCode,
  | 'word-file-too-large'
  | 'word-file-damaged'
  | 'word-file-protected'
  | 'word-file-old'
  | 'word-file-other-kind'
>;

/** The parts of a Word file that say something. */
export interface WordParts {
  readonly document: string;
  readonly styles: string;
  readonly numbering: string;
  readonly comments: string;
  readonly commentsExtended: string;
  readonly footnotes: string;
  readonly endnotes: string;
  readonly properties: string;
  /** What stands at the top and the foot of pages. */
  readonly furniture: readonly string[];
}

/** Its text as XML, with all that Word writes around every word. */
const LARGEST_WORD_PART = 12 * 1024 * 1024;
/** Headers and footers, of every section and kind of page. */
const MOST_FURNITURE = 60;

/** Opens the package. What kind of file it is the bytes tell, never its name. */
export function wordParts(bytes: Uint8Array): WordParts | WordTrouble {
  if (bytes.length > LARGEST_WORD_FILE) return 'word-file-too-large';
  const head = Buffer.from(bytes.subarray(0, 8)).toString('latin1');
  if (head.startsWith('\u00d0\u00cf\u0011\u00e0')) return inContainer(bytes);
  if (!head.startsWith('PK')) return 'word-file-other-kind';
  let parts: ReadonlyMap<string, string>;
  try {
    parts = unzipParts(bytes, (name) => READ.test(name), LARGEST_WORD_PART);
  } catch (fault) {
    if (!(fault instanceof PackageFault)) throw fault;
    return fault.code === 'too-large' ? 'word-file-too-large' : 'word-file-damaged';
  }
  // Word on the web may call it document2.xml.
  const document = parts.get('word/document.xml') ?? [...parts].find(([name]) => MAIN.test(name))?.[1];
  if (document === undefined) return 'word-file-other-kind';
  // What breaks off would look as if the rest had been deleted.
  if (!/<\/(?:\w+:)?document>\s*$/u.test(document)) return 'word-file-damaged';
  const part = (name: string): string => parts.get(name) ?? '';
  const furniture = [...parts.keys()].filter((name) => FURNITURE.test(name)).toSorted();
  if (furniture.length > MOST_FURNITURE) return 'word-file-too-large';
  return {
    document,
    styles: part('word/styles.xml'),
    numbering: part('word/numbering.xml'),
    comments: part('word/comments.xml'),
    commentsExtended: part('word/commentsExtended.xml'),
    footnotes: part('word/footnotes.xml'),
    endnotes: part('word/endnotes.xml'),
    properties: part('docProps/custom.xml'),
    furniture: furniture.map(part),
  };
}

const READ =
  /^(?:word\/(?:document\d*|styles|numbering|comments|commentsExtended|footnotes|endnotes|header\d*|footer\d*)|docProps\/custom)\.xml$/u;
const MAIN = /^word\/document\d+\.xml$/u;
const FURNITURE = /^word\/(?:header|footer)\d*\.xml$/u;

/** The container of old Word files and of protected new ones. */
function inContainer(bytes: Uint8Array): WordTrouble {
  const name = Buffer.from('EncryptedPackage', 'utf16le');
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(name)
    ? 'word-file-protected'
    : 'word-file-old';
}
