import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/**
 * The file as the same paper always gives it. The library that writes it draws ids by lot, counts bookmarks since the
 * process began and puts the time into it: ids become numbers in their order, the time the paper's date.
 */
export function stableFile(bytes: Uint8Array, date: string): Uint8Array {
  const parts = unzipSync(bytes);
  const names = idNames(parts);
  const stable = Object.entries(parts)
    .toSorted(([a], [b]) => order(a) - order(b) || (a < b ? -1 : 1))
    .map(([name, part]) => {
      if (!/\.(?:xml|rels)$/u.test(name)) return [name, part] as const;
      return [name, strToU8(mended(strFromU8(part), names, date))] as const;
    });
  return zipSync(Object.fromEntries(stable), { level: 6, mtime: new Date(1980, 0, 1) });
}

/** What makes a reader believe that it is a Word file stands first. */
function order(name: string): number {
  return name === '[Content_Types].xml' ? 0 : 1;
}

/** Ids drawn by lot, each with the number it gets. */
function idNames(parts: Readonly<Record<string, Uint8Array>>): ReadonlyMap<string, string> {
  const relations = parts['word/_rels/document.xml.rels'];
  const drawn = relations
    ? strFromU8(relations).matchAll(/Id="(rId[^"\d][^"]*|rId\d[^"]*[^"\d][^"]*)"/gu)
    : [];
  return new Map([...drawn].map(([, id = ''], at) => [id, `rIdLink${at + 1}`]));
}

function mended(xml: string, ids: ReadonlyMap<string, string>, date: string): string {
  const bookmarks = new Map<string, number>();
  return xml
    .replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/gu, `$1${date}T00:00:00Z`)
    .replace(/((?:\br:id|\bId)=")([^"]+)"/gu, (whole, before: string, id: string) => {
      const name = ids.get(id);
      return name === undefined ? whole : `${before}${name}"`;
    })
    .replace(/(<w:bookmark(?:Start|End)\b[^>]*?\bw:id=")(\d+)"/gu, (_, before: string, id: string) => {
      const number = bookmarks.get(id) ?? bookmarks.size + 1;
      bookmarks.set(id, number);
      return `${before}${number}"`;
    });
}
