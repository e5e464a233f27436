/** What may be handed in, by its ending, and what it is called among files. */
export const PAPER_TYPES = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  odt: 'application/vnd.oasis.opendocument.text',
  odp: 'application/vnd.oasis.opendocument.presentation',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  png: 'image/png',
  jpg: 'image/jpeg',
} as const;
export type PaperKind = keyof typeof PAPER_TYPES;

/** The largest file that may be handed in, in bytes. */
export const LARGEST_PAPER = 20_000_000;

/** The kind that a file's name says it is; undefined for what may not be handed in. */
export function kindByName(name: string): PaperKind | undefined {
  const ending = /\.([a-z0-9]+)$/iu.exec(name)?.[1]?.toLowerCase() ?? '';
  const kind = ending === 'jpeg' ? 'jpg' : ending;
  return Object.hasOwn(PAPER_TYPES, kind) ? (kind as PaperKind) : undefined;
}

/**
 * The kind of a file, where its name and its bytes agree: a program under the name of a picture is none, nor is a
 * document that carries macros. Nothing is unpacked, so nothing can unfold.
 */
export function paperKindOf(name: string, bytes: Uint8Array): PaperKind | undefined {
  const kind = kindByName(name);
  return kind !== undefined && LOOKS_LIKE[kind](bytes) ? kind : undefined;
}

/** A file's name without where it lay, what steers a screen, and what would hide its ending. */
export function plainFileName(name: string): string {
  const last = name.split(/[\\/]/u).at(-1) ?? '';
  const clean = last.replace(/[\p{Cc}\p{Cf}]/gu, '').trim();
  const ending = /\.[a-z0-9]{1,8}$/iu.exec(clean)?.[0] ?? '';
  return clean.length <= MOST_LETTERS ? clean : clean.slice(0, MOST_LETTERS - ending.length) + ending;
}

/** The title that a paper has when nobody gives it another. */
export function titleOfFile(name: string): string {
  return name
    .replace(/\.[a-z0-9]{1,8}$/iu, '')
    .replace(/[_\s]+/gu, ' ')
    .trim();
}

const MOST_LETTERS = 200;

const LOOKS_LIKE: Readonly<Record<PaperKind, (bytes: Uint8Array) => boolean>> = {
  pdf: (bytes) => textAt(bytes, 0, 1_024).includes('%PDF-'),
  docx: office('word/'),
  pptx: office('ppt/'),
  xlsx: office('xl/'),
  odt: openDocument('text'),
  odp: openDocument('presentation'),
  ods: openDocument('spreadsheet'),
  png: startsWith(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
  jpg: startsWith(0xff, 0xd8, 0xff),
};

function startsWith(...signature: readonly number[]): (bytes: Uint8Array) => boolean {
  return (bytes) => signature.every((byte, index) => bytes[index] === byte);
}

function office(folder: string): (bytes: Uint8Array) => boolean {
  return (bytes) => {
    const names = namesInZip(bytes);
    return (
      names.includes('[Content_Types].xml') &&
      names.some((name) => name.startsWith(folder)) &&
      !names.some((name) => /vbaproject|activex/iu.test(name))
    );
  };
}

function openDocument(kind: string): (bytes: Uint8Array) => boolean {
  return (bytes) =>
    textAt(bytes, 30, 200).startsWith(`mimetypeapplication/vnd.oasis.opendocument.${kind}`) &&
    !namesInZip(bytes).some((name) => /^(?:Basic|Scripts)\//iu.test(name));
}

/** The names of the files in a zip, from its list at the end; none where it has no such list. */
function namesInZip(bytes: Uint8Array): readonly string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfZip(view);
  if (end === undefined) return [];
  const names: string[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) return [];
    const length = view.getUint16(at + 28, true);
    names.push(textAt(bytes, at + 46, length));
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return names;
}

/** Where the list of a zip ends: after it only a comment may stand. */
function endOfZip(view: DataView): number | undefined {
  const first = Math.max(view.byteLength - 65_557, 0);
  for (let at = view.byteLength - 22; at >= first; at -= 1)
    if (view.getUint32(at, true) === 0x06054b50) return at;
  return undefined;
}

function textAt(bytes: Uint8Array, at: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + length));
}
