import { strToU8, zipSync } from 'fflate';

/** The least that is a file of each kind. */
export const A_PDF = strToU8('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n');
export const A_PNG = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]);

/** An Office file with these parts besides the one that every such file has. */
export function anOfficeFile(...parts: readonly string[]): Uint8Array<ArrayBuffer> {
  const names = ['[Content_Types].xml', ...parts];
  return zipSync(Object.fromEntries(names.map((name) => [name, strToU8('<x/>')])));
}

/** An OpenDocument file of a kind, with these parts besides. */
export function anOpenDocument(kind: string, ...parts: readonly string[]): Uint8Array<ArrayBuffer> {
  return zipSync({
    mimetype: [strToU8(`application/vnd.oasis.opendocument.${kind}`), { level: 0 }],
    ...Object.fromEntries(['content.xml', ...parts].map((name) => [name, strToU8('<x/>')])),
  });
}
