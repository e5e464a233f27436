import { strFromU8, unzipSync } from 'fflate';
import { paperDocx } from '../../src/documents/docx/paper-docx.ts';
import type { Paper } from '../../src/documents/paper/paper.ts';

/** The parts of a paper's Word file as text. */
export async function docxParts(paper: Paper) {
  const parts = unzipSync(await paperDocx(paper));
  const read = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  const all = (kind: string) => Object.keys(parts).filter((name) => name.startsWith(`word/${kind}`));
  return {
    document: read('word/document.xml'),
    styles: read('word/styles.xml'),
    core: read('docProps/core.xml'),
    properties: read('docProps/custom.xml'),
    headers: all('header').map(read),
    footers: all('footer').map(read),
  };
}
